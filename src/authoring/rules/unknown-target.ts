import { idsOf } from '../ids.ts';
import { type Reference, referencesOf } from '../references.ts';
import type { CaseSubject, Rule } from '../rule.ts';
import { suggestion } from '../../source/did-you-mean.ts';

const nouns: Readonly<Record<Reference['kind'], string>> = {
  step: 'step',
  enquiry: 'question, examination or bedside test',
  investigation: 'investigation',
  series: 'series of results',
  decision: 'decision',
  option: 'option',
};

/** Whatever a case names by id must exist in it. */
export const unknownTarget: Rule<CaseSubject> = {
  code: 'unknown-target',
  severity: 'error',
  summary: 'An id is named that nothing in the case has.',
  check({ case: subject }) {
    const ids = idsOf(subject);
    const options = new Map(ids.options.map(({ decision, ids }) => [decision, names(ids)]));
    const known: Readonly<Record<Exclude<Reference['kind'], 'option'>, ReadonlySet<string>>> = {
      step: names(ids.steps),
      enquiry: names(ids.enquiries),
      investigation: names(ids.investigations),
      series: names(ids.series),
      decision: new Set(options.keys()),
    };
    return referencesOf(subject).flatMap(({ kind, id, at, decision }) => {
      const choice = kind === 'option' ? options.get(decision ?? '') : known[kind];
      // An option of a decision that does not exist is the decision's finding, not its own.
      if (choice === undefined || choice.has(id)) return [];
      const where = kind === 'option' ? `in the decision "${decision}"` : 'in this case';
      return [
        {
          at,
          message: `There is no ${nouns[kind]} "${id}" ${where}.`,
          remedy: suggestion(id, [...choice], nouns[kind]),
        },
      ];
    });
  },
};

function names(ids: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(ids.map(({ id }) => id));
}
