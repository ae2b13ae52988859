/** Words with which the checks of medicine speak of actions, rules and ways. */
import type { Called, Met } from '../guidance/answer.ts';
import type { Encounter } from './encounters/encounters.ts';

/** An action of an option or of a rule. */
interface Worded {
  readonly action: string;
  readonly test?: string | undefined;
  readonly site?: string | undefined;
}

/** "primary_care_test (fit)", "suspected_cancer_pathway_referral (lung)". */
export function actionWords({ action, test, site }: Worded): string {
  const details = [test, site].filter((each) => each !== undefined);
  return details.length === 0 ? action : `${action} (${details.join(', ')})`;
}

/** The action that a rule calls for: "primary_care_test (fit)"; several where it leaves the choice. */
export function askedWords({ action, anyOf, test }: Called): string {
  return anyOf === undefined
    ? actionWords({ action, test: test ?? undefined })
    : anyOf.join(' or ');
}

/** A rule by number and id: "1.3.1 crc-fit-offer"; an emergency has no number. */
export function nameWords({ rec, rule }: Called): string {
  return rec === null ? rule : `${rec} ${rule}`;
}

/** What a rule asks for: "1.3.1 crc-fit-offer asks for primary_care_test (fit)". */
export function ruleWords(rule: Called): string {
  return `${nameWords(rule)} asks for ${askedWords(rule)}`;
}

/** Several rules as one piece of a sentence; the first three, and how many more. */
export function rulesWords(rules: readonly Called[]): string {
  const more = rules.length - 3;
  const named = rules.slice(0, 3).map(ruleWords).join('; ');
  return more > 0 ? `${named}; and ${more} more` : named;
}

/** The facts that a met rule stands on: "age=67, iron_deficiency_anaemia". */
export function groundsWords({ because }: Met): string {
  return because.join(', ');
}

/** How the learner got there: "by way of first-visit and six-weeks"; empty for a case without appointments. */
export function wayWords({ way }: Encounter): string {
  const last = way.at(-1);
  if (last === undefined) return '';
  const before = way.slice(0, -1);
  return ` by way of ${before.length === 0 ? last : `${before.join(', ')} and ${last}`}`;
}
