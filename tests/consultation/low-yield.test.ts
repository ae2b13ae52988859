import { describe, expect, it } from 'vitest';
import { replay } from '../../src/consultation/consultation.ts';
import { lowYield } from '../../src/consultation/low-yield.ts';
import { caseSchema } from '../../src/case/schema.ts';
import { tinySource } from '../support/tiny-case.ts';

const kase = caseSchema.parse({
  ...tinySource,
  investigations: tinySource.investigations.map((it) =>
    it.id === 'kit' ? { ...it, worth: 'low-yield' } : it,
  ),
});

describe('what changed nothing', () => {
  it('is each low-yield question and order, with the minutes of the questions', () => {
    const { consultation } = replay(kase, [
      { type: 'ask', enquiry: 'ask-tired' },
      { type: 'ask', enquiry: 'ask-sleep' },
      { type: 'test', enquiry: 'urine-dip' },
      { type: 'order', investigation: 'kit' },
      { type: 'order', investigation: 'blood-count' },
    ]);
    const { enquiries, investigations, minutes } = lowYield(consultation);
    expect(enquiries.map(({ id }) => id)).toEqual(['ask-sleep']);
    expect(investigations.map(({ id }) => id)).toEqual(['kit']);
    expect(minutes).toBe(1.5);
  });

  it('is nothing where nothing of the kind was done', () => {
    const { consultation } = replay(kase, [{ type: 'ask', enquiry: 'ask-tired' }]);
    expect(lowYield(consultation)).toEqual({ enquiries: [], investigations: [], minutes: 0 });
  });
});
