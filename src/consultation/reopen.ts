import type { Outcome } from '../case/types.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import { replay, situation, type Consultation } from './consultation.ts';
import type { StoryEntry } from './story.ts';

/**
 * The consultation as it stood before its decision of that number was taken, safety-nets and referrals counted among them,
 * from 0; null where there is none. What was estimated for the decision is not given yet either. A value of its own: whoever
 * plays on from it changes nothing of the run it came from.
 */
export function reopen(consultation: Consultation, decision: number): Consultation | null {
  const { case: kase, events } = consultation;
  const places = events.flatMap(({ type }, index) => (takes.has(type) ? [index] : []));
  const place = places[decision];
  if (place === undefined) return null;
  const before = events.slice(0, place).findLastIndex(({ type }) => !judges.has(type));
  return replay(kase, events.slice(0, before + 1)).consultation;
}

/** The number of the decision that a line of the story tells of, as `reopen` counts; null for any other line. */
export function decisionNumber(
  story: readonly { readonly kind: StoryEntry['kind'] }[],
  line: number,
): number | null {
  const it = story[line];
  if (it === undefined || !tellsOne(it)) return null;
  return story.slice(0, line).filter(tellsOne).length;
}

function tellsOne({ kind }: { readonly kind: StoryEntry['kind'] }): boolean {
  return kind === 'chose' || kind === 'settled';
}

/** How a finished consultation ended, or null while it goes on and where its end is none of the patient's. */
export function endingOf(consultation: Consultation): Outcome | null {
  const { step } = situation(consultation);
  return step.kind === 'outcome' ? step : null;
}

/** The events that take a decision. */
const takes: ReadonlySet<CaseEvent['type']> = new Set(['choose', 'agree', 'refer']);

/** The events that come with a choice, before it. */
const judges: ReadonlySet<CaseEvent['type']> = new Set(['estimate', 'rate']);
