import type { CmiEntry } from './cmi.ts';
import type { Edition } from './edition.ts';

/** The best that the LMS was seen to hold: nothing earned is taken away. */
export interface BestReached {
  /** Whether a row would take away a status or a score that was reached. */
  isWorse(row: CmiEntry): boolean;
  /** Notes that the LMS has taken a row. */
  note(row: CmiEntry): void;
}

/** Begins with what the LMS held when the session opened. */
export function createBestReached(
  ladders: Edition['ladders'],
  atOpening: readonly CmiEntry[],
): BestReached {
  const best = new Map(atOpening.map(({ element, value }) => [element, value]));
  return {
    isWorse: ({ element, value }) => {
      const height = ladders.get(element);
      const before = best.get(element);
      return height !== undefined && before !== undefined && height(value) < height(before);
    },
    note: ({ element, value }) => {
      if (ladders.has(element)) best.set(element, value);
    },
  };
}

/** A ladder of words, lowest first; a word that isn't on it stands below all. */
export function ladderOf(...words: readonly string[]): (value: string) => number {
  return (value) => words.indexOf(value);
}
