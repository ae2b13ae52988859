import { partsOf, type Evaluable } from './evaluate.ts';
import type { FeatureName } from './features.ts';
import { exclusionsOf, implicationsOf, impliedBy } from './implications.ts';
import type { Tables } from './knowledge.ts';
import type { Condition } from './types.ts';

/**
 * Every feature of which what is said can change what a rule says of a patient of some age and sex: those that it names,
 * what implies or excludes them, and what they are worked out from. Facts that agree in these agree in the rule.
 */
export function looksAt({ when }: Evaluable, tables: Tables): ReadonlySet<FeatureName> {
  const found = new Set<FeatureName>();
  const addFeature = (name: FeatureName) => {
    for (const each of [name, ...implicationsOf(name), ...impliedBy(name), ...exclusionsOf(name)]) {
      if (found.has(each)) continue;
      found.add(each);
      const derived = tables.derived[each];
      if (derived !== undefined) add(derived);
      for (const { feature } of tables.scores[each] ?? []) addFeature(feature);
    }
  };
  const add = (condition: Condition) => {
    if ('feature' in condition) addFeature(condition.feature);
    for (const part of partsOf(condition)) add(part);
  };
  add(when);
  return found;
}
