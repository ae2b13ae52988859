import { conditionText } from '../guidance/condition-text.ts';
import type { RuleChange } from '../guidance/diff.ts';
import type { Effective } from '../guidance/effective.ts';
import type { Guidance, Rule } from '../guidance/types.ts';
import { keyPlaceOf, placeOf } from '../source/places.ts';
import type { ReadCase } from './check.ts';
import { citationsOf } from './citations.ts';
import { touchedSupport } from './touched-support.ts';

interface Touched {
  readonly case: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly decision: string;
  /** null where it is the step as a whole. */
  readonly option: string | null;
}

/** An option that cites a rule which is no longer what it was, at the line of the citation. */
export interface TouchedCitation extends Touched {
  readonly touch: 'cites';
  readonly rule: string;
  /** What the rule asked of whom, on a line: "1.5.7 must_do urgent_direct_access_test ...; 18+, ovaries; ca125 >= ...". */
  readonly before: string | null;
  /** What it asks now; null where it is gone. */
  readonly after: string | null;
}

/** A decision before which the guideline asks for something else now, at the option's action or the decision's options. */
export interface TouchedAnswer extends Touched {
  readonly touch: 'asked';
  readonly rule: null;
  /** The appointments on the way on which it was seen. */
  readonly way: readonly string[];
  /** What was asked for there, on a line; "nothing" where nothing was. */
  readonly before: string;
  readonly after: string;
}

export type TouchedDecision = TouchedCitation | TouchedAnswer;

/** A version of a guideline as it counts for a case; null where nothing covers its nation. */
export type EffectiveFor = (guidance: Guidance, each: ReadCase) => Effective | null;

/**
 * The decisions of cases that a change touches: those that cite a rule whose substance changed, and those before which the
 * guideline asks for something else of the patient, whether they cite it or not. Renumbering touches none: cases cite by id.
 */
export function touchedDecisions(
  changes: readonly RuleChange[],
  from: Guidance,
  to: Guidance,
  cases: readonly ReadCase[],
  effectiveFor: EffectiveFor,
): readonly TouchedDecision[] {
  const substantial = changes.filter(({ change }) => change !== 'renumbered');
  const touching = new Set(substantial.map(({ rule }) => rule));
  return cases
    .filter((each) => each.case.guidance.id === to.id)
    .flatMap((each): readonly TouchedDecision[] => [
      ...citing(each, touching, from, to),
      ...answering(each, effectiveFor(from, each), effectiveFor(to, each)),
    ])
    .sort(byPlace);
}

function citing(
  { case: kase, file, source }: ReadCase,
  touching: ReadonlySet<string>,
  from: Guidance,
  to: Guidance,
): readonly TouchedCitation[] {
  const citations = citationsOf(kase)
    .filter(({ rule }) => touching.has(rule))
    .map(({ rule, at, step, option }): TouchedCitation => {
      const { line, column } = placeOf(source, at);
      const place = { case: kase.id, file, line, column, decision: step, option };
      const lines = { before: lineOf(from, rule), after: lineOf(to, rule) };
      return { ...place, touch: 'cites', rule, ...lines };
    });
  // Of a rule that an option cites twice, the first.
  const keyOf = ({ decision, option, rule }: TouchedCitation) => `${decision} ${option} ${rule}`;
  return [...new Map(citations.toReversed().map((each) => [keyOf(each), each])).values()];
}

function answering(
  each: ReadCase,
  from: Effective | null,
  to: Effective | null,
): readonly TouchedAnswer[] {
  if (from === null || to === null) return [];
  const { case: kase, file, source } = each;
  return touchedSupport(each, from, to).map(({ decision, option, at, on, way, before, after }) => {
    const { line, column } = on === 'key' ? keyPlaceOf(source, at) : placeOf(source, at);
    const place = { case: kase.id, file, line, column, decision, option };
    return { ...place, touch: 'asked', rule: null, way, before, after };
  });
}

function byPlace(one: TouchedDecision, other: TouchedDecision): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

function lineOf({ rules }: Guidance, id: string): string | null {
  const rule = rules.find((each) => each.id === id);
  return rule === undefined ? null : asksOf(rule);
}

function asksOf({ rec, strength, action, test, anyOf, timescale, who, when }: Rule): string {
  const asks = [rec, strength, action, test, timescale].filter(Boolean).join(' ');
  const ages =
    who.ageMin === undefined && who.ageMax === undefined
      ? 'any age'
      : `age ${who.ageMin ?? 0} to ${who.ageMax ?? 'any'}`;
  return [
    asks,
    ...(anyOf === undefined ? [] : [`by ${anyOf.join(' or ')}`]),
    [ages, who.organ].filter(Boolean).join(', '),
    ...(when === undefined ? [] : [conditionText(when)]),
  ].join('; ');
}
