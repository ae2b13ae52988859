/**
 * What follows from the facts: features that imply one another, derived features, values and their thresholds. Nothing here
 * reads the absence of a fact: what isn't stated and doesn't follow is unknown.
 */
import { feature, withNarrower, type FeatureName, type QualifierName } from './features.ts';
import { exclusionsOf, implicationsOf, impliedBy } from './implications.ts';
import { organsOf, type FeatureFact, type Facts } from './facts.ts';
import { allHold, allOf, anyOf, atLeast, oneHolds, truthOf, type Truth } from './truth.ts';
import type { Condition, Guidance, Leaf, Lookup } from './types.ts';

/** The tables of a guideline that decide what follows from what. */
export type Tables = Pick<Guidance, 'lookups' | 'derived' | 'scores'>;

/** Facts with all that follows from them. */
export interface Knowledge {
  readonly facts: Facts;
  readonly tables: Tables;
  /** Whether a condition holds. */
  holds(condition: Condition): Truth;
  /** Whether a feature is present, whatever its qualifiers. */
  presence(name: FeatureName): Truth;
  /** Whether a qualifier holds of a feature that is present. */
  qualifier(name: FeatureName, qualifier: QualifierName): Truth;
  /** Whether the value that a leaf compares passes its threshold; yes where it compares none. */
  passes(leaf: Leaf): Truth;
  /** The facts that say a feature is present: itself, or what implies it. */
  sources(name: FeatureName): readonly FeatureName[];
}

/** Works out on demand, and remembers, what follows from some facts. */
export function knowledge(facts: Facts, tables: Tables): Knowledge {
  const known = new Map<FeatureName, Truth>();

  const presence = (name: FeatureName): Truth => {
    const before = known.get(name);
    if (before !== undefined) return before;
    // Asked again while it is being worked out, a feature can't tell more than that.
    known.set(name, 'unknown');
    const found = workOut(name);
    known.set(name, found);
    return found;
  };

  const workOut = (name: FeatureName): Truth => {
    const own = alone(name);
    if (own !== 'unknown') return own;
    if (implicationsOf(name).some((other) => alone(other) === 'yes')) return 'yes';
    const excluded =
      impliedBy(name).some((other) => alone(other) === 'no') ||
      exclusionsOf(name).some((other) => alone(other) === 'yes');
    return excluded ? 'no' : 'unknown';
  };

  /** What is said of a feature by name, or follows from the guideline's own tables. */
  const alone = (name: FeatureName): Truth => {
    const stated = facts.features.get(name)?.present;
    if (stated !== null && stated !== undefined) return truthOf(stated);
    const derived = tables.derived[name];
    return derived === undefined ? 'unknown' : holds(derived);
  };

  const sources = (name: FeatureName): readonly FeatureName[] =>
    [name, ...implicationsOf(name)].filter((each) => facts.features.get(each)?.present === true);

  const qualifier = (name: FeatureName, which: QualifierName): Truth => {
    const own = said(name, which, facts.features.get(name));
    const stated = sources(name);
    // What is said of the feature itself goes before what is said of another that implies it.
    if (own !== null || stated.length === 0) return own ?? unsaid(name, which);
    const otherwise = unsaid(name, which);
    return anyOf(
      stated.map((source) => said(source, which, facts.features.get(source)) ?? otherwise),
    );
  };

  const leafHolds = (leaf: Leaf): Truth => {
    const there = presence(leaf.feature);
    const valued = passes(leaf);
    const qualified = allHold(leaf.qualifiers ?? [], (each) => qualifier(leaf.feature, each));
    return allOf([
      leaf.op !== undefined && there === 'unknown' ? valued : there,
      // Where only what implies the feature was stated, it may be there in its own right as well, and that isn't known.
      qualified === 'no' && there === 'yes' && facts.features.get(leaf.feature) === undefined
        ? 'unknown'
        : qualified,
      valued,
      within(facts.age, leaf.ageMin, leaf.ageMax),
    ]);
  };

  const passes = (leaf: Leaf): Truth => {
    const { op } = leaf;
    if (op === undefined) return 'yes';
    const fact = facts.features.get(leaf.feature);
    if (fact?.present === false) return 'no';
    const outcomes = thresholdsOf(leaf, facts, tables.lookups).map((threshold): Truth => {
      if (threshold === null) return 'no';
      if (fact?.value !== undefined) return truthOf(compare(fact.value, op, threshold));
      return scorePasses(leaf, op, threshold);
    });
    const [first = 'unknown', ...others] = outcomes;
    return others.every((outcome) => outcome === first) ? first : 'unknown';
  };

  /** The score lies between the points that are sure and those that are possible. */
  const scorePasses = (leaf: Leaf, op: Operator, threshold: number): Truth => {
    const points = tables.scores[leaf.feature];
    if (points === undefined) return 'unknown';
    const sum = (truths: readonly Truth[]) =>
      points
        .filter((each) => truths.includes(presence(each.feature)))
        .reduce((total, each) => total + each.points, 0);
    const sure = compare(sum(['yes']), op, threshold);
    const possible = compare(sum(['yes', 'unknown']), op, threshold);
    return sure === possible ? truthOf(sure) : 'unknown';
  };

  const holds = (condition: Condition): Truth => {
    if ('any' in condition) return oneHolds(condition.any, holds);
    if ('all' in condition) return allHold(condition.all, holds);
    if ('of' in condition) return atLeast(condition.atLeast, condition.of.map(holds));
    if ('age' in condition) return within(facts.age, condition.age.min, condition.age.max);
    return leafHolds(condition);
  };

  return { facts, tables, holds, presence, qualifier, passes, sources };
}

export type Operator = NonNullable<Leaf['op']>;

/** Compares as the operator says. */
export function compare(value: number, op: Operator, threshold: number): boolean {
  switch (op) {
    case '<':
      return value < threshold;
    case '<=':
      return value <= threshold;
    case '>':
      return value > threshold;
    case '>=':
      return value >= threshold;
  }
}

/**
 * The thresholds of a leaf that may be this patient's: one, where all is known that it hangs on; several, where age or sex is
 * missing. null stands for no threshold at all.
 */
export function thresholdsOf(
  leaf: Leaf,
  facts: Facts,
  lookups: Tables['lookups'],
): readonly (number | null)[] {
  if (leaf.valueFrom === undefined) return [leaf.value ?? null];
  const lookup = lookups[leaf.valueFrom];
  if (lookup === undefined) return [null];
  const { ownRange } = lookup;
  const own =
    ownRange === undefined ? undefined : facts.features.get(leaf.feature)?.range?.[ownRange];
  return own === undefined ? bandThresholds(lookup, facts) : [own];
}

/** The thresholds of the bands that may be the patient's, up to the first that surely is. */
function bandThresholds({ bands }: Lookup, { age, sex }: Facts): readonly (number | null)[] {
  const possible: (number | null)[] = [];
  for (const band of bands) {
    const fits = allOf([
      within(age, band.ageMin, band.ageMax),
      band.sex === undefined ? 'yes' : truthOf(sex === null ? null : sex === band.sex),
    ]);
    if (fits === 'no') continue;
    possible.push(band.threshold);
    if (fits === 'yes') return possible;
  }
  // Someone whom no band fits has no threshold, and so may someone of unknown age; where sex alone is missing, a band fits.
  const ageDecides =
    age === null && bands.some((band) => within(age, band.ageMin, band.ageMax) !== 'yes');
  return possible.length === 0 || ageDecides ? [...possible, null] : possible;
}

/** Whether an age lies between two ends, both included; an end that is left out has no limit. */
export function within(age: number | null, min?: number, max?: number): Truth {
  if (min === undefined && max === undefined) return 'yes';
  if (age === null) return 'unknown';
  return truthOf((min === undefined || age >= min) && (max === undefined || age <= max));
}

/** Whether the patient is someone a rule is for. */
export function isFor(
  who: { readonly ageMin?: number; readonly ageMax?: number; readonly organ?: string },
  facts: Facts,
): { readonly age: Truth; readonly organ: Truth } {
  const organs: readonly string[] | null = organsOf(facts);
  return {
    age: within(facts.age, who.ageMin, who.ageMax),
    organ: who.organ === undefined ? 'yes' : truthOf(organs && organs.includes(who.organ)),
  };
}

/** A qualifier that no one spoke of: assumed ones hold, kinds are unknown. */
function unsaid(name: FeatureName, which: QualifierName): Truth {
  return feature(name).qualifiers?.[which] === 'assumed' ? 'yes' : 'unknown';
}

/** What was said of a qualifier of a feature, or of its opposite; null where neither was spoken of. */
function said(
  name: FeatureName,
  which: QualifierName,
  fact: FeatureFact | undefined,
): Truth | null {
  const spoken = withNarrower(name, fact?.qualifiers);
  const stated = spoken[which];
  if (stated !== undefined) return truthOf(stated);
  const pair: readonly string[] = feature(name).eitherOr ?? [];
  const other = pair.includes(which) ? pair.find((each) => each !== which) : undefined;
  const opposite = other === undefined ? undefined : spoken[other];
  return opposite === undefined ? null : truthOf(!opposite);
}
