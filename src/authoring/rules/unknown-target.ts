import type { Step } from '../../case/types.ts';
import { idsOf } from '../ids.ts';
import { type Reference, referencesOf } from '../references.ts';
import type { CaseSubject, Rule } from '../rule.ts';
import { suggestion } from '../../source/did-you-mean.ts';

const nouns: Readonly<Record<Reference['kind'], string>> = {
  step: 'step',
  appointment: 'appointment',
  enquiry: 'question, examination or bedside test',
  investigation: 'investigation',
  series: 'series of results',
  decision: 'decision',
  agreement: 'safety-net or referral',
  option: 'option',
  choice: 'choice or item',
};

/** Whatever a case names by id must exist in it. */
export const unknownTarget: Rule<CaseSubject> = {
  code: 'unknown-target',
  severity: 'error',
  summary: 'An id is named that nothing in the case has.',
  example: {
    at: ['steps', 1, 'options', 1, 'next'],
    wrong: '"next": "found-lat"',
    right: '"next": "found-late"',
  },
  check({ case: subject }) {
    const ids = idsOf(subject);
    const options = new Map(ids.options.map(({ decision, ids }) => [decision, names(ids)]));
    const ofKind = (...kinds: readonly Step['kind'][]) =>
      names(subject.steps.filter(({ kind }) => kinds.includes(kind)));
    const known: Readonly<
      Record<Exclude<Reference['kind'], 'option' | 'choice'>, ReadonlySet<string>>
    > = {
      step: names(ids.steps),
      appointment: ofKind('appointment'),
      agreement: ofKind('safety-net', 'referral'),
      enquiry: names(ids.enquiries),
      investigation: names(ids.investigations),
      series: names(ids.series),
      decision: ofKind('decision'),
    };
    // The one that is missing may be the one whose id was given to another.
    const doubled = (list: readonly { readonly id: string }[]) => names(list).size < list.length;
    const isDoubled = (kind: Reference['kind'], decision: string | undefined) => {
      if (kind === 'enquiry') return doubled(ids.enquiries);
      if (kind === 'investigation') return doubled(ids.investigations);
      if (kind === 'series') return doubled(ids.series);
      const own = ids.options.find((each) => each.decision === decision)?.ids ?? [];
      return doubled(ids.steps) || doubled(own);
    };
    return referencesOf(subject).flatMap(({ kind, id, at, decision }) => {
      const isPart = kind === 'option' || kind === 'choice';
      const choice = isPart ? options.get(decision ?? '') : known[kind];
      // An option of a decision that does not exist is the decision's finding, not its own.
      if (choice === undefined || choice.has(id) || isDoubled(kind, decision)) return [];
      const where = isPart
        ? `in the ${kind === 'option' ? 'decision' : 'step'} "${decision}"`
        : 'in this case';
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
