/** What those who judge a case can tell apart of what happens in it; ways that look the same to them are one. */
import type { FeatureName } from '../../guidance/features.ts';
import type { Action } from '../../teaching/done.ts';
import type { Shown } from './showing.ts';

/** What makes a difference to a guideline, or to several. */
export interface Lens {
  /** Features of which what is said can change an answer. */
  readonly features: ReadonlySet<FeatureName>;
  /** Tests of which it can that they were done, or are under way. */
  readonly tests: ReadonlySet<string>;
  /** Whether an action can answer a rule. */
  counts(action: Action): boolean;
  /** The rules that an action answers which was taken where there was so much to find. */
  answers(action: Action, there: Shown): readonly string[];
}

/** Everything that makes a difference to one of them. */
export function lensOf(lenses: readonly Lens[]): Lens {
  return {
    features: new Set(lenses.flatMap(({ features }) => [...features])),
    tests: new Set(lenses.flatMap(({ tests }) => [...tests])),
    counts: (action) => lenses.some((lens) => lens.counts(action)),
    answers: (action, there) =>
      lenses.flatMap((lens, index) =>
        lens.answers(action, there).map((rule) => `${index} ${rule}`),
      ),
  };
}
