import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/consultation/assess.ts';
import { replay } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { eventSequences, playWhatFits, runs } from '../support/plays.ts';
import { tinyCase, tinySettings } from '../support/tiny-case.ts';

const marking = { weights: tinySettings.weights, passMark: 70 };
const proceed: CaseEvent = { type: 'proceed' };
const choose = (decision: string, option: string): CaseEvent => ({
  type: 'choose',
  decision,
  option,
});
const assessed = (...events: CaseEvent[]) => assess(replay(tinyCase, events).consultation, marking);

const best: CaseEvent[] = [
  { type: 'ask', enquiry: 'ask-tired' },
  { type: 'examine', enquiry: 'look-eyes' },
  proceed,
  choose('first-plan', 'bloods'),
  proceed,
  choose('kit-plan', 'explain'),
  proceed,
  proceed,
];

describe('assessment', () => {
  it('gives full marks for finding all that matters and deciding well', () => {
    const { score, domains, capped } = assessed(...best);
    expect(score).toBe(100);
    expect(domains).toEqual({
      gathering: 100,
      judgement: 100,
      'safety-netting': 100,
      communication: null,
    });
    expect(capped).toBe(false);
  });

  it('earns nothing for low-yield questions and loses nothing by them', () => {
    expect(assessed({ type: 'ask', enquiry: 'ask-sleep' }, ...best).score).toBe(
      assessed(...best).score,
    );
  });

  it('leaves a domain that was not asked for out of the mean', () => {
    const { domains, score } = assessed(proceed, choose('first-plan', 'wait'));
    expect(domains['safety-netting']).toBeNull();
    // Gathering 0 of 3 key items at weight 30, judgement 30 at weight 40.
    expect(score).toBe(17);
  });

  it('names an unsafe decision and holds the score below the pass mark', () => {
    const { unsafe, score, capped } = assessed(
      { type: 'ask', enquiry: 'ask-tired' },
      { type: 'examine', enquiry: 'look-eyes' },
      { type: 'order', investigation: 'blood-count' },
      proceed,
      choose('first-plan', 'act-on-pallor'),
      proceed,
      choose('kit-plan', 'post'),
      proceed,
      proceed,
      { type: 'ask', enquiry: 'ask-kit' },
      proceed,
      choose('tell-her', 'nothing'),
    );
    expect(unsafe).toEqual([{ decision: 'tell-her', option: 'nothing' }]);
    expect([score, capped]).toEqual([68, false]);
    const lenient = {
      ...marking,
      weights: { ...marking.weights, communication: 0, 'safety-netting': 0 },
    };
    const { consultation } = replay(tinyCase, [...best.slice(0, 3), choose('first-plan', 'tonic')]);
    expect(assess(consultation, { ...lenient, passMark: 10 })).toMatchObject({
      score: 9,
      capped: true,
    });
  });

  it('lists only what was there to find in the steps gone through', () => {
    expect(assessed(...best).keyItems.map((item) => item.id)).not.toContain('ask-kit');
  });

  it('stays between 0 and 100 whatever is played', () => {
    fc.assert(
      fc.property(eventSequences(tinyCase), (events) => {
        const { score } = assess(playWhatFits(tinyCase, events), marking);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
      { numRuns: runs, seed: 2 },
    );
  });
});
