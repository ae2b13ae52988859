import type { CaseIndexEntry } from '../../attempt/package-settings.ts';

/** How far the learner is with a case. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'started' }
  | { readonly kind: 'again'; readonly score: number }
  | { readonly kind: 'finished'; readonly score: number };

/** Whether the learner has finished a case at least once. */
export function isFinished(standing: Standing | null): boolean {
  return standing !== null && 'score' in standing;
}

/** Whether the learner has finished every case of a module. */
export function allFinished(
  cases: readonly CaseIndexEntry[],
  standingOf: (id: string) => Standing | null,
): boolean {
  return cases.length > 0 && cases.every(({ id }) => isFinished(standingOf(id)));
}
