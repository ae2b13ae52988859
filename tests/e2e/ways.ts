import type { Agreement, Case, Decision, Option, Outcome, Verdict } from '../../src/case/types.ts';
import { apply, begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import { offeredItems, offeredOptions, unansweredReports } from '../../src/consultation/offered.ts';
import { enquiriesOf, enquiryEvent } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';

/** A way of playing: what to do in the situation at hand, as events that all fit. */
type Play = (now: Consultation) => readonly CaseEvent[];

/** Asks and orders what matters, chooses what is recommended; ends in the best outcome, or at a vignette's end. */
export function bestWay(kase: Case): readonly CaseEvent[] {
  return playThrough(kase, 'best', best);
}

/** What is best from where a consultation stands, to its end. */
export function bestOnFrom(from: Consultation): readonly CaseEvent[] {
  return toTheEnd(from, best).events.slice(from.events.length);
}

/** Asks nothing and chooses the most dangerous thing on offer; ends in harm. */
export function worstWay(kase: Case): readonly CaseEvent[] {
  return playThrough(kase, 'harm', (now) =>
    decideOrProceed(now, ['unsafe', 'questionable', 'acceptable', 'recommended']),
  );
}

/** Asks nothing and chooses what is acceptable rather than best: gets there, and finds little on the way. */
export function hurriedWay(kase: Case): readonly CaseEvent[] {
  return toTheEnd(begin(kase), (now) =>
    decideOrProceed(now, ['acceptable', 'recommended', 'questionable', 'unsafe']),
  ).events;
}

/** Asks what matters and then does something questionable with it. */
export function doubtfulWay(kase: Case): readonly CaseEvent[] {
  return toTheEnd(begin(kase), (now) => {
    const { step } = situation(now);
    if (step.kind === 'appointment') return [...keyActs(now), { type: 'proceed' }];
    return decideOrProceed(now, ['questionable', 'acceptable', 'recommended', 'unsafe']);
  }).events;
}

const best: Play = (now) => {
  const { step } = situation(now);
  if (step.kind === 'appointment') return [...keyActs(now), { type: 'proceed' }];
  return decideOrProceed(now, ['recommended', 'acceptable', 'questionable', 'unsafe']);
};

function playThrough(kase: Case, grade: Outcome['grade'], play: Play): readonly CaseEvent[] {
  const now = toTheEnd(begin(kase), play);
  const { step } = situation(now);
  if (step.kind !== 'end' && (step.kind !== 'outcome' || step.grade !== grade)) {
    throw new Error(`${kase.id} ended in ${step.id}, which is not graded "${grade}"`);
  }
  return now.events;
}

function toTheEnd(from: Consultation, play: Play): Consultation {
  let now = from;
  while (!situation(now).finished) {
    for (const event of play(now)) {
      const next = apply(now, event);
      if (next === null) throw new Error(`${JSON.stringify(event)} doesn't fit ${now.case.id}`);
      now = next;
    }
  }
  return now;
}

function keyActs(now: Consultation): CaseEvent[] {
  const { step } = situation(now);
  if (step.kind !== 'appointment') return [];
  const kinds = ['ask', 'examine', 'test'] as const;
  const enquiries = kinds.flatMap((kind) =>
    enquiriesOf(step, kind)
      .filter(({ worth }) => worth === 'key')
      .map(({ id }) => enquiryEvent(kind, id)),
  );
  const orders = now.case.investigations
    .filter(({ worth }) => worth === 'key')
    .map(({ id }): CaseEvent => ({ type: 'order', investigation: id }));
  // Only what is fit to be ordered at the time: a key investigation may come later in the story.
  const firstVisit = situation(now).context.visited.length === 1;
  return [...enquiries, ...(firstVisit ? orders.slice(0, 2) : [])];
}

function decideOrProceed(now: Consultation, preferred: readonly Verdict[]): readonly CaseEvent[] {
  const { step, answered, settled } = situation(now);
  if (step.kind === 'results') return [...inboxActs(now, preferred), { type: 'proceed' }];
  if ((step.kind === 'safety-net' || step.kind === 'referral') && settled === null) {
    return [settling(now, step, preferred)];
  }
  if (step.kind !== 'decision' || answered !== null) return [{ type: 'proceed' }];
  return [
    ...(step.estimate ? [{ type: 'estimate' as const, decision: step.id, percent: 35 }] : []),
    ...(step.confidence ? [{ type: 'rate' as const, decision: step.id, percent: 80 }] : []),
    { type: 'choose', decision: step.id, option: favourite(now, step, preferred).id },
  ];
}

/** With each report that waits, what is preferred. */
function inboxActs(now: Consultation, preferred: readonly Verdict[]): CaseEvent[] {
  return unansweredReports(now).map(({ investigation, report }): CaseEvent => {
    const action = liked(report.actions, preferred);
    if (action === undefined) throw new Error(`${investigation.id} offers nothing to do`);
    return { type: 'act', investigation: investigation.id, action: action.action };
  });
}

/** Of each part what is preferred; the letter whole without noise, or, for who prefers the unsafe, noise alone. */
function settling(now: Consultation, step: Agreement, preferred: readonly Verdict[]): CaseEvent {
  const said = step.parts.flatMap(({ choices }) => liked(choices, preferred)?.id ?? []);
  const good = preferred[0] === 'recommended';
  const items = offeredItems(now, step)
    .filter(({ worth }) => (worth === 'noise') !== good)
    .map(({ id }) => id);
  const type = step.kind === 'safety-net' ? 'agree' : 'refer';
  return { type, step: step.id, choices: [...items, ...said] };
}

function liked<T extends { readonly verdict: Verdict }>(
  list: readonly T[],
  preferred: readonly Verdict[],
): T | undefined {
  const wanted = preferred.find((verdict) => list.some((it) => it.verdict === verdict));
  return list.find((it) => it.verdict === wanted);
}

function favourite(now: Consultation, step: Decision, preferred: readonly Verdict[]): Option {
  const first = liked(offeredOptions(now, step), preferred);
  if (first === undefined) throw new Error(`${step.id} offers nothing`);
  return first;
}
