import { numberWithin } from './cmi.ts';
import type { ReadElement } from './edition.ts';

/** More than anyone's rows; stops an LMS that answers anything from being asked for ever. */
const MOST_ROWS = 4096;

/**
 * How many rows an LMS holds in a list. One that counts nothing but gives back what was set (Open edX) is asked for ids: by
 * doubling, then halving, so that seventy rows take a dozen calls, and none takes one.
 */
export function rowCount(read: ReadElement, list: string): number {
  const told = numberWithin(read(`${list}._count`), 0, Number.MAX_SAFE_INTEGER);
  if (told !== null) return Math.floor(told);
  const has = (count: number): boolean => read(`${list}.${String(count - 1)}.id`) !== '';
  let [least, tooMany] = [0, 1];
  while (tooMany < MOST_ROWS && has(tooMany)) [least, tooMany] = [tooMany, tooMany * 2];
  while (tooMany - least > 1) {
    const middle = Math.floor((least + tooMany) / 2);
    if (has(middle)) least = middle;
    else tooMany = middle;
  }
  return least;
}
