import type { CaseSubject, Rule } from '../rule.ts';

/** Each decision has an option to recommend; without one nobody could do well. */
export const missingRecommendation: Rule<CaseSubject> = {
  code: 'missing-recommendation',
  severity: 'error',
  summary: 'A decision has no recommended option.',
  check: ({ case: subject }) =>
    subject.steps.flatMap((step, index) =>
      step.kind !== 'decision' || step.options.some(({ verdict }) => verdict === 'recommended')
        ? []
        : [
            {
              at: ['steps', index, 'options'],
              on: 'key',
              message: `No option of "${step.id}" is recommended, so no learner could do well here.`,
              remedy: 'Give one option the verdict "recommended".',
            },
          ],
    ),
};
