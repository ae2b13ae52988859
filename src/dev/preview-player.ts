import { leaveCase, type Attempt } from '../attempt/attempt.ts';
import { createAttemptStore, type AttemptStore } from '../attempt/attempt-store.ts';
import type { CaseIndexEntry, PackageSettings, PackedCase } from '../attempt/package-settings.ts';
import { openCase } from '../attempt/playing.ts';
import type { PreviewState } from '../authoring/preview/preview-state.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { Dropped } from './port.ts';
import { emptyAttempt, eventsOf, settingsFor, withCase } from './preview-attempt.ts';

type Mode = PackageSettings['mode'];

/** What a preview keeps over a reload of its page. */
export interface KeptPreview {
  readonly current: string | null;
  readonly events: Readonly<Record<string, readonly CaseEvent[]>>;
  readonly mode: Mode | null;
}

/** The attempt of the player in the author's frame, which the author and the files change as well as the learner. */
export interface PreviewPlayer {
  readonly store: AttemptStore;
  /** Changes with any case that is loaded anew. */
  versions(): string;
  /** Where a case's data is, as it is saved now; null where it can't be played. */
  entryOf(id: string): CaseIndexEntry | null;
  load(entry: CaseIndexEntry): Promise<PackedCase>;
  /** Plays these events of a case, or those it was left with; without a case it goes to the start page. */
  show(id: string | null, events: readonly CaseEvent[] | null): Promise<void>;
  /** Shows the open case in the language of the page, which has changed. */
  follow(): Promise<void>;
  setMode(mode: Mode | null): void;
  /** Puts what is saved now in the place of what was, each case where it stands. */
  renew(material: PreviewState): Promise<void>;
  kept(): KeptPreview;
}

/** Opens a preview as it was left. `onChange` is told of each change, and of what a changed case dropped. */
export async function previewPlayer(
  first: PreviewState,
  before: KeptPreview | null,
  loadCase: (entry: CaseIndexEntry) => Promise<PackedCase>,
  onChange: (dropped: Dropped | null) => void,
): Promise<PreviewPlayer> {
  let material = first;
  let mode = before?.mode ?? null;
  /** From where each case was loaded, which tells its version. */
  const hrefs = new WeakMap<PackedCase, string>();
  const entryOf = (id: string) => material.cases.find(({ slug }) => slug === id)?.entry ?? null;
  const load = async (entry: CaseIndexEntry) => {
    const packed = await loadCase(entry);
    hrefs.set(packed, entry.href);
    return packed;
  };
  const tryLoad = async (id: string) => {
    const entry = entryOf(id);
    return entry === null ? null : load(entry).catch(() => null);
  };

  const opening = async () => {
    let attempt = emptyAttempt(first.settings);
    for (const [id, events] of Object.entries(before?.events ?? {})) {
      const packed = await tryLoad(id);
      if (packed !== null) ({ attempt } = withCase(attempt, packed, events, Date.now()));
    }
    const current = before?.current ?? null;
    return { ...attempt, current: current !== null && attempt.cases.has(current) ? current : null };
  };
  const opened = await opening();
  const settings = settingsFor(material, opened.current, mode);
  const store = createAttemptStore({ ...opened, settings }, Date.now);

  const hrefOf = (id: string) => {
    const open = store.get().cases.get(id);
    return open?.kind === 'open' ? hrefs.get(open.packed) : undefined;
  };
  // What the last change dropped is told until the learner or the author goes on.
  let told: Dropped | null = null;
  let replacing = false;
  store.subscribe(() => {
    if (!replacing) told = null;
    onChange(told);
  });
  const replace = (next: Attempt, dropped: Dropped | null) => {
    told = dropped;
    replacing = true;
    store.replace({ ...next, settings: settingsFor(material, next.current, mode) });
    replacing = false;
  };

  return {
    store,
    versions: () => [...store.get().cases.keys()].map(hrefOf).join(),
    entryOf,
    load,
    async show(id, events) {
      const packed = id === null ? null : await tryLoad(id);
      if (packed === null) return replace(leaveCase(store.get()), null);
      const before = store.get();
      const played = events ?? eventsOf(before)[packed.case.id] ?? [];
      const { attempt, dropped } = withCase(before, packed, played, Date.now());
      replace({ ...attempt, current: id }, dropped);
    },
    async follow() {
      const { current } = store.get();
      const packed = current === null ? null : await tryLoad(current);
      if (packed === null || store.get().current !== current) return;
      store.play((attempt, now) => openCase(attempt, packed, now));
    },
    setMode(next) {
      mode = next;
      replace(store.get(), told);
    },
    async renew(next) {
      material = next;
      const ids = [...store.get().cases.keys()];
      const stale = ids.filter((id) => {
        const href = entryOf(id)?.href;
        return href !== undefined && href !== hrefOf(id);
      });
      const cases = await Promise.all(stale.map(tryLoad));
      // Only now is asked how far each was played: the learner may have gone on while they were fetched.
      let attempt = store.get();
      let dropped = told;
      for (const packed of cases) {
        // One that was overtaken by a newer version meanwhile is left.
        if (packed === null || hrefs.get(packed) !== entryOf(packed.case.id)?.href) continue;
        const { id } = packed.case;
        const after = withCase(attempt, packed, eventsOf(attempt)[id] ?? [], Date.now());
        attempt = after.attempt;
        if (id === attempt.current) dropped = after.dropped ?? dropped;
      }
      replace(attempt, dropped);
    },
    kept: () => ({ current: store.get().current, events: eventsOf(store.get()), mode }),
  };
}
