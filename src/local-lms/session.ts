import type { Settings } from 'scorm-again';
// Its declared exports are mended in tracking/stand-alone.ts.
import { Scorm12API } from 'scorm-again/scorm12';
import * as z from 'zod';
import { cmiSchema, type AttemptShelf, type Cmi, type KeptAttempt } from './attempt.ts';

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
  /** waiting: the package has not called LMSInitialize yet. closed: it has called LMSFinish. */
  readonly phase: 'waiting' | 'open' | 'closed';
  readonly attempt: KeptAttempt;
  readonly refused: readonly RefusedCall[];
  /** false when the browser would not keep the attempt. */
  readonly kept: boolean;
}

/** One launch of a package: the API object it will find, and the record as it changes. */
export interface LmsSession {
  /** Goes onto the window that is the frame's parent, as `API`, before the frame loads. */
  readonly api: object;
  view(): SessionView;
  /** Calls back on each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** From now on nothing of this session is kept: the frame's last calls come while it is being taken away. */
  abandon(): void;
}

const settings: Settings = { autocommit: false, lmsCommitUrl: false, logLevel: 'NONE' };
const learner = { student_id: 'local-learner', student_name: 'Learner, Local' };
const rendered = z.object({ cmi: cmiSchema });

/** Opens a session of SCORM 1.2 on the attempt that is kept under `key`, or on a new one. */
export function openSession(key: string, shelf: AttemptShelf, now: () => number): LmsSession {
  const before = shelf.read(key);
  const api = new Scorm12API(settings);
  api.loadFromJSON({ cmi: launchData(before) });

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

  api.on('LMSInitialize', () => show({ phase: 'open' }));
  api.on('LMSSetValue', (element: string, value: unknown) => {
    noteRefusal(element, value);
    showSoon();
  });
  api.on('LMSCommit', () => keep(view.phase));
  api.on('LMSFinish', () => keep('closed'));

  return {
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

/** What an LMS loads at launch. The times and the manner of leaving belong to the session before. */
function launchData(before: KeptAttempt | null): object {
  const core = { ...learner, credit: 'credit', lesson_mode: 'normal' };
  if (before === null) return { core: { ...core, entry: 'ab-initio' } };
  const { totalTime, cmi } = before;
  const sessionOnly = { exit: '', session_time: '' };
  const entry = entryAfter(cmi);
  return { ...cmi, core: { ...cmi.core, ...core, ...sessionOnly, entry, total_time: totalTime } };
}

/** SCORM 1.2 RTE 3.4.2.1.6: "resume" only after the learner left with "suspend"; else neither word applies. */
function entryAfter(cmi: Cmi): 'resume' | '' {
  return cmi.core.exit === 'suspend' ? 'resume' : '';
}
