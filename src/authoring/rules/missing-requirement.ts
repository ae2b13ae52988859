import { calledFor, type MetNow } from '../../teaching/asked.ts';
import { supportOf } from '../../teaching/support.ts';
import type { Encounter } from '../encounters/encounters.ts';
import { groundsWords, ruleWords, wayWords } from '../medicine-words.ts';
import type { CaseSubject, Finding, Rule } from '../rule.ts';

/**
 * Where the guideline requires something, the learner can choose it: else no one could do right. A decision whose recommended
 * option departs from the guideline has said why already. On what some learners find beyond the rest, the same.
 */
export const missingRequirement: Rule<CaseSubject> = {
  code: 'missing-requirement',
  severity: 'error',
  summary: 'No option of a decision does what the guideline requires on the facts shown by then.',
  example: {
    at: ['steps', 1, 'options', 0, 'action'],
    wrong: '"detail": "A blood count and a ferritin, today"',
    right: '"action": { "action": "primary_care_test", "test": "fit" }',
  },
  check({ encounters }) {
    const found = new Map<number, Finding>();
    for (const encounter of encounters) {
      if (found.has(encounter.step)) continue;
      const rule = missingIn(encounter);
      if (rule === undefined) continue;
      found.set(encounter.step, {
        at: ['steps', encounter.step, 'options'],
        on: 'key',
        message: `No option of "${encounter.decision.id}" does what is required${wayWords(encounter)}: ${ruleWords(rule)} on ${groundsWords(rule)}.`,
        remedy:
          'Add an option with that action, correct the features of the findings, or give the reason under "departs" of the option that is recommended.',
      });
    }
    return [...found.values()];
  },
};

function missingIn({ offered, least, thorough }: Encounter): MetNow | undefined {
  const recommended = offered.filter(({ verdict }) => verdict === 'recommended');
  if (recommended.some(({ departs }) => departs !== undefined)) return undefined;
  // Whoever recommends the wrong thing is told so; that nothing does the right one would be the same mistake told twice.
  const wrong = recommended.some(
    ({ action }) => action !== undefined && supportOf(action, least).kind !== 'supported',
  );
  if (wrong) return undefined;
  for (const { required } of [least, thorough]) {
    // Nothing else is asked for while an emergency is.
    const emergencies = required.filter(({ action }) => action === 'immediate');
    const missing = (emergencies.length > 0 ? emergencies : required).find((rule) =>
      offered.every(({ action }) => action === undefined || !calledFor(rule, action)),
    );
    if (missing !== undefined) return missing;
  }
  return undefined;
}
