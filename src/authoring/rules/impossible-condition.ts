import type { GuidanceFile } from '../../guidance/types.ts';
import type { Path } from '../../source/places.ts';
import { conditionsOf } from '../conditions.ts';
import type { Finding, GuidanceSubject, Rule } from '../rule.ts';

/** What a guideline's file asks for can be so of someone. */
export const impossibleCondition: Rule<GuidanceSubject> = {
  code: 'impossible-condition',
  severity: 'error',
  summary: 'A rule or a band is for an age that no one has, or wants more than it lists.',
  example: {
    file: 'guideline',
    at: ['rules', 0, 'who'],
    wrong: '"who": { "ageMin": 70, "ageMax": 50 }',
    right: '"who": { "ageMin": 50, "ageMax": 70 }',
  },
  check: ({ guidance }) => [
    ...agesOf(guidance).flatMap(({ min, max, at }): readonly Finding[] =>
      min === undefined || max === undefined || min <= max
        ? []
        : [
            {
              at,
              message: `This is for people from ${min} to ${max}, and there is no one of that age.`,
              remedy: 'Give the youngest age as the lower one, and the oldest as the upper.',
            },
          ],
    ),
    ...conditionsOf(guidance).flatMap(({ condition, at }): readonly Finding[] => {
      if (!('atLeast' in condition) || condition.atLeast <= condition.of.length) return [];
      return [
        {
          at: [...at, 'atLeast'],
          message: `At least ${condition.atLeast} are to hold, and only ${condition.of.length} are listed.`,
          remedy: 'Lower the number, or add what is missing under "of".',
        },
      ];
    }),
  ],
};

interface Ages {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly at: Path;
}

/** Every pair of ages in a file: whom rules are for, when conditions count, and bands. */
function agesOf(guidance: GuidanceFile): readonly Ages[] {
  const emergencies = guidance.kind === 'guideline' ? guidance.emergencies : [];
  const rules = [
    ...guidance.rules.map(({ who }, index) => ({ who, at: ['rules', index, 'who'] })),
    ...emergencies.map(({ who }, index) => ({ who, at: ['emergencies', index, 'who'] })),
  ];
  return [
    ...rules.map(({ who, at }) => ({ min: who.ageMin, max: who.ageMax, at })),
    ...guidance.rules.flatMap(({ byAge = [] }, index) =>
      byAge.map(({ ageMin: min, ageMax: max }, number) => ({
        min,
        max,
        at: ['rules', index, 'byAge', number],
      })),
    ),
    ...Object.entries(guidance.lookups).flatMap(([name, { bands }]) =>
      bands.map(({ ageMin: min, ageMax: max }, index) => ({
        min,
        max,
        at: ['lookups', name, 'bands', index],
      })),
    ),
    ...conditionsOf(guidance).flatMap(({ condition, at }): readonly Ages[] => {
      if ('age' in condition) {
        return [{ min: condition.age.min, max: condition.age.max, at: [...at, 'age'] }];
      }
      return 'feature' in condition ? [{ min: condition.ageMin, max: condition.ageMax, at }] : [];
    }),
  ];
}
