import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay, situation } from '../../src/consultation/consultation.ts';
import { decisionNumber, endingOf, reopen } from '../../src/consultation/reopen.ts';
import { storyLines } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { agreementCase } from '../support/agreement-case.ts';
import { picks, runs, walk } from '../support/plays.ts';
import { tinyCase } from '../support/tiny-case.ts';

const toFirstPlan: readonly CaseEvent[] = [
  { type: 'examine', enquiry: 'look-eyes' },
  { type: 'order', investigation: 'blood-count' },
  { type: 'proceed' },
];
const toTheEnd: readonly CaseEvent[] = [
  ...toFirstPlan,
  { type: 'estimate', decision: 'first-plan', percent: 12 },
  { type: 'rate', decision: 'first-plan', percent: 80 },
  { type: 'choose', decision: 'first-plan', option: 'bloods' },
  { type: 'proceed' },
  { type: 'choose', decision: 'kit-plan', option: 'explain' },
  { type: 'proceed' },
  { type: 'proceed' },
];
const { consultation: run } = replay(tinyCase, toTheEnd);

describe('a decision that is reopened', () => {
  it('stands as it stood before: what was found is known, nothing of it is estimated or chosen', () => {
    expect(reopen(run, 0)?.events).toEqual(toFirstPlan);
    expect(reopen(run, 1)?.events).toEqual(toTheEnd.slice(0, 7));
    expect(endingOf(run)?.id).toBe('early');
    expect(run.events).toEqual(toTheEnd);
  });

  it('is none where the run has no such decision', () => {
    expect(reopen(run, 2)).toBeNull();
    expect(reopen(run, -1)).toBeNull();
  });

  it('is found by its line of the story', () => {
    const lines = storyLines(run);
    const numbers = lines.map((_, index) => decisionNumber(lines, index));
    expect(numbers.filter((it) => it !== null)).toEqual([0, 1]);
    expect(lines[numbers.indexOf(1)]).toMatchObject({ decision: { id: 'kit-plan' } });
  });

  it.each([
    ['decisions', tinyCase],
    ['safety-nets and referrals', agreementCase],
  ])('is open again, whatever was done before and since, among %s', (_, kase) => {
    fc.assert(
      fc.property(picks, (numbers) => {
        const played = walk(kase, numbers);
        const lines = storyLines(played);
        for (const [index, line] of lines.entries()) {
          const number = decisionNumber(lines, index);
          if (number === null) continue;
          const again = reopen(played, number);
          if (again === null) throw new Error('a decision of the run was not found');
          const { step, answered, settled } = situation(again);
          const asked =
            line.kind === 'chose' ? line.decision : line.kind === 'settled' && line.step;
          expect(step).toBe(asked);
          expect([answered, settled]).toEqual([null, null]);
          expect(played.events.slice(0, again.events.length)).toEqual(again.events);
        }
      }),
      { numRuns: Math.min(runs, 100) },
    );
  });
});
