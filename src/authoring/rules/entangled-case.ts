import type { CaseSubject, Rule } from '../rule.ts';

const questions = Array.from({ length: 16 }, (_, number) => `ask-${number + 1}`);

/** All ways to a decision can be looked at; where they can't, whoever wrote the case is told, as nothing else will say so. */
export const entangledCase: Rule<CaseSubject> = {
  code: 'entangled-case',
  severity: 'warning',
  summary:
    'There are more ways through a case than check looks at, so that it can’t vouch for the medicine.',
  example: {
    given: [
      {
        at: ['steps', 4, 'says'],
        text: `"says": "Is it back?",
"history": [
${questions
  .map(
    (id) =>
      `  { "id": "${id}", "label": "And?", "minutes": 0.5, "reply": "No.", "worth": "low-yield" }`,
  )
  .join(',\n')}
]`,
      },
    ],
    at: ['steps', 5, 'options', 1, 'verdict'],
    wrong: `"verdict": "questionable",
"requires": {
  "any": [
${questions.map((id) => `    { "elicited": "${id}" }`).join(',\n')}
  ]
}`,
    right: `"verdict": "questionable",
"requires": { "any": [{ "elicited": "ask-1" }, { "elicited": "ask-2" }] }`,
    besides: ['stale-codes'],
  },
  check({ case: { steps }, entangledIn }) {
    if (entangledIn === null) return [];
    return [
      {
        at: ['steps', entangledIn],
        message: `"${steps[entangledIn]?.id}" can be left in so many ways that check doesn’t look at all that follows: there may be errors of medicine that it didn’t find.`,
        remedy:
          'Let fewer conditions read what is asked, agreed or done there, give fewer tests results that tell something, or make two cases of it.',
      },
    ];
  },
};
