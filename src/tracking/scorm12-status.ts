import type { CmiEntry } from './cmi.ts';
import type { Completion, Success } from './types.ts';

/** The best that the LMS was seen to hold. */
export interface Reached {
  /** A word of `cmi.core.lesson_status`, or "". */
  readonly status: string;
  readonly score: number | null;
}

/** Better is higher. SCORM 1.2 has no order; this is the learner's: nothing earned is taken away. */
const RANK: ReadonlyMap<string, number> = new Map([
  ['incomplete', 1],
  ['failed', 2],
  ['completed', 3],
  ['passed', 4],
]);

/** Whether a status ends the course. */
export function isFinished(status: string): boolean {
  return rank(status) > rank('incomplete');
}

/** `lesson_status` in words of no edition. */
export function readStatus(status: string): { completion: Completion; success: Success } {
  const completion = isFinished(status) ? 'completed' : 'incomplete';
  const success = status === 'passed' || status === 'failed' ? status : 'unknown';
  return { completion, success };
}

/** Whether a row would take away a status or a score that was reached. */
export function isWorse({ element, value }: CmiEntry, reached: Reached): boolean {
  if (element === 'cmi.core.lesson_status') return rank(value) < rank(reached.status);
  if (element !== 'cmi.core.score.raw' || reached.score === null) return false;
  return Number(value) < reached.score;
}

/** What is reached once the LMS has taken a row. */
export function afterRow({ element, value }: CmiEntry, reached: Reached): Reached {
  if (element === 'cmi.core.lesson_status') return { ...reached, status: value };
  return element === 'cmi.core.score.raw' ? { ...reached, score: Number(value) } : reached;
}

function rank(status: string): number {
  return RANK.get(status) ?? 0;
}
