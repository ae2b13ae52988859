import { dismissNotice, leaveCase, restoreAttempt, type Attempt, type Notice } from './attempt.ts';

/** The one place in the running program where the present attempt is kept. */
export interface AttemptStore {
  get(): Attempt;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Takes a step of `playing.ts`; `now` is milliseconds since 1970. */
  play(step: (attempt: Attempt, now: number) => Attempt): void;
  leave(): void;
  dismiss(notice: Notice): void;
  /** Takes up states that were kept beside this one, each in turn. */
  restore(states: readonly string[]): void;
  /** Puts another attempt in place of the present one: a local copy that the learner took back. */
  replace(attempt: Attempt): void;
}

/** Makes a store. `clock` gives milliseconds since 1970. */
export function createAttemptStore(initial: Attempt, clock: () => number): AttemptStore {
  let present = initial;
  const listeners = new Set<() => void>();
  const set = (next: Attempt) => {
    if (next === present) return;
    present = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => present,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    play: (step) => set(step(present, clock())),
    leave: () => set(leaveCase(present)),
    dismiss: (notice) => set(dismissNotice(present, notice)),
    restore: (states) => set(states.reduce(restoreAttempt, present)),
    replace: set,
  };
}
