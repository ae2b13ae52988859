import type { FeatureName } from '../../guidance/features.ts';
import { featureNamed } from '../../guidance/features.ts';
import { exclusionsOf, implicationsOf, impliedBy } from '../../guidance/implications.ts';
import type { Condition, GuidanceFile } from '../../guidance/types.ts';
import type { Finding, GuidanceSubject, Rule } from '../rule.ts';
import { tablesWith } from '../guidance-tables.ts';

/** A feature that follows from others doesn't, by way of them, follow from itself. */
export const circularTable: Rule<GuidanceSubject> = {
  code: 'circular-table',
  severity: 'error',
  summary: 'A derived feature or a score follows from itself.',
  example: {
    file: 'guideline',
    at: ['derived', 'ca125_at_or_above_threshold'],
    wrong: '"ca125_at_or_above_threshold": { "feature": "ca125_at_or_above_threshold" }',
    right:
      '"ca125_at_or_above_threshold": { "feature": "ca125", "op": ">=", "valueFrom": "ca125_limit" }',
  },
  check({ guidance, neighbours }) {
    const own = [
      ...Object.keys(guidance.derived).map((name) => ({ table: 'derived', name })),
      ...Object.keys(guidance.scores).map((name) => ({ table: 'scores', name })),
    ];
    return own.flatMap(({ table, name }): readonly Finding[] => {
      const start = featureNamed(name);
      const circle =
        start === null
          ? null
          : (tablesWith(guidance, neighbours)
              .map((tables) => circleFrom(start, tables))
              .find((found) => found !== null) ?? null);
      if (circle === null) return [];
      return [
        {
          at: [table, name],
          on: 'key',
          message: `${name} follows from itself: ${[...circle, name].join(', then ')}.`,
          remedy: 'Let it follow from features that are stated, not worked out from it.',
        },
      ];
    });
  },
};

type Tables = Pick<GuidanceFile, 'derived' | 'scores'>;

/** The way from a feature by what it is worked out from back to itself; null where there is none. */
function circleFrom(start: FeatureName, tables: Tables): readonly FeatureName[] | null {
  const seen = new Set<FeatureName>();
  const visit = (
    name: FeatureName,
    path: readonly FeatureName[],
  ): readonly FeatureName[] | null => {
    for (const next of workedOutFrom(name, tables)) {
      if (next === start) return path;
      if (seen.has(next)) continue;
      seen.add(next);
      const found = visit(next, [...path, next]);
      if (found !== null) return found;
    }
    return null;
  };
  return visit(start, [start]);
}

/** What is looked at to work a feature out: what its condition or its points name, with all that implies or excludes those. */
function workedOutFrom(name: FeatureName, tables: Tables): readonly FeatureName[] {
  const derived = tables.derived[name];
  const named = [
    ...(derived === undefined ? [] : featuresIn(derived)),
    ...(tables.scores[name] ?? []).map(({ feature }) => feature),
  ];
  return named.flatMap((each) => [
    each,
    ...implicationsOf(each),
    ...impliedBy(each),
    ...exclusionsOf(each),
  ]);
}

function featuresIn(condition: Condition): readonly FeatureName[] {
  if ('feature' in condition) return [condition.feature];
  if ('any' in condition) return condition.any.flatMap(featuresIn);
  if ('all' in condition) return condition.all.flatMap(featuresIn);
  return 'of' in condition ? condition.of.flatMap(featuresIn) : [];
}
