import { calledFor } from '../../teaching/asked.ts';
import type { Action } from '../../teaching/done.ts';
import { supportOf, type Support } from '../../teaching/support.ts';
import type { Encounter } from '../encounters/encounters.ts';
import {
  actionWords,
  askedWords,
  groundsWords,
  nameWords,
  rulesWords,
  wayWords,
} from '../medicine-words.ts';
import { firstOfOptions } from '../judged-options.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

/**
 * What a case recommends is what the guideline asks for, on what every learner who comes this way has been shown: a
 * recommendation that hangs on a question which some never ask can't be seen to be right by them.
 */
export const unsupportedRecommendation: Rule<CaseSubject> = {
  code: 'unsupported-recommendation',
  severity: 'error',
  summary: 'A recommended option is not what the guideline asks for on the facts shown by then.',
  example: {
    at: ['steps', 0, 'features'],
    wrong: '"features": []',
    right: '"features": [{ "feature": "change_in_bowel_habit" }]',
  },
  check: ({ encounters }) =>
    firstOfOptions(encounters, ({ option, encounter }) => {
      const { action, verdict, departs } = option;
      if (verdict !== 'recommended' || departs !== undefined || action === undefined) return null;
      if (action.action === 'reassure') return null;
      const support = supportOf(action, encounter.least);
      if (support.kind === 'supported') return null;
      return {
        message: `"${option.id}" is recommended${wayWords(encounter)}: ${reason(action, support)}.`,
        remedy: remedy(action, encounter),
      };
    }),
};

function reason(action: Action, support: Exclude<Support, { kind: 'supported' }>): string {
  switch (support.kind) {
    case 'uncalled':
      return `nothing that every learner knows by then calls for ${actionWords(action)}`;
    case 'outranked':
      return `${rulesWords(support.rules)}, which comes before ${actionWords(action)}`;
    case 'premature':
      return `${rulesWords(support.met)}, and ${actionWords(action)} does not do it`;
  }
}

function remedy(action: Action, { least, thorough }: Encounter): Finding['remedy'] {
  const departs = 'or give the reason under "departs"';
  if (supportOf(action, thorough).kind === 'supported') {
    const found = thorough.met.find((rule) => calledFor(rule, action));
    const facts = found === undefined ? 'what it rests on' : groundsWords(found);
    return `A learner who asks enough would know: ${facts}. Let the record, the opening or a report tell it under "features", offer the option only to those who found it with "requires", ${departs}.`;
  }
  const asks = least.required[0] ?? thorough.required[0] ?? least.met[0];
  const instead =
    asks === undefined
      ? 'Correct the action or the features of the findings'
      : `Recommend ${askedWords(asks)}, which ${nameWords(asks)} asks for, correct the features of the findings`;
  return `${instead}, ${departs}.`;
}
