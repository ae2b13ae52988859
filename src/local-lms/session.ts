import * as z from 'zod';
import type { AttemptShelf, KeptAttempt } from './attempt.ts';
import type { RunTime } from './run-time.ts';

/** A value that the package set and the LMS refused. */
export interface RefusedCall {
  readonly element: string;
  readonly value: string;
  /** SCORM's error number, and its meaning. */
  readonly code: string;
  readonly meaning: string;
}

/** What the page shows of a session; a new object at each change. */
export interface SessionView {
  /** waiting: the package has not initialised yet. closed: it has terminated. */
  readonly phase: 'waiting' | 'open' | 'closed';
  readonly attempt: KeptAttempt;
  readonly refused: readonly RefusedCall[];
  /** false when the browser would not keep the attempt. */
  readonly kept: boolean;
}

/** One launch of a package: the API object it will find, and the record as it changes. */
export interface LmsSession {
  readonly runTime: RunTime;
  /** Goes onto the window that is the frame's parent, under the edition's name, before the frame loads. */
  readonly api: object;
  view(): SessionView;
  /** Calls back on each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** From now on nothing of this session is kept: the frame's last calls come while it is being taken away. */
  abandon(): void;
}

const rendered = z.object({ cmi: z.record(z.string(), z.unknown()) });

interface SessionOptions {
  readonly runTime: RunTime;
  /** What the attempt is kept under. */
  readonly key: string;
  readonly shelf: AttemptShelf;
  readonly now: () => number;
}

/** Opens a session on the attempt that is kept, or on a new one. */
export function openSession({ runTime, key, shelf, now }: SessionOptions): LmsSession {
  const kept = shelf.read(key);
  const before = kept === null ? null : runTime.resumed(kept);
  const { calls } = runTime;
  const api = runTime.launch(before);

  const listeners = new Set<() => void>();
  const fresh = { commits: 0, lastCommitAt: null };
  let abandoned = false;
  let announced = false;
  let view: SessionView = {
    phase: 'waiting',
    attempt: attemptNow(before ?? fresh),
    refused: [],
    kept: true,
  };

  function attemptNow(last: Pick<KeptAttempt, 'commits' | 'lastCommitAt'>): KeptAttempt {
    const { cmi } = rendered.parse(JSON.parse(api.renderCMIToJSONString()));
    const totalTime = api.cmi.getCurrentTotalTime();
    return { format: 1, cmi, totalTime, commits: last.commits, lastCommitAt: last.lastCommitAt };
  }

  function show(change: Partial<SessionView>): void {
    view = { ...view, ...change };
    for (const listener of listeners) listener();
  }

  /** A package sets a score of values at a time: shown once, when it is through. */
  function showSoon(): void {
    if (announced) return;
    announced = true;
    queueMicrotask(() => {
      announced = false;
      show({ attempt: attemptNow(view.attempt) });
    });
  }

  function keep(phase: SessionView['phase']): void {
    const attempt = attemptNow({ commits: view.attempt.commits + 1, lastCommitAt: now() });
    show({ phase, attempt, kept: abandoned || shelf.write(key, attempt) });
  }

  function noteRefusal(element: string, value: unknown): void {
    const code = api.lastErrorCode;
    if (code === '0') return;
    const meaning = api.getLmsErrorMessageDetails(code, false);
    show({ refused: [...view.refused, { element, value: String(value), code, meaning }] });
  }

  api.on(calls.initialize, () => show({ phase: 'open' }));
  api.on(calls.set, (element: string, value: unknown) => {
    noteRefusal(element, value);
    showSoon();
  });
  api.on(calls.commit, () => keep(view.phase));
  api.on(calls.terminate, () => keep('closed'));

  return {
    runTime,
    api,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    abandon: () => {
      abandoned = true;
    },
  };
}
