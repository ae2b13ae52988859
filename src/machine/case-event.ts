import type { ResultAction } from '../case/types.ts';

/**
 * The learner's acts, each named as what the learner does. A consultation is a list of these; everything else is worked
 * out from the list and the case.
 */
export type CaseEvent =
  /** Asks a history question, by the id of the enquiry. */
  | { readonly type: 'ask'; readonly enquiry: string }
  /** Carries out an examination. */
  | { readonly type: 'examine'; readonly enquiry: string }
  /** Carries out a bedside test. */
  | { readonly type: 'test'; readonly enquiry: string }
  /** Orders an investigation; its report comes back after days. */
  | { readonly type: 'order'; readonly investigation: string }
  /** Estimates how likely cancer is, 0 to 100 per cent, before choosing. */
  | { readonly type: 'estimate'; readonly decision: string; readonly percent: number }
  /** Says how sure they are of the choice they are about to make, 0 to 100 per cent. */
  | { readonly type: 'rate'; readonly decision: string; readonly percent: number }
  /** Commits to one option of a decision. */
  | { readonly type: 'choose'; readonly decision: string; readonly option: string }
  /** Settles a safety-net: what was said of each part, by the ids of the choices; parts left out are not there. */
  | { readonly type: 'agree'; readonly step: string; readonly choices: readonly string[] }
  /** Sends a referral: the items included, and what the patient was told, by their ids. */
  | { readonly type: 'refer'; readonly step: string; readonly choices: readonly string[] }
  /** Acts on a report in the inbox. */
  | { readonly type: 'act'; readonly investigation: string; readonly action: ResultAction }
  /** Goes on: from an appointment, from results that were read, from a decision, safety-net or referral that was settled. */
  | { readonly type: 'proceed' };
