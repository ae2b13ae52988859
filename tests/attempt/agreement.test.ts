import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/attempt/event-reading.ts';
import { readSuspendData, writeBody, writeSuspendData } from '../../src/attempt/suspend-data.ts';
import { replay, situation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { agreementPacked } from '../support/agreement-case.ts';
import { picks, runs, walk } from '../support/plays.ts';

const { case: kase, codes } = agreementPacked;

function comeBack(events: readonly CaseEvent[]) {
  const text = writeSuspendData([writeBody(3, null, events, codes)], 'module');
  const { records, damaged } = readSuspendData(text, 'module');
  expect(damaged).toBe(false);
  const [record] = records;
  if (record === undefined) throw new Error('the record is gone');
  return eventsOf(record, kase, codes);
}

/** What is agreed is a set: its order is not kept, and neither is that of questions. */
function withoutOrder(events: readonly CaseEvent[]) {
  const { step, context } = situation(replay(kase, events).consultation);
  return {
    ...context,
    step: step.id,
    elicited: [...context.elicited].sort(),
    settled: context.settled.map((it) => ({ ...it, choices: [...it.choices].sort() })),
  };
}

describe('saved state of agreements and the inbox', () => {
  it('comes back as what was played', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(picks, (numbers) => {
        const { events } = walk(kase, numbers);
        for (const { type } of events) seen.add(type);
        const read = comeBack(events);
        expect([read.unknown, replay(kase, read.events).dropped]).toEqual([0, 0]);
        expect(withoutOrder(read.events)).toEqual(withoutOrder(events));
      }),
      { numRuns: runs, seed: 31 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['agree', 'refer', 'act']));
  });

  it('is event for event the same where order means something', () => {
    const events: CaseEvent[] = [
      { type: 'ask', enquiry: 'ask-weight' },
      { type: 'order', investigation: 'blood-count' },
      { type: 'order', investigation: 'ferritin' },
      { type: 'proceed' },
      { type: 'proceed' },
      { type: 'act', investigation: 'ferritin', action: 'refer' },
      { type: 'act', investigation: 'blood-count', action: 'repeat' },
      { type: 'proceed' },
      { type: 'agree', step: 'net', choices: ['bleeding', 'practice'] },
      { type: 'proceed' },
      { type: 'refer', step: 'letter', choices: ['anaemia', 'weight-loss', 'cancer-named'] },
      { type: 'proceed' },
    ];
    expect(comeBack(events)).toMatchObject({ events, unknown: 0 });
  });
});
