import { restoreAttempt, type Attempt } from '../attempt/attempt.ts';
import type { AttemptStore } from '../attempt/attempt-store.ts';
import { suspendDataOf } from '../attempt/learner-record.ts';
import { readSuspendData } from '../attempt/suspend-data.ts';
import type { Connection } from './connect.ts';
import {
  hasPassed,
  localCopies,
  passing,
  type CopyStorage,
  type LocalCopies,
  type LocalCopy,
} from './local-copy.ts';
import type { StorageChange } from './page-host.ts';

/**
 * Keeps the local copy: written at each act of the learner's, whatever the LMS says, and offered at the next launch if the
 * LMS doesn't have it then. An LMS that says yes and keeps nothing can be found out in no other way.
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

export interface KeeperOptions extends Connection {
  readonly store: AttemptStore;
  /** The attempt as it was when the page began. */
  readonly begun: Attempt;
  /** null where the browser has none. */
  readonly storage: CopyStorage | null;
  /** Calls back when another window has changed the storage. */
  readonly onStorage: (heard: (change: StorageChange) => void) => void;
}

/** Begins to keep. Where the session doesn't record, nothing is offered or touched: it would be lost with no one to take it. */
export function keepCopies(options: KeeperOptions): CopyKeeper {
  const { session, store, keeping } = options;
  const { recording, suspendData: told } = session.launch;
  const places = placesOf(options);
  const found = recording ? places.all.flatMap((place) => copyAt(place)) : [];
  const offers = found
    .filter(({ copy }) => isMissing(copy, told))
    .toSorted((one, other) => one.copy.at - other.copy.at);
  // What is offered stays where it is until it is answered; the work of this visit goes beside it.
  const isFree = (place: LocalCopies) => offers.every((offer) => offer.place !== place);
  const place = isFree(places.own) ? places.own : places.aside;
  // A clock that was set back must not make new work look older than what is offered.
  const soonest = Math.max(...found.map(({ copy }) => copy.at + 1));
  const ancestor = found.find(
    ({ copy }) => copy.suspendData === told || hasPassed(copy.passed, told),
  );
  let passed = passing(ancestor?.copy.passed ?? '', told);
  let attempt = options.begun;
  let present = suspendDataOf(attempt);
  let last = '';
  let touched = false;
  let kept = false;
  let leaving: readonly LocalCopies[] = [];
  let gaveWay = false;

  const keep = () => {
    if (gaveWay) return;
    const status = session.status();
    const saved = status.kind === 'saved' || (status.kind === 'closed' && status.saved);
    const failed = status.kind === 'failed' || (status.kind === 'closed' && !status.saved);
    const suspendData = store.get() === attempt ? present : suspendDataOf(store.get());
    attempt = store.get();
    if (suspendData !== present) {
      passed = passing(passed, present);
      present = suspendData;
      touched = true;
    }
    const unheld = failed || keeping === 'refused';
    const isDue = suspendData !== '' && (failed || (touched && places.isOnesOwn));
    const next = `${unheld} ${suspendData}`;
    if (isDue && next !== last) {
      kept = place.write({
        at: Math.max(Date.now(), soonest),
        suspendData,
        passed: unheld ? '' : passed,
      });
      last = next;
    }
    if (saved && !places.isOnesOwn) place.remove();
    if ((isDue && kept) || saved) {
      for (const left of leaving) if (left !== place) left.remove();
      leaving = [];
    }
  };

  if (recording) {
    for (const { place, copy } of found) {
      // Missing now, or proved to be there: either way it must be known so later, whatever the LMS hands back then.
      if (!isFree(place)) place.write({ ...copy, passed: '' });
      else if (copy.suspendData === told) place.write({ ...copy, passed });
    }
    options.onStorage((change) => {
      const theirs = [places.own, places.aside].flatMap((it) => it.written(change) ?? []);
      const known = new Set([present, ...found.map(({ copy }) => copy.suspendData)]);
      const isNews = theirs.some(({ suspendData }) => !known.has(suspendData));
      if (session.status().kind === 'closed' || !isNews) return;
      gaveWay = true;
      session.giveWay();
    });
    store.subscribe(keep);
    session.subscribe(keep);
    keep();
  }
  return {
    offered: offers.at(-1)?.copy ?? null,
    answer(take) {
      if (!take) {
        for (const offer of offers) offer.place.remove();
        // What the LMS has instead is all there is now, and may be lost as well.
        touched = true;
        keep();
        return;
      }
      leaving = offers.map((offer) => offer.place);
      const all = offers.map(({ copy }) => copy.suspendData);
      store.replace(all.reduce(restoreAttempt, store.get()));
    },
    kept: () => kept,
    gaveWay: () => gaveWay,
  };
}

interface Places {
  readonly own: LocalCopies;
  readonly aside: LocalCopies;
  readonly all: readonly LocalCopies[];
  /** Whether what lies there is of one learner alone: of an LMS that names nobody, only what is in danger is kept. */
  readonly isOnesOwn: boolean;
}

/** Where copies lie. Work of a visit that the LMS refused to open is nobody's, for the LMS didn't say whose: it is offered to who comes next. */
function placesOf({ session, keeping, storage, store }: KeeperOptions): Places {
  const { id } = store.get().settings;
  const owner = keeping === 'browser' ? '-' : session.launch.learner.id;
  const placesFor = (whose: string) =>
    [localCopies(storage, id, whose), localCopies(storage, id, `${whose}+`)] as const;
  const [own, aside] = placesFor(owner);
  return {
    own,
    aside,
    all: keeping === 'lms' && owner !== '' ? [own, aside, ...placesFor('')] : [own, aside],
    isOnesOwn: keeping !== 'lms' || owner !== '',
  };
}

function copyAt(place: LocalCopies): { readonly place: LocalCopies; readonly copy: LocalCopy }[] {
  const copy = place.read();
  return copy === null ? [] : [{ place, copy }];
}

/**
 * Whether the LMS lacks a copy's work. It does when it hands back less: nothing, a part, something unreadable, or a state that
 * the copy has left behind. Something else that can be read is work done in another browser since, and wins.
 */
function isMissing({ suspendData, passed }: LocalCopy, told: string): boolean {
  if (suspendData === told) return false;
  return (
    passed === '' ||
    suspendData.startsWith(told) ||
    hasPassed(passed, told) ||
    readSuspendData(told).damaged
  );
}
