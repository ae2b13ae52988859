/** One rule and one patient: whether it is met, what met it, and what would decide it. */
import type { Explained } from './answer.ts';
import type { FeatureFact } from './facts.ts';
import { feature, type FeatureName, type QualifierName } from './features.ts';
import { implicationsOf } from './implications.ts';
import { isFor, within, type Knowledge } from './knowledge.ts';
import { allOf, type Truth } from './truth.ts';
import type { Condition, Emergency, Leaf, Rule } from './types.ts';

/** A rule that depends on findings. */
export type Evaluable = (Rule | Emergency) & { readonly when: Condition };

/** Whether a rule depends on findings at all; a duty such as explaining a referral doesn't. */
export function isEvaluable(rule: Rule | Emergency): rule is Evaluable {
  return rule.when !== undefined;
}

/** Whether a rule is met. */
export function evaluate(rule: Evaluable, known: Knowledge): Truth {
  const who = isFor(rule.who, known.facts);
  const whom = allOf([who.age, who.organ]);
  return whom === 'no' ? 'no' : allOf([whom, known.holds(rule.when)]);
}

/**
 * Whether something that a condition reads is stated present, or its value given: age, sex and organs alone are not enough,
 * and neither is a feature of another kind, or one whose assumed qualifier was denied.
 */
export function isTouched(condition: Condition, known: Knowledge): boolean {
  if ('feature' in condition) {
    const { feature: name, qualifiers = [] } = condition;
    const other = qualifiers.some((each) => known.qualifier(name, each) === 'no');
    return !other && touches(name, known);
  }
  return partsOf(condition).some((part) => isTouched(part, known));
}

function touches(name: FeatureName, known: Knowledge): boolean {
  if (known.presence(name) === 'yes') return true;
  if (known.facts.features.get(name)?.value !== undefined) return true;
  const { derived, scores } = known.tables;
  const from = derived[name];
  if (from !== undefined && isTouched(from, known)) return true;
  return scores[name]?.some((each) => touches(each.feature, known)) ?? false;
}

/** The facts that would decide an open condition; sorted, each once. */
export function needsOf(rule: Evaluable, known: Knowledge): readonly string[] {
  const who = isFor(rule.who, known.facts);
  return unique([
    ...(who.age === 'unknown' ? ['age'] : []),
    ...(who.organ === 'unknown' ? ['sex'] : []),
    ...missing(rule.when, known),
  ]);
}

function missing(condition: Condition, known: Knowledge): readonly string[] {
  if (known.holds(condition) !== 'unknown') return [];
  if ('feature' in condition) return missingOf(condition, known);
  if ('age' in condition) return ['age'];
  return partsOf(condition).flatMap((part) => missing(part, known));
}

function missingOf(leaf: Leaf, known: Knowledge): readonly string[] {
  const name = leaf.feature;
  const unknownKinds = (leaf.qualifiers ?? [])
    .filter((each) => known.qualifier(name, each) === 'unknown')
    .map((each) => `${name}.${each}`);
  const { derived, scores } = known.tables;
  const from = derived[name];
  const age = within(known.facts.age, leaf.ageMin, leaf.ageMax) === 'unknown' ? ['age'] : [];
  const valueMissing = leaf.op !== undefined && known.facts.features.get(name)?.value === undefined;
  const value = valueMissing ? [valueFact(name)] : [];
  // The value is there, but not its threshold: that hangs on age or sex.
  const threshold =
    !valueMissing && known.passes(leaf) === 'unknown'
      ? [...(known.facts.age === null ? ['age'] : []), ...(known.facts.sex === null ? ['sex'] : [])]
      : [];
  const presence =
    known.presence(name) === 'unknown' && unknownKinds.length === 0 && leaf.op === undefined
      ? [name]
      : [];
  const components = (scores[name] ?? [])
    .map((each) => each.feature)
    .filter((each) => known.presence(each) === 'unknown');
  return [
    ...age,
    ...presence,
    ...unknownKinds,
    ...value,
    ...threshold,
    ...(known.presence(name) === 'unknown' && from !== undefined ? missing(from, known) : []),
    ...components,
  ];
}

/** How a feature's number is named as a fact: "fit_result"; "weight_loss.value" where it can also be stated without. */
export function valueFact(name: FeatureName): string {
  return feature(name).value?.optional === true ? `${name}.value` : name;
}

/** The stated facts that met a rule, and the qualifiers that were assumed for it; both sorted. */
export function becauseOf(
  rule: Evaluable,
  known: Knowledge,
): { readonly because: readonly string[]; readonly assumed: readonly string[] } {
  const grounds = groundsOf(rule.when, known);
  const { ageMin, ageMax } = rule.who;
  const byAge = ageMin !== undefined || ageMax !== undefined ? ageFact(known) : [];
  const strip = (mark: string) =>
    grounds.flatMap((each) => (each.startsWith(mark) ? [each.slice(mark.length)] : []));
  return {
    because: unique([...byAge, ...strip(stated)]),
    assumed: unique(strip(taken)),
  };
}

const stated = 'stated ';
const taken = 'assumed ';

/** What holds a condition up that is met, marked as stated or assumed. */
function groundsOf(condition: Condition, known: Knowledge): readonly string[] {
  if (known.holds(condition) !== 'yes') return [];
  if ('feature' in condition) return leafGrounds(condition, known);
  if ('age' in condition) return ageFact(known).map((each) => stated + each);
  return partsOf(condition).flatMap((part) => groundsOf(part, known));
}

function leafGrounds(leaf: Leaf, known: Knowledge): readonly string[] {
  const limited = leaf.ageMin !== undefined || leaf.ageMax !== undefined;
  const banded = leaf.valueFrom !== undefined;
  const age = limited || banded ? ageFact(known).map((each) => stated + each) : [];
  const qualifiers = (leaf.qualifiers ?? []).filter(
    (each) => known.qualifier(leaf.feature, each) === 'yes',
  );
  const sources = known.sources(leaf.feature);
  const facts = sources.flatMap((name) => {
    const fact = known.facts.features.get(name);
    return factTexts(name, fact, qualifiers).map((each) => stated + each);
  });
  const spoken = new Set(
    sources.flatMap((name) => Object.keys(known.facts.features.get(name)?.qualifiers ?? {})),
  );
  const assumed = qualifiers
    .filter((each) => !spoken.has(each) && isAssumed(leaf.feature, each))
    .map((each) => `${taken}${leaf.feature}.${each}`);
  return [...age, ...facts, ...assumed, ...indirect(leaf.feature, known)];
}

/** What holds a feature up that follows from the guideline's own tables. */
function indirect(name: FeatureName, known: Knowledge): readonly string[] {
  const { derived, scores } = known.tables;
  return [name, ...implicationsOf(name)].flatMap((each) => {
    if (known.facts.features.get(each)?.present === true) return [];
    const from = derived[each];
    const points = (scores[each] ?? []).filter((it) => known.presence(it.feature) === 'yes');
    return [
      ...(from === undefined ? [] : groundsOf(from, known)),
      ...points.map((it) => stated + it.feature),
    ];
  });
}

function factTexts(
  name: FeatureName,
  fact: FeatureFact | undefined,
  qualifiers: readonly QualifierName[],
): readonly string[] {
  if (fact?.value !== undefined) return [`${name}=${fact.value}`];
  const said = qualifiers.filter((each) => fact?.qualifiers?.[each] === true);
  return said.length === 0 ? [name] : said.map((each) => `${name}.${each}`);
}

function isAssumed(name: FeatureName, qualifier: QualifierName): boolean {
  return feature(name).qualifiers?.[qualifier] === 'assumed';
}

function ageFact({ facts }: Knowledge): readonly string[] {
  return facts.age === null ? [] : [`age=${facts.age}`];
}

/** A condition with the truth of every part, derived features and scores opened up: what decides it, to be shown. */
export function explain(condition: Condition, known: Knowledge): Explained {
  const inner = 'feature' in condition ? opened(condition.feature, known) : partsOf(condition);
  return {
    condition,
    truth: known.holds(condition),
    parts: inner.map((part) => explain(part, known)),
  };
}

/** What a feature follows from, where the guideline's tables say so: its condition, or what gives it points. */
function opened(name: FeatureName, { tables }: Knowledge): readonly Condition[] {
  const derived = tables.derived[name];
  const points = (tables.scores[name] ?? []).map(({ feature: part }) => ({ feature: part }));
  return derived === undefined ? points : [derived];
}

/** The parts of a condition; none of a leaf. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('any' in condition) return condition.any;
  if ('all' in condition) return condition.all;
  return 'of' in condition ? condition.of : [];
}

/** Sorted, each once. */
export function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
