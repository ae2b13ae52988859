import type { Cancel, Clock, Scheduler } from './ports.ts';
import { firstState, nextState, type SessionEvent } from './session-machine.ts';
import type { LearnerRecord, SaveResult, Session, Tracker, TrackingFailure } from './types.ts';

export interface SessionOptions {
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  /** Milliseconds before the first, second, ... new attempt after a failure; the last repeats. */
  readonly retryDelays: readonly number[];
}

export type OpenSessionResult = { readonly ok: true; readonly session: Session } | TrackingFailure;

const doNothing: Cancel = () => undefined;

/**
 * Opens a tracker and keeps its session: saves after the next paint, the newest record only, and again after a failure
 * until it works. The one place that holds the state between Initialize and Terminate.
 */
export function openSession(tracker: Tracker, options: SessionOptions): OpenSessionResult {
  const opened = tracker.open();
  if (!opened.ok) return opened;
  return { ok: true, session: runSession(tracker, opened.launch, options) };
}

function runSession(
  tracker: Tracker,
  launch: Session['launch'],
  { scheduler, clock, retryDelays }: SessionOptions,
): Session {
  const listeners = new Set<() => void>();
  const because = launch.notRecordingBecause;
  let state = nextState(
    firstState(),
    because === null ? { type: 'opened' } : { type: 'observing', because },
  );
  let newest: LearnerRecord | null = null;
  let cancelNext = doNothing;
  let closing: SaveResult | null = null;
  let close = tracker.close;

  const send = (event: SessionEvent): void => {
    const before = state.context.status;
    state = nextState(state, event);
    if (state.context.status === before) return;
    for (const listener of listeners) listener();
  };

  const saveNow = (event: SessionEvent): void => {
    send(event);
    if (newest === null || !state.matches({ running: 'saving' })) return;
    const record = newest;
    const result = tracker.save(record);
    const at = clock();
    send(result.ok ? { type: 'saved', at } : { type: 'refused', at, failure: result });
    if (newest !== record) save(newest);
    else if (!result.ok) scheduleRetry();
  };

  const scheduleRetry = (): void => {
    const delay = retryDelays[state.context.refusals - 1] ?? retryDelays.at(-1);
    if (delay === undefined || !state.matches({ running: 'failed' })) return;
    cancelNext = scheduler.later(delay, () => saveNow({ type: 'retry' }));
  };

  const save = (record: LearnerRecord): void => {
    newest = record;
    if (state.matches({ running: 'waiting' })) return;
    send({ type: 'save' });
    if (!state.matches({ running: 'waiting' })) return;
    cancelNext();
    cancelNext = scheduler.afterPaint(() => saveNow({ type: 'start' }));
  };

  return {
    launch,
    status: () => state.context.status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save,
    close: (record) => {
      if (closing !== null) return closing;
      cancelNext();
      closing = close(record);
      // Trackers commit what changed before they terminate: that step failing loses no answer.
      send({ type: 'closed', saved: closing.ok || closing.step === 'terminate' });
      return closing;
    },
    giveWay: () => {
      cancelNext();
      close = () => ({ ok: true });
      send({ type: 'observing', because: 'elsewhere' });
    },
  };
}
