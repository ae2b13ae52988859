import { plainText } from '../../attempt/plain-text.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

/** Fewer words can't say why this patient is an exception: "Too frail for a colonoscopy." is five. */
const fewest = 4;

/** Where a case leaves the guideline, it says why, and not only that it does. */
export const unexplainedDeparture: Rule<CaseSubject> = {
  code: 'unexplained-departure',
  severity: 'error',
  summary: 'An option departs from the guideline and gives hardly a reason.',
  example: {
    at: ['steps', 5, 'options', 0, 'cites'],
    wrong: '"cites": ["crc-fit-positive"],\n"departs": "Clinical judgement"',
    right:
      '"cites": ["crc-fit-positive"],\n"departs": "She has a mass as well, so the letter goes before the result."',
  },
  check: ({ case: subject }) =>
    subject.steps.flatMap((step, index) => {
      if (step.kind !== 'decision') return [];
      return step.options.flatMap(({ id, departs }, number): readonly Finding[] => {
        if (departs === undefined) return [];
        const reason = plainText(departs).trim();
        if (isReason(reason)) return [];
        return [
          {
            at: ['steps', index, 'options', number, 'departs'],
            message: `"${id}" departs from the guideline, and “${reason}” is not a reason that a learner could weigh.`,
            remedy:
              'Say in a sentence what makes this patient an exception, or remove the key where the option follows the guideline.',
          },
        ];
      });
    }),
};

function isReason(reason: string): boolean {
  const words = reason.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length >= fewest && !/^(tb[acd]|todo|see (the )?(rationale|above))\b/i.test(reason);
}
