/** How far the learner is with a case. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'started' }
  | { readonly kind: 'again'; readonly score: number }
  | { readonly kind: 'finished'; readonly score: number };
