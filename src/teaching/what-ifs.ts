/** Change one fact: the nearest single facts with which the guideline would ask for something else. */
import type { Case } from '../case/types.ts';
import type { Change, Met } from '../guidance/answer.ts';
import { contradictionIn } from '../guidance/contradictions.ts';
import type { Effective } from '../guidance/effective.ts';
import { isEvaluable } from '../guidance/evaluate.ts';
import type { FeatureFact, Facts } from '../guidance/facts.ts';
import { feature, featureNamed, type FeatureName } from '../guidance/features.ts';
import { thresholdsOf, type Tables } from '../guidance/knowledge.ts';
import { asker } from '../guidance/match.ts';
import { changesOf, readsOf, type Alternative, type Reads } from '../guidance/near.ts';
import type { CaseContext } from '../machine/case-context.ts';
import { answered, answering, askedAt, type Asked } from './asked.ts';
import { evidenceThere } from './evidence.ts';
import { factsShown } from './facts-shown.ts';

/** One fact otherwise, and what that changes of what is asked for. */
export interface WhatIf {
  readonly change: Change;
  /** Rules that would be met and ask for something that nothing asked for as it was. */
  readonly gained: readonly Met[];
  /** Rules that asked for something that nothing would ask for then. */
  readonly lost: readonly Met[];
  /** Of what is gained, what comes before all that was asked for as it was; the rest stands beside that. */
  readonly first: readonly Met[];
  /** Whether anything at all would be asked for then. */
  readonly nothingLeft: boolean;
}

/** What is asked for on all that there was, the most urgent first, and the single changes that would change that. */
export interface WhatIfs {
  readonly open: readonly Met[];
  readonly whatIfs: readonly WhatIf[];
}

/**
 * Ages on the other side of a limit, values on the other side of a threshold, findings there or not there: each alone, the
 * nearest of its kind, and only where another action or test would be asked for, or one no longer.
 */
export function whatIfs(kase: Case, context: CaseContext, effective: Effective): WhatIfs {
  const ask = asker(effective);
  const answerAt = answering(kase, ask);
  const facts = factsShown(kase.patient, evidenceThere(kase, context));
  const askedWith = (changed: Facts): Asked =>
    askedAt(
      kase,
      context,
      'there',
      (point, of) => (point === context ? answered(ask, changed) : answerAt(point, of)),
      effective,
    );
  const now = askedWith(facts);
  const open = openIn(now);
  const highest = Math.min(...open.map((rule) => now.rank(rule)));
  const found = new Map<string, WhatIf>();
  for (const { change, changed } of alternatives(facts, effective)) {
    const kind = `${change.fact} ${direction(change)}`;
    if (found.has(kind) || !isConsistent(change.fact, changed, effective)) continue;
    const then = openIn(askedWith(changed));
    const gained = without(then, open);
    const lost = without(open, then);
    if (gained.length + lost.length === 0) continue;
    const first = gained.filter((rule) => now.rank(rule) < highest);
    found.set(kind, { change, gained, lost, first, nothingLeft: then.length === 0 });
  }
  return { open, whatIfs: bySite([...found.values()], open) };
}

function openIn(asked: Asked): readonly Met[] {
  return asked.met
    .filter(({ standing }) => standing !== 'answered')
    .toSorted((one, other) => asked.rank(one) - asked.rank(other));
}

/** The rules of one list that ask for what nothing in the other asks for. */
function without(rules: readonly Met[], others: readonly Met[]): readonly Met[] {
  const calls = new Set(others.map(callText));
  return rules.filter((rule) => !calls.has(callText(rule)));
}

function callText({ action, test }: Met): string {
  return `${action} ${test ?? ''}`;
}

/** Of findings that were not there, those first that have to do with the same site, and of those what would come first. */
function bySite(all: readonly WhatIf[], open: readonly Met[]): readonly WhatIf[] {
  const sites = new Set(open.map(({ site }) => site));
  const place = ({ change, gained, first }: WhatIf) => {
    if (change.to !== 'present') return 0;
    const near = gained.some(({ site }) => sites.has(site));
    return 1 + (near ? 0 : 2) + (first.length > 0 ? 0 : 1);
  };
  return all.toSorted((one, other) => place(one) - place(other));
}

function direction({ from, to }: Change): string {
  return typeof from === 'number' && typeof to === 'number' && to < from ? 'down' : 'up';
}

function isConsistent(fact: string, changed: Facts, { guidance }: Effective): boolean {
  const name = featureNamed(fact.split('.')[0] ?? '') ?? undefined;
  return name === undefined || contradictionIn(changed, guidance, name) === null;
}

/** Facts with one of them otherwise, by kind and then the nearest first: age, what is there, what is not there. */
function alternatives(facts: Facts, { guidance }: Effective): readonly Alternative[] {
  const reads = [...guidance.emergencies, ...guidance.rules]
    .filter(isEvaluable)
    .map((rule) => readsOf(rule, guidance));
  const together: Reads = {
    features: new Set(reads.flatMap(({ features }) => [...features])),
    compared: reads.flatMap(({ compared }) => compared),
    ages: [...new Set(reads.flatMap(({ ages }) => ages))],
  };
  const stated = [...facts.features].filter(([name]) => together.features.has(name));
  const isThere = ([, { present, value }]: (typeof stated)[number]) =>
    present === true || value !== undefined;
  return [
    ...otherAges(facts, together.ages),
    ...[...stated.filter(isThere), ...stated.filter((each) => !isThere(each))].flatMap(
      ([name, fact]) => [
        ...otherSides(name, fact, facts, together, guidance),
        ...changesOf(name, fact, { ...together, compared: [] }, facts, guidance),
      ],
    ),
  ];
}

function otherAges(facts: Facts, limits: readonly number[]): readonly Alternative[] {
  const { age } = facts;
  if (age === null) return [];
  return nearestFirst(age, beside(limits, 1))
    .filter((to) => to >= youngest)
    .map((to) => ({ change: { fact: 'age', from: age, to }, changed: { ...facts, age: to } }));
}

/** The guideline's tables are for adults. */
const youngest = 18;

/** A number on either side of each threshold that rules compare it with. */
function otherSides(
  name: FeatureName,
  fact: FeatureFact,
  facts: Facts,
  { compared }: Reads,
  { lookups }: Tables,
): readonly Alternative[] {
  const from = fact.value;
  if (from === undefined) return [];
  const thresholds = compared
    .filter((leaf) => leaf.feature === name)
    .flatMap((leaf) => thresholdsOf(leaf, facts, lookups))
    .filter((threshold) => threshold !== null);
  return nearestFirst(from, beside(thresholds, feature(name).value?.step ?? 1)).map((to) => ({
    change: { fact: name, from, to },
    changed: { ...facts, features: new Map([...facts.features, [name, { ...fact, value: to }]]) },
  }));
}

function beside(limits: readonly number[], step: number): readonly number[] {
  const places = limits.flatMap((limit) => [limit - step, limit, limit + step]);
  return [...new Set(places.map((place) => Number(place.toFixed(6))))];
}

function nearestFirst(from: number, places: readonly number[]): readonly number[] {
  return places
    .filter((to) => to !== from && to >= 0)
    .toSorted((one, other) => Math.abs(one - from) - Math.abs(other - from));
}
