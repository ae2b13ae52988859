/** Change one fact: the nearest single facts with which the guideline would ask for something else. */
import type { Case } from '../case/types.ts';
import type { Change, Met } from '../guidance/answer.ts';
import { contradictionIn } from '../guidance/contradictions.ts';
import type { Effective } from '../guidance/effective.ts';
import { isEvaluable } from '../guidance/evaluate.ts';
import type { FeatureFact, Facts } from '../guidance/facts.ts';
import { feature, featureNamed, type FeatureName } from '../guidance/features.ts';
import { asker } from '../guidance/match.ts';
import { changesOf, readsOf, type Alternative, type Reads } from '../guidance/near.ts';
import type { CaseContext } from '../machine/case-context.ts';
import { answered, answering, askedAt, type Asked } from './asked.ts';
import { evidenceThere } from './evidence.ts';
import { factsShown } from './facts-shown.ts';

/** What the guideline asks for first: the met rules of the highest rank; none where it asks for nothing. */
export type Lead = readonly Met[];

/** One fact otherwise, and what would then be asked for. */
export interface WhatIf {
  readonly change: Change;
  readonly lead: Lead;
}

/** What is asked for on all that there was, and the single changes that would change that. */
export interface WhatIfs {
  readonly lead: Lead;
  readonly whatIfs: readonly WhatIf[];
}

/**
 * Ages on the other side of a limit, values on the other side of a threshold, findings there or not there: each alone, the
 * nearest of its kind, and only where the action or the test that comes first is another one.
 */
export function whatIfs(kase: Case, context: CaseContext, effective: Effective): WhatIfs {
  const ask = asker(effective);
  const answerAt = answering(kase, ask);
  const facts = factsShown(kase.patient, evidenceThere(kase, context));
  const leadOf = (changed: Facts): Lead =>
    leading(
      askedAt(
        kase,
        context,
        'there',
        (point, of) => (point === context ? answered(ask, changed) : answerAt(point, of)),
        effective,
      ),
    );
  const lead = leadOf(facts);
  const now = callText(lead);
  const found = new Map<string, WhatIf>();
  for (const { change, changed } of alternatives(facts, effective)) {
    const kind = `${change.fact} ${direction(change)}`;
    if (found.has(kind) || !isConsistent(change.fact, changed, effective)) continue;
    const then = leadOf(changed);
    if (callText(then) !== now) found.set(kind, { change, lead: then });
  }
  return { lead, whatIfs: nearestSite([...found.values()], lead) };
}

/** Of findings that were not there, those first that have to do with the same site. */
function nearestSite(all: readonly WhatIf[], lead: Lead): readonly WhatIf[] {
  const sites = new Set(lead.map(({ site }) => site));
  const isNew = ({ change }: WhatIf) => change.to === 'present';
  const isNear = (it: WhatIf) => it.lead.some(({ site }) => sites.has(site));
  return [
    ...all.filter((it) => !isNew(it)),
    ...all.filter((it) => isNew(it) && isNear(it)),
    ...all.filter((it) => isNew(it) && !isNear(it)),
  ];
}

function leading(asked: Asked): Lead {
  const open = asked.met.filter(({ standing }) => standing !== 'answered');
  const first = Math.min(...open.map((rule) => asked.rank(rule)));
  return open.filter((rule) => asked.rank(rule) === first);
}

function callText(lead: Lead): string {
  return [...new Set(lead.map(({ action, test }) => `${action} ${test ?? ''}`))].sort().join();
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
        ...otherSides(name, fact, facts, together),
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
): readonly Alternative[] {
  const from = fact.value;
  if (from === undefined) return [];
  const thresholds = compared.flatMap((leaf) =>
    leaf.feature === name && leaf.value !== undefined ? [leaf.value] : [],
  );
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
