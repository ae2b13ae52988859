import type { CaseEvent } from '../machine/case-event.ts';
import {
  act,
  dismissNotice,
  leaveCase,
  openCase,
  restartCase,
  restoreAttempt,
  type Attempt,
  type Notice,
} from './attempt.ts';
import type { PackedCase } from './package-settings.ts';

/** The one place in the running program where the present attempt is kept. */
export interface AttemptStore {
  get(): Attempt;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  open(packed: PackedCase): void;
  act(event: CaseEvent): void;
  restart(): void;
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
    open: (packed) => set(openCase(present, packed, clock())),
    act: (event) => set(act(present, event, clock())),
    restart: () => set(restartCase(present, clock())),
    leave: () => set(leaveCase(present)),
    dismiss: (notice) => set(dismissNotice(present, notice)),
    restore: (states) => set(states.reduce(restoreAttempt, present)),
    replace: set,
  };
}
