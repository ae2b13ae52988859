import type { CmiEntry } from './cmi.ts';
import type { GuardedApi } from './guarded-api.ts';
import { THREW } from './scorm12-failure.ts';
import type { SaveResult } from './types.ts';

/** Sends rows, and knows which of them the LMS holds for certain: set, and committed since. */
export interface RowWriter {
  /** Whether a row needs no sending: the LMS holds it, or never will. */
  isSettled(row: CmiEntry): boolean;
  /** Sets one row. A refusal of what SCORM 1.2 makes optional is remembered, and no failure. */
  write(row: CmiEntry): SaveResult;
  commit(): SaveResult;
}

/** Errors that may pass: the session or the connection is in trouble, not the row. */
const PASSING: ReadonlySet<string> = new Set(['101', '301', '', THREW]);

/** @param held rows that the LMS was seen to hold when the session opened. */
export function createRowWriter(api: GuardedApi, held: readonly CmiEntry[]): RowWriter {
  const kept = new Map(held.map(({ element, value }) => [element, value]));
  const uncommitted = new Map<string, string>();
  const refused = new Set<string>();
  return {
    isSettled: ({ element, value }) =>
      kept.get(element) === value || refused.has(element) || refused.has(familyOf(element)),
    write: ({ element, value }) => {
      const result = api.write(element, value);
      if (result.ok) {
        uncommitted.set(element, value);
        return result;
      }
      if (PASSING.has(result.code) || !isOptional(element)) return result;
      refused.add(scopeOfRefusal(element, result.code));
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

/** SCORM 1.2 RTE 3.4.2: an LMS need not have these. Session time is the LMS's to lose: no answer depends on it. */
function isOptional(element: string): boolean {
  return (
    familyOf(element) !== element || /^cmi\.core\.(score\.(min|max)|session_time)$/.test(element)
  );
}

/** `cmi.interactions` and `cmi.objectives` stand or fall together; anything else is its own family. */
function familyOf(element: string): string {
  return /^cmi\.(interactions|objectives)(?=\.)/.exec(element)?.[0] ?? element;
}

/** An LMS that knows no such id (201 or 401) has no such family: no more calls are spent on it. */
function scopeOfRefusal(element: string, code: string): string {
  const unknown = code === '401' || code === '201';
  return unknown && /^cmi\.\w+\.\d+\.id$/.test(element) ? familyOf(element) : element;
}
