import { calledFor } from '../../teaching/asked.ts';
import { supportOf } from '../../teaching/support.ts';
import { firstOfOptions } from '../judged-options.ts';
import { actionWords, groundsWords, ruleWords, wayWords } from '../medicine-words.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** What the guideline requires is not called unsafe. */
export const unsafeRequirement: Rule<CaseSubject> = {
  code: 'unsafe-requirement',
  severity: 'error',
  summary: 'An option called unsafe is what the guideline requires.',
  example: {
    at: ['steps', 1, 'options', 1],
    wrong: `{
  "id": "wait",
  "label": "Send her a FIT by post",
  "action": { "action": "primary_care_test", "test": "fit" },
  "verdict": "unsafe",
  "rationale": "Kits that come by post stay in the drawer.",
  "next": "found-late"
}`,
    right: `{
  "id": "wait",
  "label": "Send her a FIT by post",
  "action": { "action": "primary_care_test", "test": "fit" },
  "verdict": "questionable",
  "rationale": "Kits that come by post stay in the drawer.",
  "next": "found-late"
}`,
  },
  check: ({ encounters }) =>
    firstOfOptions(encounters, ({ option, encounter }) => {
      const { action, verdict, departs } = option;
      if (verdict !== 'unsafe' || departs !== undefined || action === undefined) return null;
      for (const asked of [encounter.least, encounter.thorough]) {
        const rule = asked.required.find((each) => calledFor(each, action));
        if (rule === undefined || supportOf(action, asked).kind !== 'supported') continue;
        return {
          message: `"${option.id}" is called unsafe${wayWords(encounter)}, but ${ruleWords(rule)} on ${groundsWords(rule)}.`,
          remedy: `Correct the verdict, the action (${actionWords(action)}) or the features of the findings, or give the reason under "departs".`,
        };
      }
      return null;
    }),
};
