import type { GuardedApi } from './guarded-api.ts';
import { rowCount } from './row-count.ts';

/** More than any package has; stops an LMS that counts wrongly from being asked for ever. */
const MOST_OBJECTIVES = 500;

/** `given`: the LMS named it, so that the id needn't be written. */
export interface Place {
  readonly index: number;
  readonly given: boolean;
}

/**
 * Where objectives stand in the LMS. Looked up by id: an LMS may bring its own, or keep ours from earlier visits in an
 * order of its own. Ids are read one by one, no more than there are calls to spare.
 */
export interface ObjectivePlaces {
  /** Reads on while ids are unread and `calls` last; returns how many calls it took. */
  read(calls: number): number;
  /** The place of an id, a new one at the end where the LMS doesn't have it; null while that isn't known. */
  placeOf(id: string): Place | null;
  /** Takes a new place back that the LMS would not give, so that the next one leaves no gap. */
  release(id: string): void;
}

/** Reads nothing yet: most sessions never need it. */
export function createObjectivePlaces(api: GuardedApi): ObjectivePlaces {
  const places = new Map<string, Place>();
  let count: number | null = null;
  let next = 0;
  const asked = { times: 0 };
  const read = (element: string): string => {
    asked.times += 1;
    const result = api.read(element);
    return result.ok ? result.value : '';
  };
  return {
    read: (calls) => {
      asked.times = 0;
      if (calls <= 0) return 0;
      if (count === null) {
        const counted = rowCount(read, 'cmi.objectives');
        count = counted > MOST_OBJECTIVES ? 0 : counted;
      }
      for (; next < count && asked.times < calls; next += 1) {
        const id = read(`cmi.objectives.${String(next)}.id`);
        if (id !== '' && !places.has(id)) places.set(id, { index: next, given: true });
      }
      return asked.times;
    },
    placeOf: (id) => {
      const known = places.get(id);
      if (known !== undefined) return known;
      if (count === null || next < count) return null;
      const place = { index: count, given: false };
      places.set(id, place);
      count += 1;
      next = count;
      return place;
    },
    release: (id) => {
      if (count === null || places.get(id)?.index !== count - 1) return;
      places.delete(id);
      count -= 1;
      next = count;
    },
  };
}
