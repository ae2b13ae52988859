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
