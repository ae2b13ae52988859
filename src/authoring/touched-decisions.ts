import { conditionText } from '../guidance/condition-text.ts';
import type { RuleChange } from '../guidance/diff.ts';
import type { Guidance, Rule } from '../guidance/types.ts';
import { placeOf } from '../source/places.ts';
import type { ReadCase } from './check.ts';
import { citationsOf } from './citations.ts';

/** An option that cites a rule which is no longer what it was, at the line of the citation. */
export interface TouchedDecision {
  readonly case: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly decision: string;
  /** null where the step as a whole cites it. */
  readonly option: string | null;
  readonly rule: string;
  /** What the rule asked of whom, on a line: "1.5.7 must_do urgent_direct_access_test ...; 18+, ovaries; ca125 >= ...". */
  readonly before: string | null;
  /** What it asks now; null where it is gone. */
  readonly after: string | null;
}

/** The decisions of cases that a change of substance touches. Renumbering touches none: cases cite by id. */
export function touchedDecisions(
  changes: readonly RuleChange[],
  from: Guidance,
  to: Guidance,
  cases: readonly ReadCase[],
): readonly TouchedDecision[] {
  const touching = new Set(
    changes.filter(({ change }) => change !== 'renumbered').map(({ rule }) => rule),
  );
  return cases
    .filter((each) => each.case.guidance.id === to.id)
    .flatMap(({ case: kase, file, source }) =>
      citationsOf(kase)
        .filter(({ rule }) => touching.has(rule))
        .map(({ rule, at, step, option }) => {
          const { line, column } = placeOf(source, at);
          return {
            case: kase.id,
            file,
            line,
            column,
            decision: step,
            option,
            rule,
            before: lineOf(from, rule),
            after: lineOf(to, rule),
          };
        }),
    );
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
