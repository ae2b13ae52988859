import type { AttemptStore } from '../attempt/attempt-store.ts';
import { suspendDataOf } from '../attempt/learner-record.ts';
import type { Session } from '../tracking/types.ts';
import type { LocalCopies, LocalCopy } from './local-copy.ts';

/** Keeps the local copy: written while the LMS doesn't accept a save, removed when it does, offered at the next launch. */
export interface CopyKeeper {
  /** Work that the LMS had not taken, waiting for the learner's answer; null where there is none. */
  readonly offered: LocalCopy | null;
  /** The learner has answered. A copy that was taken back stays until the LMS accepts it; one that was refused goes. */
  answer(take: boolean): void;
  /** Whether the present work is in the copy: asked once the session is closed. */
  kept(): boolean;
}

/** Begins to keep. Where the session doesn't record, nothing is offered or touched: it would be lost with no one to take it. */
export function keepCopies(session: Session, store: AttemptStore, copies: LocalCopies): CopyKeeper {
  const { recording, suspendData } = session.launch;
  const found = recording ? copies.read() : null;
  const offered = found !== null && found.suspendData !== suspendData ? found : null;
  let unanswered = offered !== null;
  let kept = false;
  if (recording && offered === null) copies.remove();
  const keep = () => {
    const status = session.status();
    const failed = status.kind === 'failed' || (status.kind === 'closed' && !status.saved);
    const accepted = status.kind === 'saved' || (status.kind === 'closed' && status.saved);
    if (unanswered) return;
    if (failed) kept = copies.write({ at: Date.now(), suspendData: suspendDataOf(store.get()) });
    if (accepted) copies.remove();
  };
  if (recording) session.subscribe(keep);
  return {
    offered,
    answer(take) {
      unanswered = false;
      if (!take) copies.remove();
    },
    kept: () => kept,
  };
}
