import type { Option } from '../case/types.ts';
import type { Path } from '../source/places.ts';
import type { Encounter } from './encounters/encounters.ts';
import type { Finding } from './rule.ts';

/** An option on offer in an encounter. */
export interface JudgedOption {
  readonly option: Option;
  readonly encounter: Encounter;
}

/**
 * Looks at every option of every encounter; of one option the first finding is given, at its action. An author who mends
 * that sees the next, if there is one.
 */
export function firstOfOptions(
  encounters: readonly Encounter[],
  find: (judged: JudgedOption) => Omit<Finding, 'at'> | null,
): readonly Finding[] {
  const found = new Map<Option, Finding>();
  for (const encounter of encounters) {
    for (const option of encounter.offered) {
      if (option.action === undefined || found.has(option)) continue;
      const finding = find({ option, encounter });
      if (finding !== null) found.set(option, { at: actionOf(encounter, option), ...finding });
    }
  }
  return [...found.values()];
}

function actionOf({ decision, step }: Encounter, option: Option): Path {
  return ['steps', step, 'options', decision.options.indexOf(option), 'action'];
}
