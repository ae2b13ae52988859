import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitReader, bitWriter } from '../../src/attempt/bits.ts';
import { eventsOf } from '../../src/attempt/event-reading.ts';
import {
  readSuspendData,
  writeBody,
  writeSuspendData,
  type Marks,
} from '../../src/attempt/suspend-data.ts';
import { replay, situation } from '../../src/consultation/consultation.ts';
import { eventSequences, playWhatFits, runs } from '../support/plays.ts';
import { tinyCase, tinyCodes } from '../support/tiny-case.ts';

const marks: fc.Arbitrary<Marks | null> = fc.option(
  fc.record({
    score: fc.integer({ min: 0, max: 100 }),
    domains: fc.record({
      gathering: fc.option(fc.integer({ min: 0, max: 100 })),
      judgement: fc.option(fc.integer({ min: 0, max: 100 })),
      'safety-netting': fc.option(fc.integer({ min: 0, max: 100 })),
      communication: fc.option(fc.integer({ min: 0, max: 100 })),
    }),
  }),
);

const id = 'module';

describe('bits', () => {
  it('read back every number as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e9 })), (numbers) => {
        const to = bitWriter();
        for (const number of numbers) to.number(number);
        const from = bitReader(to.text());
        expect(numbers.map(() => from?.number())).toEqual(numbers);
      }),
      { numRuns: runs, seed: 3 },
    );
  });
});

describe('suspend data', () => {
  it('comes back as the same consultation and marks', () => {
    fc.assert(
      fc.property(eventSequences(tinyCase), marks, fc.nat({ max: 300 }), (events, best, code) => {
        const played = playWhatFits(tinyCase, events);
        const text = writeSuspendData([writeBody(code, best, played.events, tinyCodes)], id);
        expect(text).toMatch(/^[\w-]*$/);
        const { records, damaged } = readSuspendData(text, id);
        expect(damaged).toBe(false);
        expect(records).toMatchObject([{ code, best }]);
        const [record] = records;
        const read = record === undefined ? null : eventsOf(record, tinyCase, tinyCodes);
        expect(read?.unknown).toBe(0);
        const { consultation, dropped } = replay(tinyCase, read?.events ?? []);
        expect(dropped).toBe(0);
        const [was, is] = [situation(played), situation(consultation)];
        expect(is.step).toBe(was.step);
        expect({ ...is.context, elicited: [...is.context.elicited].sort() }).toEqual({
          ...was.context,
          elicited: [...was.context.elicited].sort(),
        });
      }),
      { numRuns: runs, seed: 4 },
    );
  });

  it('says that it is damaged wherever it was cut, and keeps the records before the cut', () => {
    const one = writeBody(1, null, [{ type: 'ask', enquiry: 'ask-tired' }], tinyCodes);
    const two = writeBody(2, null, [{ type: 'proceed' }], tinyCodes);
    const text = writeSuspendData([one, two], id);
    const whole = writeSuspendData([one], id).length;
    for (let length = 1; length < text.length; length += 1) {
      const { records, damaged } = readSuspendData(text.slice(0, length), id);
      expect(damaged).toBe(true);
      expect(records.map((record) => record.code)).toEqual(length >= whole ? [1] : []);
    }
  });

  it('of another package, whose cases have the same numbers, is not taken for ours', () => {
    const best = {
      score: 90,
      domains: { gathering: 90, judgement: 90, 'safety-netting': null, communication: null },
    };
    const text = writeSuspendData([writeBody(0, best, [], tinyCodes)], 'another-module');
    expect(readSuspendData(text, id)).toEqual({ records: [], damaged: true });
  });

  it('reads text of any origin without throwing, and never takes it for an answer', () => {
    const strange = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.base64String());
    fc.assert(
      fc.property(strange, (text) => {
        const { records } = readSuspendData(text, id);
        for (const record of records) eventsOf(record, tinyCase, tinyCodes);
        if (text !== '' && !text.startsWith('1'))
          expect(readSuspendData(text, id).damaged).toBe(true);
      }),
      { numRuns: runs, seed: 5 },
    );
  });

  it('notices one changed character', () => {
    const text = writeSuspendData(
      [writeBody(0, null, [{ type: 'ask', enquiry: 'ask-tired' }], tinyCodes)],
      id,
    );
    for (let at = 1; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'B' : 'A';
      expect(readSuspendData(text.slice(0, at) + other + text.slice(at + 1), id).damaged).toBe(
        true,
      );
    }
  });

  it('turns no answer into another when the case is reordered, and stops at what is gone', () => {
    const [first] = tinyCase.steps;
    const { consultation } = replay(tinyCase, [
      { type: 'ask', enquiry: 'ask-tired' },
      { type: 'proceed' },
      { type: 'choose', decision: 'first-plan', option: 'wait' },
    ]);
    const record = writeBody(0, null, consultation.events, tinyCodes);
    const reordered = {
      ...tinyCase,
      steps: [
        ...(first === undefined ? [] : [first]),
        ...tinyCase.steps
          .slice(1)
          .toReversed()
          .map((step) =>
            step.kind === 'decision' ? { ...step, options: step.options.toReversed() } : step,
          ),
      ],
    };
    expect(eventsOf(record, reordered, tinyCodes).events).toEqual(consultation.events);
    const { wait: _gone, ...kept } = tinyCodes.options['first-plan'] ?? {};
    const shortened = { ...tinyCodes, options: { ...tinyCodes.options, 'first-plan': kept } };
    const read = eventsOf(record, tinyCase, shortened);
    expect(read.events).toEqual(consultation.events.slice(0, 2));
    expect(read.unknown).toBe(1);
  });
});
