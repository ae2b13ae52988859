import fc from 'fast-check';
import type { Case } from '../../src/case/types.ts';
import { apply, begin, type Consultation } from '../../src/consultation/consultation.ts';
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
    { type: 'proceed' },
    { type: 'proceed' },
    { type: 'proceed' },
  ];
}

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
