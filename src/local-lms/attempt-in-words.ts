import type { KeptAttempt } from './attempt.ts';
import type { RunTime } from './run-time.ts';
import { text } from './text.ts';

/** How an attempt stands: "completed, passed, score 82". */
export function attemptInWords(runTime: RunTime, attempt: KeptAttempt | null): string {
  const record = attempt === null ? null : runTime.show(attempt.cmi);
  if (record === null) return text.list.noAttempt;
  const { status, score } = record;
  return score === '' ? status : `${status}, ${text.list.score} ${score}`;
}
