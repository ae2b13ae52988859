import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../src/attempt/event-reading.ts';
import { writeBody } from '../../src/attempt/suspend-data.ts';
import { journeys } from '../../src/authoring/journeys/journeys.ts';
import { assess } from '../../src/consultation/assess.ts';
import { replay, situation } from '../../src/consultation/consultation.ts';
import { timeline } from '../../src/consultation/timeline.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { tinySettings } from '../support/tiny-case.ts';
import { tinyVignette, vignetteCodes } from '../support/tiny-vignette.ts';

const answer = (option: string): readonly CaseEvent[] => [
  { type: 'estimate', decision: 'decision', percent: 12 },
  { type: 'choose', decision: 'decision', option },
];
const play = (option: string) => replay(tinyVignette, answer(option)).consultation;

describe('a vignette', () => {
  it('is over with its answer: one act, nothing to go on from', () => {
    const { step, finished, answered, context } = situation(play('count'));
    expect([step.kind, finished, answered]).toEqual(['end', true, null]);
    expect(context.choices).toEqual([{ decision: 'decision', option: 'count' }]);
    expect(replay(tinyVignette, [...answer('count'), { type: 'proceed' }]).dropped).toBe(1);
  });

  it('is marked by its one decision; an unsafe answer earns nothing', () => {
    const score = (option: string) => assess(play(option), tinySettings).score;
    expect(['count', 'later', 'tonic'].map(score)).toEqual([100, 30, 0]);
    expect(assess(play('count'), tinySettings).domains).toEqual({
      gathering: null,
      judgement: 100,
      'safety-netting': null,
      communication: null,
    });
  });

  it('comes back from saved state, before its answer and after', () => {
    for (const events of [answer('later').slice(0, 1), answer('later')]) {
      const body = writeBody(7, null, events, vignetteCodes);
      expect(eventsOf(body, tinyVignette, vignetteCodes)).toEqual({ events, unknown: 0 });
    }
  });

  it('has one end, to which all its journeys lead', () => {
    const found = journeys(tinyVignette, { codes: vignetteCodes, code: 0, marking: tinySettings });
    expect(found.endings.map(({ id, journeys: many }) => [id, many])).toEqual([['end', 3n]]);
  });

  it('tells its story as one day with the decision in it', () => {
    const [day, ...others] = timeline(play('count'));
    expect(others).toEqual([]);
    expect(day?.happenings.map(({ kind }) => kind)).toEqual(['decided']);
  });
});
