import type { Case } from '../../case/types.ts';
import type { Path } from '../../source/places.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** Wherever the learner chooses there is something to recommend; without it nobody could do well. */
export const missingRecommendation: Rule<CaseSubject> = {
  code: 'missing-recommendation',
  severity: 'error',
  summary: 'A decision, a part of a safety-net or a report in the inbox has nothing recommended.',
  example: {
    at: ['steps', 1, 'options', 0, 'verdict'],
    wrong: '"verdict": "acceptable"',
    right: '"verdict": "recommended"',
  },
  check: ({ case: subject }) =>
    choosings(subject).flatMap(({ at, name, noun, verdicts }) =>
      verdicts.includes('recommended')
        ? []
        : [
            {
              at,
              on: 'key' as const,
              message: `No ${noun} of ${name} is recommended, so no learner could do well here.`,
              remedy: `Give one ${noun} the verdict "recommended".`,
            },
          ],
    ),
};

interface Choosing {
  readonly at: Path;
  readonly name: string;
  readonly noun: 'option' | 'choice' | 'action';
  readonly verdicts: readonly string[];
}

function choosings(subject: Case): readonly Choosing[] {
  const steps = subject.steps.flatMap((step, index): readonly Choosing[] => {
    const path = ['steps', index];
    switch (step.kind) {
      case 'decision':
        return [
          {
            at: [...path, 'options'],
            name: `"${step.id}"`,
            noun: 'option',
            verdicts: step.options.map(({ verdict }) => verdict),
          },
        ];
      case 'safety-net':
      case 'referral':
        return step.parts.map((part, number) => ({
          at: [...path, 'parts', number, 'choices'],
          name: `"${part.id}" in "${step.id}"`,
          noun: 'choice',
          verdicts: part.choices.map(({ verdict }) => verdict),
        }));
      default:
        return [];
    }
  });
  const reports = subject.investigations.flatMap(({ id, reports }, index) =>
    reports.flatMap(({ actions }, number): readonly Choosing[] =>
      actions.length === 0
        ? []
        : [
            {
              at: ['investigations', index, 'reports', number, 'actions'],
              name: `this report of "${id}"`,
              noun: 'action',
              verdicts: actions.map(({ verdict }) => verdict),
            },
          ],
    ),
  );
  return [...steps, ...reports];
}
