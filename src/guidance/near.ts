/** Near misses: rules that changing one stated fact would meet. */
import type { Change } from './answer.ts';
import { contradictionIn } from './contradictions.ts';
import { evaluate, partsOf, type Evaluable } from './evaluate.ts';
import { feature, type FeatureName, type QualifierName } from './features.ts';
import { implicationsOf } from './implications.ts';
import type { FeatureFact, Facts } from './facts.ts';
import { knowledge, type Operator, type Tables } from './knowledge.ts';
import type { Condition, Leaf } from './types.ts';

/** What a rule looks at: features with what implies or makes them, the thresholds of values, and ages. */
export interface Reads {
  readonly features: ReadonlySet<FeatureName>;
  /** Each leaf that compares a value. */
  readonly compared: readonly Leaf[];
  /** Ages at which something begins or ends. */
  readonly ages: readonly number[];
}

/** Works out what a rule reads; worth keeping, as it doesn't depend on the patient. */
export function readsOf(rule: Evaluable, tables: Tables): Reads {
  const names = new Set<FeatureName>();
  const leaves: Leaf[] = [];
  const ages: number[] = [];
  const addAges = (min?: number, max?: number) => {
    if (min !== undefined) ages.push(min);
    if (max !== undefined) ages.push(max);
  };
  const addFeature = (name: FeatureName) => {
    for (const each of [name, ...implicationsOf(name)]) {
      if (names.has(each)) continue;
      names.add(each);
      const derived = tables.derived[each];
      if (derived !== undefined) add(derived);
      for (const { feature: part } of tables.scores[each] ?? []) addFeature(part);
    }
  };
  const add = (condition: Condition) => {
    if ('age' in condition) addAges(condition.age.min, condition.age.max);
    if ('feature' in condition) {
      addFeature(condition.feature);
      addAges(condition.ageMin, condition.ageMax);
      if (condition.op !== undefined) leaves.push(condition);
      const bands = tables.lookups[condition.valueFrom ?? '']?.bands ?? [];
      for (const band of bands) addAges(band.ageMin, band.ageMax);
    }
    for (const part of partsOf(condition)) add(part);
  };
  addAges(rule.who.ageMin, rule.who.ageMax);
  add(rule.when);
  return { features: names, compared: leaves, ages: [...new Set(ages)] };
}

/** The single changes of stated facts that would meet a rule that isn't met; the nearest value or age of each fact. */
export function nearMisses(
  rule: Evaluable,
  reads: Reads,
  facts: Facts,
  tables: Tables,
): readonly Change[] {
  const meets = (changed: Facts) => evaluate(rule, knowledge(changed, tables)) === 'yes';
  const ofFeatures = [...facts.features]
    .filter(([name]) => reads.features.has(name))
    .flatMap(([name, fact]) =>
      changesOf(name, fact, reads, facts, tables).filter(
        ({ changed }) => meets(changed) && contradictionIn(changed, tables, name) === null,
      ),
    );
  const seen = new Set<string>();
  return [...agesThatMeet(reads, facts, meets), ...ofFeatures.map(({ change }) => change)].filter(
    ({ fact }) => {
      if (seen.has(fact)) return false;
      seen.add(fact);
      return true;
    },
  );
}

function agesThatMeet(
  { ages }: Reads,
  facts: Facts,
  meets: (facts: Facts) => boolean,
): readonly Change[] {
  const { age } = facts;
  if (age === null) return [];
  const away = (other: number) => Math.abs(other - age);
  const nearest = ages
    .filter((other) => other !== age)
    .sort((one, other) => away(one) - away(other) || one - other)
    .find((other) => meets({ ...facts, age: other }));
  return nearest === undefined ? [] : [{ fact: 'age', from: age, to: nearest }];
}

/** A stated fact said otherwise, and all facts with it. */
export interface Alternative {
  readonly change: Change;
  readonly changed: Facts;
}

/** A fact said the other way round, with another value, or with a qualifier said the other way; nearest first. */
export function changesOf(
  name: FeatureName,
  fact: FeatureFact,
  reads: Reads,
  facts: Facts,
  tables: Tables,
): readonly Alternative[] {
  const withFact = (other: FeatureFact): Facts => ({
    ...facts,
    features: new Map([...facts.features, [name, other]]),
  });
  const { value } = fact;
  const values = value === undefined ? [] : otherValues(name, value, reads, facts, tables);
  const ofValue = values.map((to) => ({
    change: { fact: name, from: value ?? to, to },
    changed: withFact({ ...fact, value: to }),
  }));
  const pair: readonly string[] = feature(name).eitherOr ?? [];
  const ofKinds = Object.entries(fact.qualifiers ?? {}).flatMap(([kind, so]) => {
    const other = pair.find((each) => each !== kind);
    if (so !== true || other === undefined || !pair.includes(kind)) return [];
    return [
      {
        change: { fact: name, from: kind, to: other },
        changed: withFact({ ...fact, present: true, qualifiers: turned(fact, kind) }),
      },
    ];
  });
  const ofQualifiers = Object.entries(fact.qualifiers ?? {})
    .filter(([qualifier, so]) => so !== undefined && !(so && pair.includes(qualifier)))
    .map(([qualifier, so]) => ({
      change: {
        fact: `${name}.${qualifier}`,
        from: yesOrNo(so === true),
        to: yesOrNo(so !== true),
      },
      changed: withFact({ ...fact, present: true, qualifiers: turned(fact, qualifier) }),
    }));
  const ofPresence =
    value !== undefined || fact.present === null
      ? []
      : [
          {
            change: {
              fact: name,
              from: presentOrAbsent(fact.present),
              to: presentOrAbsent(!fact.present),
            },
            changed: withFact({ present: !fact.present }),
          },
        ];
  return [...ofValue, ...ofKinds, ...ofQualifiers, ...ofPresence];
}

function turned(fact: FeatureFact, qualifier: string): Partial<Record<QualifierName, boolean>> {
  const entries = Object.entries(fact.qualifiers ?? {});
  return Object.fromEntries(entries.map(([key, so]) => [key, key === qualifier ? !so : so]));
}

/** The values on the other side of each threshold that applies to the patient, nearest first. */
function otherValues(
  name: FeatureName,
  value: number,
  { compared }: Reads,
  facts: Facts,
  tables: Tables,
): readonly number[] {
  const step = feature(name).value?.step ?? 1;
  const thresholds = compared
    .filter((leaf) => leaf.feature === name)
    .flatMap((leaf) => {
      const bands = tables.lookups[leaf.valueFrom ?? '']?.bands ?? [];
      const { age } = facts;
      const own = bands.filter(
        ({ ageMin, ageMax }) =>
          age === null || ((ageMin ?? 0) <= age && age <= (ageMax ?? Infinity)),
      );
      const numbers = leaf.value === undefined ? own.map((each) => each.threshold) : [leaf.value];
      return numbers.flatMap((each) =>
        each === null || leaf.op === undefined ? [] : [justPast(each, leaf.op, step)],
      );
    });
  const away = (other: number) => Math.abs(other - value);
  return [...new Set(thresholds)]
    .filter((other) => other !== value)
    .sort((one, other) => away(one) - away(other) || one - other);
}

/** The value nearest to a threshold that passes it. */
function justPast(threshold: number, op: Operator, step: number): number {
  const by = { '<': -step, '<=': 0, '>': step, '>=': 0 }[op];
  return Number((threshold + by).toFixed(6));
}

function yesOrNo(so: boolean): string {
  return so ? 'yes' : 'no';
}

function presentOrAbsent(present: boolean): string {
  return present ? 'present' : 'absent';
}
