import type { CmiEntry } from './cmi.ts';
import type { Edition } from './edition.ts';
import { THREW } from './failure.ts';
import type { GuardedApi } from './guarded-api.ts';
import type { SaveResult } from './types.ts';

/** Sends rows, and knows which of them the LMS holds for certain: set, and committed since. */
export interface RowWriter {
  /** Whether a row needs no sending: the LMS holds it, or never will. */
  isSettled(row: CmiEntry): boolean;
  /** Sets one row. A refusal of what the edition makes optional is remembered, and no failure. */
  write(row: CmiEntry): SaveResult;
  commit(): SaveResult;
}

/** @param held rows that the LMS was seen to hold when the session opened. */
export function createRowWriter(
  api: GuardedApi,
  { errors, optional }: Pick<Edition, 'errors' | 'optional'>,
  held: readonly CmiEntry[],
): RowWriter {
  const kept = new Map(held.map(({ element, value }) => [element, value]));
  const uncommitted = new Map<string, string>();
  const refused = new Set<string>();
  return {
    isSettled: ({ element, value }) =>
      // What was set and not committed still stands in the LMS, and would be kept at the end.
      (kept.get(element) === value && !uncommitted.has(element)) ||
      refused.has(element) ||
      refused.has(familyOf(element)),
    write: ({ element, value }) => {
      const result = api.write(element, value);
      if (result.ok) {
        uncommitted.set(element, value);
        return result;
      }
      const { code } = result;
      const mayPass = code === '' || code === THREW || errors.passing.has(code);
      if (mayPass || !optional.test(element)) return result;
      const noSuchPlace = errors.noSuchPlace.has(code) && /^cmi\.\w+\.\d+\.id$/.test(element);
      // No more calls are spent on a list that the LMS doesn't have.
      refused.add(noSuchPlace ? familyOf(element) : element);
      return { ok: true };
    },
    commit: () => {
      const result = api.commit();
      if (!result.ok) return result;
      for (const [element, value] of uncommitted) kept.set(element, value);
      uncommitted.clear();
      return result;
    },
  };
}

/** `cmi.interactions` and `cmi.objectives` stand or fall together; anything else is its own family. */
function familyOf(element: string): string {
  return /^cmi\.(interactions|objectives)(?=\.)/.exec(element)?.[0] ?? element;
}
