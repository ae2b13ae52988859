import { describe, expect, it } from 'vitest';
import { updateCodes } from '../../../src/authoring/codes.ts';
import { count } from '../../../src/authoring/journeys/count.ts';
import type { Effort, Reach } from '../../../src/authoring/journeys/effort.ts';
import { extreme } from '../../../src/authoring/journeys/extremes.ts';
import { journeys } from '../../../src/authoring/journeys/journeys.ts';
import { longest } from '../../../src/authoring/journeys/longest.ts';
import { replay, situation } from '../../../src/consultation/consultation.ts';
import { crowded } from '../../support/crowded-case.ts';

const marking = {
  weights: { gathering: 30, judgement: 40, 'safety-netting': 20, communication: 10 },
  passMark: 70,
};
const reach: Reach = { perStep: 60, most: 120, tries: 120 };
const looks = { quick: reach, score: reach, time: reach };
const effort: Effort = { count: reach, extremes: looks, longest: reach };

/** A way goes on by so many options or guards at the most, whether anything is left to try or not. */
const branches = 101;

const sizes: Readonly<Record<keyof typeof crowded, readonly number[]>> = {
  reports: [20, 100],
  inbox: [20, 100],
  consequences: [20, 100],
  repeats: [40],
  turns: [40],
  questions: [20],
  minutes: [40],
  options: [20],
  agreements: [8],
  circles: [26],
};
const cases = Object.entries(crowded).flatMap(([by, build]) =>
  Object.entries(sizes)
    .filter(([each]) => each === by)
    .flatMap(([, list]) => list.map((many) => [many, by, build] as const)),
);

describe.each(cases)('a case of countless ways by %i %s', (many, _, build) => {
  const kase = build(many);

  it('is walked in no more than what was allowed for', { timeout: 60_000 }, () => {
    const found = [
      count(kase, reach),
      extreme(kase, 'best', marking, looks),
      extreme(kase, 'worst', marking, looks),
      longest(kase, updateCodes(kase), 0, reach),
    ];
    const walks = Object.keys(looks).length;
    const most = walks * (2 * (reach.most + reach.tries) + branches * kase.steps.length);
    for (const each of found) {
      expect(each?.arrivals).toBeGreaterThan(1);
      expect(each?.arrivals).toBeLessThan(most);
    }
  });

  it(
    'is told as far as it was followed, and by journeys that can be played',
    { timeout: 60_000 },
    () => {
      const surroundings = { codes: updateCodes(kase), code: 0, marking };
      const { journeys: ways, best, worst, suspendData } = journeys(kase, surroundings, effort);
      expect(ways.bounded).toBe(ways.cut.length > 0);
      expect([!ways.bounded, best?.exact, worst?.exact, suspendData?.exact]).toContain(false);
      for (const each of [best, worst, suspendData]) {
        const { consultation, dropped } = replay(kase, each?.events ?? []);
        expect([dropped, situation(consultation).finished]).toEqual([0, true]);
      }
    },
  );
});

describe('tests that can be ordered in one appointment', () => {
  it('are counted in every set of them where there are few', () => {
    expect(count(crowded.reports(5)).cut).toEqual([]);
  });

  it('are counted in some sets where there are many: nothing, each, nearly all and all, which come to every step', () => {
    const kase = crowded.reports(40);
    const { cut, reached } = count(kase, { perStep: 2000, most: 10_000, tries: 4000 });
    expect(cut).toContainEqual({ step: 'first', what: 'ordering' });
    expect([...reached].sort()).toEqual(kase.steps.map(({ id }) => id).sort());
  });
});
