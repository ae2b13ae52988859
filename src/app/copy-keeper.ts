import type { Attempt } from '../attempt/attempt.ts';
import type { AttemptStore } from '../attempt/attempt-store.ts';
import { suspendDataOf } from '../attempt/learner-record.ts';
import { findCopies, type CopyOptions } from './copy-places.ts';
import { passing, type LocalCopies, type LocalCopy } from './local-copy.ts';
import type { Cancel, Scheduler } from '../tracking/ports.ts';
import type { StorageChange } from './page-host.ts';

/**
 * Keeps the local copy: written after each act of the learner's, once the screen shows it, whatever the LMS says, and offered
 * at the next launch if the LMS doesn't have it then. An LMS that says yes and keeps nothing can be found out in no other way.
 */
export interface CopyKeeper {
  /** The newest work that the LMS doesn't have, waiting for the learner's answer; null where there is none. */
  readonly offered: LocalCopy | null;
  /**
   * The learner has answered. All that the LMS doesn't have comes back, and stays where it was until it is kept anew; or it
   * goes.
   */
  answer(take: boolean): void;
  /** Whether the present work is in the copy: asked once the session is closed. */
  kept(): boolean;
  /** Whether the learner went on in another window, so that this one gave way. */
  gaveWay(): boolean;
}

export interface KeeperOptions extends CopyOptions {
  readonly store: AttemptStore;
  readonly scheduler: Pick<Scheduler, 'afterPaint'>;
  /** Calls back when another window has changed the storage. */
  readonly onStorage: (heard: (change: StorageChange) => void) => void;
}

/** Begins to keep. Where the session doesn't record, nothing is offered or touched: it would be lost with no one to take it. */
export function keepCopies(options: KeeperOptions): CopyKeeper {
  const { session, store, keeping } = options;
  if (!session.launch.recording) return nothingKept;
  const { place, offers, passed: passedBefore, isOnesOwn, isNews } = findCopies(options);
  // A clock that was set back must not make new work look older than what is offered.
  const soonest = Math.max(...offers.map(({ copy }) => copy.at + 1));
  let passed = passedBefore;
  let present = suspendDataOf(options.begun);
  let acts: readonly Attempt[] = [store.get()];
  let last = '';
  let touched = false;
  let kept = false;
  let leaving: readonly LocalCopies[] = [];
  let gaveWay = false;

  /** Notes where the learner is now, and by which states they came. */
  const follow = () => {
    for (const attempt of acts) {
      const suspendData = suspendDataOf(attempt);
      if (suspendData === present) continue;
      passed = passing(passed, present);
      present = suspendData;
      touched = true;
    }
    acts = [];
  };
  const keep = () => {
    if (gaveWay) return;
    follow();
    const status = session.status();
    const saved = status.kind === 'saved' || (status.kind === 'closed' && status.saved);
    const failed = status.kind === 'failed' || (status.kind === 'closed' && !status.saved);
    const unheld = failed || keeping === 'refused';
    const isDue = present !== '' && (failed || (touched && isOnesOwn));
    const next = `${unheld} ${present}`;
    if (isDue && next !== last) {
      const at = Math.max(Date.now(), soonest);
      kept = place.write({ at, suspendData: present, passed: unheld ? '' : passed });
      last = next;
    }
    if (saved && !isOnesOwn) place.remove();
    if ((isDue && kept) || saved) {
      for (const left of leaving) if (left !== place) left.remove();
      leaving = [];
    }
  };

  let cancel: Cancel | null = null;
  const keepSoon = () => {
    cancel?.();
    cancel = options.scheduler.afterPaint(keep);
  };

  options.onStorage((change) => {
    follow();
    if (session.status().kind === 'closed' || !isNews(change, present)) return;
    gaveWay = true;
    session.giveWay();
  });
  store.subscribe(() => {
    acts = [...acts, store.get()];
    keepSoon();
  });
  session.subscribe(() => {
    // The page may be going: there will be no other paint.
    if (session.status().kind === 'closed') keep();
    else keepSoon();
  });
  keep();
  return {
    offered: offers.at(-1)?.copy ?? null,
    answer(take) {
      if (take) {
        leaving = offers.map((offer) => offer.place);
        store.restore(offers.map(({ copy }) => copy.suspendData));
        return;
      }
      for (const offer of offers) offer.place.remove();
      // What the LMS has instead is all there is now, and may be lost as well.
      touched = true;
      keep();
    },
    kept: () => kept,
    gaveWay: () => gaveWay,
  };
}

const nothingKept: CopyKeeper = {
  offered: null,
  answer: () => undefined,
  kept: () => false,
  gaveWay: () => false,
};
