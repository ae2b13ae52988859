import type { Agreement, Decision } from '../case/types.ts';
import { choiceOf, findAgreement, findDecision } from '../consultation/assess.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { Interaction } from '../tracking/types.ts';
import { choicesOf } from './code-lists.ts';
import { caseObjective } from './objective-id.ts';
import type { PackedCase } from './package-settings.ts';
import { plainText } from './plain-text.ts';
import { responseForm, type ResponseForm } from './response-form.ts';

/**
 * A decision, safety-net or referral as the LMS reports it; empty for any other act, and where the case has no such step.
 * A letter comes from a choice's permanent number, so that a reordered case doesn't change what a report means.
 */
export function interactionOf(
  packed: PackedCase,
  event: CaseEvent,
  shownAt: number,
  now: number,
): Interaction[] {
  const written = { ...packed, case: packed.translation?.written ?? packed.case };
  const answer = answerOf(written, event);
  if (answer === null) return [];
  const { step, form, said, correct, right } = answer;
  return [
    {
      id: `${packed.case.id}_${step.id}`,
      objective: caseObjective(packed.case.id),
      at: now,
      type: form.type,
      response: form.say(said),
      correct: correct.map(form.say),
      result: right ? 'correct' : 'wrong',
      weighting: 1,
      latency: Math.max(0, Math.round((now - shownAt) / 1000)),
      description: plainText(step.prompt),
    },
  ];
}

/** What was answered, by ids. */
interface Answer {
  readonly step: Decision | Agreement;
  readonly form: ResponseForm;
  readonly said: readonly string[];
  readonly correct: readonly (readonly string[])[];
  readonly right: boolean;
}

function answerOf(packed: PackedCase, event: CaseEvent): Answer | null {
  switch (event.type) {
    case 'choose': {
      const decision = findDecision(packed.case, event.decision);
      const option = decision?.options.find((it) => it.id === event.option);
      if (decision === undefined || option === undefined) return null;
      return {
        step: decision,
        form: formOf(packed, decision, 1),
        said: [option.id],
        correct: decision.options.filter(isRight).map((it) => [it.id]),
        right: isRight(option),
      };
    }
    case 'agree':
    case 'refer': {
      const step = findAgreement(packed.case, event.step);
      if (step === undefined) return null;
      const atOnce = step.parts.length + itemsOf(step).length;
      return {
        step,
        form: formOf(packed, step, atOnce),
        said: event.choices,
        // One pattern, for each costs a call, and all that are right would be too many.
        correct: [modelOf(step)],
        right: isWhole(step, event.choices),
      };
    }
    case 'ask':
    case 'examine':
    case 'test':
    case 'order':
    case 'estimate':
    case 'rate':
    case 'act':
    case 'proceed':
      return null;
  }
}

function isRight({ verdict }: Pick<Decision['options'][number], 'verdict'>): boolean {
  return verdict === 'recommended' || verdict === 'acceptable';
}

/** All that the hospital needs, and of each part the first thing that is recommended. */
function modelOf(step: Agreement): readonly string[] {
  const needed = itemsOf(step).filter(({ worth }) => worth === 'needed');
  const best = step.parts.flatMap(
    ({ choices }) => choices.find(({ verdict }) => verdict === 'recommended') ?? [],
  );
  return [...needed, ...best].map(({ id }) => id);
}

/**
 * Whether every part was settled well, and the letter holds all that is needed and no noise. A word and not a mark: an
 * LMS's report counts what is "correct", and has no scale for a number; the mark goes to the objective of its domain.
 */
function isWhole(step: Agreement, choices: readonly string[]): boolean {
  const settled = step.parts.every((part) => {
    const said = choiceOf(part, choices);
    return said !== null && isRight(said);
  });
  const sent = itemsOf(step).every(
    ({ id, worth }) => worth === 'helpful' || choices.includes(id) === (worth === 'needed'),
  );
  return settled && sent;
}

function itemsOf(step: Agreement) {
  return step.kind === 'referral' ? step.items : [];
}

function formOf({ codes }: PackedCase, step: Decision | Agreement, atOnce: number): ResponseForm {
  const numbers = codes.options[step.id] ?? {};
  const given = choicesOf(step).flatMap(({ id }): [string, number][] => {
    const number = numbers[id];
    return number === undefined ? [] : [[id, number]];
  });
  return responseForm(new Map(given), atOnce);
}
