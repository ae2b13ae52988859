import type { Option } from '../../case/types.ts';
import { ruleTests, type TestName } from '../../guidance/vocabulary.ts';
import type { Guidance } from '../../guidance/types.ts';
import { calledFor } from '../../teaching/asked.ts';
import { actionWords } from '../medicine-words.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

/**
 * A recommendation that leaves the guideline either borrows what it does from a rule that it cites, for a patient whom that
 * rule doesn't name, or goes where no rule goes, as to a CT of the chest. Anything else is a slip with an excuse beside it.
 */
export const uncitedDeparture: Rule<CaseSubject> = {
  code: 'uncited-departure',
  severity: 'error',
  summary:
    'A recommended option departs from the guideline with an action that no rule it cites asks for.',
  example: {
    at: ['steps', 5, 'options', 0],
    wrong: `{
  "id": "refer",
  "label": "A scan first",
  "action": { "action": "urgent_direct_access_test", "test": "ct_abdomen" },
  "verdict": "recommended",
  "departs": "She is too frail for a colonoscopy, and has said so.",
  "rationale": "It answers what can be answered.",
  "cites": ["crc-fit-positive"],
  "next": "letter"
}`,
    right: `{
  "id": "refer",
  "label": "Urgent suspected cancer referral",
  "action": { "action": "suspected_cancer_pathway_referral", "site": "colorectal" },
  "verdict": "recommended",
  "rationale": "10 or more asks for it (1.3.2).",
  "cites": ["crc-fit-positive"],
  "next": "letter"
}`,
  },
  check({ case: subject, effective }) {
    if (effective === null) return [];
    return subject.steps.flatMap((step, index) => {
      if (step.kind !== 'decision') return [];
      return step.options.flatMap((option, number): readonly Finding[] => {
        const { action, departs, verdict } = option;
        if (verdict !== 'recommended' || departs === undefined || action === undefined) return [];
        if (isBeyond(option) || isBorrowed(option, effective.guidance)) return [];
        return [
          {
            at: ['steps', index, 'options', number, 'action'],
            message: `"${option.id}" departs from the guideline with ${actionWords(action)}, which no rule that it cites asks for.`,
            remedy: 'Cite the rule that it takes this from, or correct the action.',
          },
        ];
      });
    });
  },
};

/** Whether it is a test that no rule knows. */
function isBeyond({ action }: Option): boolean {
  const known: readonly string[] = ruleTests;
  return action?.test !== undefined && !known.includes(action.test);
}

function isBorrowed({ action, cites }: Option, { rules, emergencies }: Guidance): boolean {
  if (action === undefined) return false;
  return [...emergencies, ...rules]
    .filter(({ id }) => cites.includes(id))
    .some((rule) => {
      // The duties to follow up are what a safety-net is made of.
      if (rule.action === 'process') return action.action === 'safety_net';
      const test: TestName | null = rule.test ?? null;
      const { anyOf } = rule;
      return calledFor({ ...rule, test, ...(anyOf === undefined ? {} : { anyOf }) }, action);
    });
}
