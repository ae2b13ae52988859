import { supportOf } from '../../teaching/support.ts';
import { firstOfOptions } from '../judged-options.ts';
import { nameWords, rulesWords, wayWords } from '../medicine-words.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** No one is sent home reassured while a rule is met, or could be met by a fact that nobody has asked about. */
export const prematureReassurance: Rule<CaseSubject> = {
  code: 'premature-reassurance',
  severity: 'error',
  summary: 'Reassurance is recommended while a rule is met or undecided.',
  example: {
    at: ['steps', 1, 'options', 0, 'action'],
    wrong: '"action": { "action": "reassure" }',
    right: '"action": { "action": "primary_care_test", "test": "fit" }',
  },
  check: ({ encounters }) =>
    firstOfOptions(encounters, ({ option, encounter }) => {
      if (option.verdict !== 'recommended' || option.departs !== undefined) return null;
      if (option.action?.action !== 'reassure') return null;
      for (const asked of [encounter.least, encounter.thorough]) {
        const support = supportOf(option.action, asked);
        if (support.kind !== 'premature') continue;
        const [first] = support.undecided;
        const why =
          support.met.length > 0 || first === undefined
            ? rulesWords(support.met)
            : `${nameWords(first)} is open until ${first.needs[0]} is known`;
        return {
          message: `"${option.id}" recommends to reassure${wayWords(encounter)}, but ${why}.`,
          remedy:
            'Recommend what the rule asks for, let findings settle it under "features", or give the reason under "departs".',
        };
      }
      return null;
    }),
};
