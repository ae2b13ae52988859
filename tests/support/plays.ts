import fc from 'fast-check';
import type { Agreement, Case } from '../../src/case/types.ts';
import { apply, begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';

/** Every event that a case could ever be sent, fitting or not. */
export function allEvents(kase: Case): CaseEvent[] {
  return [
    ...kase.steps.flatMap((step): CaseEvent[] => {
      if (step.kind === 'appointment') {
        return [
          ...step.history.map(({ id }) => ({ type: 'ask' as const, enquiry: id })),
          ...step.examinations.map(({ id }) => ({ type: 'examine' as const, enquiry: id })),
          ...step.bedsideTests.map(({ id }) => ({ type: 'test' as const, enquiry: id })),
        ];
      }
      if (step.kind === 'safety-net' || step.kind === 'referral') return settlings(step);
      if (step.kind !== 'decision') return [];
      return [
        { type: 'estimate', decision: step.id, percent: 37 },
        { type: 'rate', decision: step.id, percent: 100 },
        ...step.options.map((option) => ({
          type: 'choose' as const,
          decision: step.id,
          option: option.id,
        })),
      ];
    }),
    ...kase.investigations.map(({ id }) => ({ type: 'order' as const, investigation: id })),
    ...actsOf(kase),
    { type: 'proceed' },
    { type: 'proceed' },
    { type: 'proceed' },
  ];
}

/** Some ways to settle a step: nothing, each thing alone, and the first of each part with every item. */
function settlings(step: Agreement): CaseEvent[] {
  const type = step.kind === 'safety-net' ? 'agree' : 'refer';
  const items = step.kind === 'referral' ? step.items.map(({ id }) => id) : [];
  const first = step.parts.flatMap(({ choices }) => choices.slice(0, 1).map(({ id }) => id));
  const last = step.parts.flatMap(({ choices }) => choices.slice(-1).map(({ id }) => id));
  const alone = [...items, ...step.parts.flatMap(({ choices }) => choices.map(({ id }) => id))];
  return [[], ...alone.map((id) => [id]), first, last, [...items, ...first], items].map(
    (choices) => ({ type, step: step.id, choices }),
  );
}

function actsOf(kase: Case): CaseEvent[] {
  return kase.investigations.flatMap(({ id, reports }) =>
    [...new Set(reports.flatMap(({ actions }) => actions.map(({ action }) => action)))].map(
      (action) => ({ type: 'act' as const, investigation: id, action }),
    ),
  );
}

/** What can be done now: every event of the present step that fits. */
export function possibleActs(now: Consultation): CaseEvent[] {
  const { step } = situation(now);
  const here = { ...now.case, steps: [step] };
  const acts = new Map(allEvents(here).map((event) => [JSON.stringify(event), event]));
  return [...acts.values()].filter((event) => now.snapshot.can(event));
}

/** A walk through a case: each number picks among what can be done then. Ends when the numbers or the story do. */
export function walk(kase: Case, picks: readonly number[]): Consultation {
  let now = begin(kase);
  for (const pick of picks) {
    const acts = possibleActs(now);
    const on = acts.find(({ type }) => type === 'proceed');
    const event = pick % 3 === 0 && on !== undefined ? on : acts[pick % Math.max(1, acts.length)];
    if (event === undefined) return now;
    const next = apply(now, event);
    if (next === null) throw new Error(`${JSON.stringify(event)} can be sent, but doesn't apply`);
    now = next;
  }
  return now;
}

/** Walks of up to a few dozen acts, with going on often enough to get somewhere. */
export const picks = fc.array(fc.nat({ max: 10_000 }), { maxLength: 80 });

/** Plays what fits of a sequence of events; what doesn't is passed over. */
export function playWhatFits(kase: Case, events: readonly CaseEvent[]): Consultation {
  return events.reduce((now, event) => apply(now, event) ?? now, begin(kase));
}

/** Sequences of events of a case, in any order. */
export function eventSequences(kase: Case): fc.Arbitrary<CaseEvent[]> {
  return fc.array(fc.constantFrom(...allEvents(kase)), { maxLength: 200 });
}

/** How many runs a property gets: a few hundred in `npm test`, far more in `npm run soak`. */
export const runs = Number(process.env['RUNS'] ?? 300);
