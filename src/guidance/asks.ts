import { within } from './knowledge.ts';
import type { Emergency, Rule } from './types.ts';

/** What a rule calls for, how strongly and by when. */
export type Asks = Pick<Rule, 'action' | 'test' | 'strength' | 'timescale'>;

/** What a rule calls for in someone of this age; where the age isn't known, what it calls for unless an age changes it. */
export function asksOf(rule: Rule | Emergency, age: number | null): Asks {
  const byAge = 'byAge' in rule ? rule.byAge : undefined;
  return byAge?.find(({ ageMin, ageMax }) => within(age, ageMin, ageMax) === 'yes') ?? rule;
}
