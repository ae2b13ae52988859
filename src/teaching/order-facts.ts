import type { Investigation } from '../case/types.ts';
import type { Assertion } from './assertion-fact.ts';

/** Tests of which the guideline's vocabulary has a word for their having been asked for. */
const requested: Readonly<
  Partial<Record<NonNullable<Investigation['test']>, Assertion['feature']>>
> = { fit: 'fit_requested' };

/** What ordering a test tells by itself. */
export function factsOfOrder(test: NonNullable<Investigation['test']>): readonly Assertion[] {
  const feature = requested[test];
  return feature === undefined ? [] : [{ feature, present: true }];
}
