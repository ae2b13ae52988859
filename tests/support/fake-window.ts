import type { CopyStorage, PageHost, StorageChange } from '../../src/app/page-host.ts';

/** A browser window turned by hand: time passes, and the page is hidden, left or killed, when a test says so. */
export interface FakeWindow extends PageHost {
  /** Lets time pass, running what falls due in its order. */
  pass(milliseconds: number): void;
  hide(): void;
  /** The page goes: `pagehide`, and nothing runs after it. */
  leave(): void;
  /** The page goes into the browser's cache and comes back from it, alive. */
  comeBack(): void;
  /** How often the page has asked to be loaded anew. */
  reloads(): number;
  /** The tab crashes: nothing runs, from now on. */
  kill(): void;
}

/** A browser of one learner: what is stored is shared by its windows, and each hears of the others' changes. */
export interface FakeBrowser {
  readonly kept: Map<string, string>;
  /** Opens a window in a frame whose parent may hold an LMS's API. */
  open(parent: object): FakeWindow;
}

/** The time of day that every window and the program under test go by. */
export interface TurnedClock {
  now: number;
}

interface Timer {
  readonly due: number;
  readonly task: () => void;
}

interface Heard {
  readonly persisted: boolean;
  readonly key: string | null;
  readonly newValue: string | null;
}

/** A browser with nothing stored. */
export function fakeBrowser(clock: TurnedClock): FakeBrowser {
  const kept = new Map<string, string>();
  const windows = new Set<{ tell: (change: StorageChange) => void }>();

  const open: FakeBrowser['open'] = (parent) => {
    const listeners = new Map<string, ((event: Heard) => void)[]>();
    const timers = new Map<number, Timer>();
    let elapsed = 0;
    let lastId = 0;
    let visibilityState = 'visible';
    const fire = (type: string, more: Partial<Heard> = {}) => {
      const heard = { persisted: false, key: null, newValue: null, ...more };
      for (const listener of listeners.get(type) ?? []) listener(heard);
    };
    let reloads = 0;
    const listen = (type: string, listener: (event: Heard) => void) => {
      listeners.set(type, [...(listeners.get(type) ?? []), listener]);
    };
    const plan = (task: () => void, milliseconds: number): number => {
      lastId += 1;
      timers.set(lastId, { due: elapsed + milliseconds, task });
      return lastId;
    };
    const forget = (id: number | undefined) => {
      if (id !== undefined) timers.delete(id);
    };
    const nextBefore = (end: number) => {
      let next: [number, Timer] | undefined;
      for (const each of timers) if (next === undefined || each[1].due < next[1].due) next = each;
      return next !== undefined && next[1].due <= end ? next : undefined;
    };
    const me = { tell: (change: StorageChange) => fire('storage', change) };
    windows.add(me);
    const kill = () => {
      windows.delete(me);
      timers.clear();
      listeners.clear();
    };
    const tellOthers = (change: StorageChange) => {
      for (const other of windows) if (other !== me) other.tell(change);
    };
    const localStorage: CopyStorage = {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => {
        if (kept.get(key) === value) return;
        kept.set(key, value);
        tellOthers({ key, newValue: value });
      },
      removeItem: (key) => {
        if (kept.delete(key)) tellOthers({ key, newValue: null });
      },
    };
    return {
      parent,
      opener: null,
      localStorage,
      origin: 'https://content.example.org',
      innerWidth: 1024,
      innerHeight: 768,
      location: {
        search: '',
        hostname: 'content.example.org',
        reload: () => {
          reloads += 1;
        },
      },
      navigator: { languages: [], userAgent: 'A browser', cookieEnabled: true },
      document: {
        get visibilityState() {
          return visibilityState;
        },
        addEventListener: listen,
      },
      addEventListener: listen,
      setTimeout: plan,
      clearTimeout: forget,
      requestAnimationFrame: (task) => plan(() => task(elapsed), 16),
      cancelAnimationFrame: forget,
      pass: (milliseconds) => {
        const end = elapsed + milliseconds;
        for (let next = nextBefore(end); next !== undefined; next = nextBefore(end)) {
          const [id, { due, task }] = next;
          timers.delete(id);
          clock.now += Math.max(0, due - elapsed);
          elapsed = Math.max(elapsed, due);
          task();
        }
        clock.now += end - elapsed;
        elapsed = end;
      },
      hide: () => {
        visibilityState = 'hidden';
        fire('visibilitychange');
      },
      comeBack: () => {
        fire('pagehide', { persisted: true });
        fire('pageshow', { persisted: true });
      },
      reloads: () => reloads,
      leave: () => {
        fire('pagehide');
        kill();
      },
      kill,
    };
  };
  return { kept, open };
}
