import type { Attempt } from '../attempt/attempt.ts';
import type { Connection } from './connect.ts';
import { hasPassed, localCopies, passing, type LocalCopies, type LocalCopy } from './local-copy.ts';
import type { CopyStorage, StorageChange } from './page-host.ts';

/** Where copies are looked for. */
export interface CopyOptions extends Pick<Connection, 'session' | 'keeping'> {
  /** The attempt as it was when the page began. */
  readonly begun: Attempt;
  /** null where the browser has none. */
  readonly storage: CopyStorage | null;
}

/** A copy, and where it lies. */
export interface FoundCopy {
  readonly place: LocalCopies;
  readonly copy: LocalCopy;
}

/** What lies in the browser for a launch, held against what the LMS handed back. */
export interface FoundCopies {
  /** Copies of what the LMS doesn't have, oldest first. */
  readonly offers: readonly FoundCopy[];
  /** Where the work of this visit goes: beside what is offered, which stays where it is until it is answered. */
  readonly place: LocalCopies;
  /** The states that led to what the LMS handed back, itself and what is offered among them. */
  readonly passed: string;
  /** Whether what lies there is of one learner alone: of an LMS that names nobody, only what is in danger is kept. */
  readonly isOnesOwn: boolean;
  /** Whether another window has written what this one neither holds nor found. */
  readonly isNews: (change: StorageChange, present: string) => boolean;
}

/**
 * Finds the copies of a learner. Work of a visit that the LMS refused to open is nobody's, for the LMS didn't say whose: it
 * is offered to whoever comes next.
 */
export function findCopies({ session, keeping, storage, begun }: CopyOptions): FoundCopies {
  const { suspendData: told, learner } = session.launch;
  const owner = keeping === 'browser' ? '-' : learner.id;
  const placesOf = (whose: string) =>
    [whose, `${whose}+`].map((it) => localCopies(storage, begun.settings.id, it));
  const mine = placesOf(owner);
  const all = keeping === 'lms' && owner !== '' ? [...mine, ...placesOf('')] : mine;
  const found = all.flatMap((place): FoundCopy[] => {
    const copy = place.read();
    return copy === null ? [] : [{ place, copy }];
  });
  const isDamaged = begun.notices.some(({ kind }) => kind === 'damaged-state');
  const offers = found
    .filter(({ copy }) => isMissing(copy, told, isDamaged))
    .toSorted((one, other) => one.copy.at - other.copy.at);
  const taken = new Set(offers.map((offer) => offer.place));
  const ancestor = found.find(
    ({ copy }) => copy.suspendData === told || hasPassed(copy.passed, told),
  );
  // Work that is offered and not taken is left behind as well: an LMS that finds it again is behind what came of that.
  const passed = offers.reduce(
    (all, { copy }) => passing(all + copy.passed, copy.suspendData),
    passing(ancestor?.copy.passed ?? '', told),
  );
  for (const { place, copy } of found) {
    // Missing now, or proved to be there: either way it must be known so later, whatever the LMS hands back then.
    if (taken.has(place)) place.write({ ...copy, passed: '' });
    else if (copy.suspendData === told) place.write({ ...copy, passed });
  }
  // What the page before this one wrote as it went may be heard of only now.
  const isFound = ({ at, suspendData }: LocalCopy) =>
    found.some(({ copy }) => copy.at === at && copy.suspendData === suspendData);
  return {
    offers,
    place:
      mine.find((it) => !taken.has(it)) ?? localCopies(storage, begun.settings.id, `${owner}+`),
    passed,
    isOnesOwn: keeping !== 'lms' || owner !== '',
    isNews: (change, present) =>
      mine
        .flatMap((place) => place.written(change) ?? [])
        .some((copy) => copy.suspendData !== present && !isFound(copy)),
  };
}

/**
 * Whether the LMS lacks a copy's work. It does when it hands back less: nothing, a part, something unreadable, or a state that
 * the copy has left behind. Something else that can be read is work done in another browser since, and wins.
 */
function isMissing({ suspendData, passed }: LocalCopy, told: string, isDamaged: boolean): boolean {
  if (suspendData === told) return false;
  return passed === '' || suspendData.startsWith(told) || hasPassed(passed, told) || isDamaged;
}
