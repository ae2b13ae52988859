import type { Codes, Decision } from '../case/types.ts';
import { findDecision } from '../consultation/assess.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { Interaction } from '../tracking/types.ts';
import { caseObjective } from './objective-id.ts';
import type { PackedCase } from './package-settings.ts';
import { plainText } from './plain-text.ts';

/**
 * A choice as the LMS reports it; empty where the case has no such decision. An option's letter comes from its permanent
 * number, so that a reordered case doesn't change what a report means.
 */
export function interactionOf(
  packed: PackedCase,
  event: Extract<CaseEvent, { type: 'choose' }>,
  shownAt: number,
  now: number,
): Interaction[] {
  const decision = findDecision(packed.case, event.decision);
  const option = decision?.options.find((it) => it.id === event.option);
  if (decision === undefined || option === undefined) return [];
  const correct = decision.options
    .filter(isRight)
    .map((it) => [letter(packed.codes, decision, it.id)]);
  return [
    {
      id: `${packed.case.id}_${decision.id}`,
      objective: caseObjective(packed.case.id),
      at: now,
      response: [letter(packed.codes, decision, option.id)],
      correct,
      result: isRight(option) ? 'correct' : 'wrong',
      weighting: 1,
      latency: Math.max(0, Math.round((now - shownAt) / 1000)),
      description: plainText(decision.prompt),
    },
  ];
}

function isRight(option: Decision['options'][number]): boolean {
  return option.verdict === 'recommended' || option.verdict === 'acceptable';
}

function letter(codes: Codes, decision: Decision, option: string): string {
  return String.fromCharCode('a'.charCodeAt(0) + (codes.options[decision.id]?.[option] ?? 25));
}
