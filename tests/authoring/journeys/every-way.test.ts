import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf as readBack } from '../../../src/attempt/event-reading.ts';
import { readSuspendData, writeBody, writeSuspendData } from '../../../src/attempt/suspend-data.ts';
import { updateCodes } from '../../../src/authoring/codes.ts';
import { journeys } from '../../../src/authoring/journeys/journeys.ts';
import type { Effort } from '../../../src/authoring/journeys/effort.ts';
import type { Extreme } from '../../../src/authoring/journeys/summary.ts';
import { assess, assessAt } from '../../../src/consultation/assess.ts';
import { replay, situation } from '../../../src/consultation/consultation.ts';
import { everyWay, type Way } from './every-way.ts';
import { randomCase } from './random-case.ts';

const marking = {
  weights: { gathering: 30, judgement: 40, 'safety-netting': 20, communication: 10 },
  passMark: 70,
};
const numRuns = Number(process.env['RUNS'] ?? 40);
const most = 4000;

describe(
  'small cases, held against every way through them, one by one',
  {
    timeout: 60_000 + numRuns * 200,
  },
  () => {
    it('have the same endings, counts, dead ends, best and worst journeys, and longest saved state', () => {
      let compared = 0;
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const kase = randomCase(seed);
          const ways = everyWay(kase, most);
          if (ways === null) return;
          compared += 1;
          const codes = updateCodes(kase);
          const found = journeys(kase, { codes, code: 0, marking });
          const finished = ways.filter(({ ending }) => ending !== null);

          const counted = new Map<string, Set<string>>();
          for (const { ending, journey } of finished) {
            counted.set(ending ?? '', (counted.get(ending ?? '') ?? new Set()).add(journey));
          }
          expect(found.journeys.bounded).toBe(false);
          for (const { id, journeys: count } of found.endings) {
            expect([id, count]).toEqual([id, BigInt(counted.get(id)?.size ?? 0)]);
          }
          const visited = new Set(ways.flatMap(({ context }) => context.visited));
          for (const { id, reachable } of found.steps) {
            expect([id, reachable]).toEqual([id, visited.has(id)]);
          }
          const stuck = ways.filter(({ ending }) => ending === null);
          expect(new Set(found.deadEnds.map(({ step }) => step))).toEqual(
            new Set(stuck.map(({ context }) => context.visited.at(-1))),
          );
          const lost = new Set(stuck.map(({ journey }) => journey));
          expect(found.deadEnds.reduce((sum, each) => sum + each.journeys, 0n)).toBe(
            BigInt(lost.size),
          );

          expect(placeOf(found.best)).toEqual(extremeOf(kase, finished, 1));
          expect(placeOf(found.worst)).toEqual(extremeOf(kase, finished, -1));
          for (const extreme of [found.best, found.worst]) {
            if (extreme === null) continue;
            const { consultation, dropped } = replay(kase, extreme.events);
            expect([dropped, situation(consultation).finished]).toEqual([0, true]);
            expect(assess(consultation, marking)).toMatchObject({
              score: extreme.score,
              domains: extreme.domains,
            });
            expect(situation(consultation).context.visited).toEqual(extreme.way);
          }

          const lengths = finished.map(({ context, events }) => {
            const { score, domains } = assessAt(kase, context, marking);
            return writeSuspendData([writeBody(0, { score, domains }, events, codes)], '').length;
          });
          const state = found.suspendData;
          expect(state?.characters ?? 0).toBe(Math.max(0, ...lengths));
          if (state !== null) {
            const [record] = readSuspendData(state.value, '').records;
            const read = record === undefined ? null : readBack(record, kase, codes);
            expect(replay(kase, read?.events ?? []).dropped).toBe(0);
            expect(read?.events).toHaveLength(state.events.length);
          }
        }),
        { numRuns, seed: 20261124 },
      );
      expect(compared).toBeGreaterThan(numRuns / 2);
    });
  },
);

/** So little that most small cases are not gone through whole. */
const littleEffort = (tries: number): Effort => {
  const reach = { perStep: 1 + tries, most: 4 * tries, tries };
  return {
    count: reach,
    extremes: { quick: reach, score: reach, time: reach },
    longest: reach,
  };
};

describe('small cases that are not gone through whole', { timeout: 60_000 + numRuns * 200 }, () => {
  it('are said to have no more than they have, and what is called exact is', () => {
    let cut = 0;
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 20 }), (seed, tries) => {
        const kase = randomCase(seed);
        const ways = everyWay(kase, most);
        if (ways === null) return;
        const codes = updateCodes(kase);
        const found = journeys(kase, { codes, code: 0, marking }, littleEffort(tries));
        const finished = ways.filter(({ ending }) => ending !== null);
        const { bounded } = found.journeys;
        if (bounded) cut += 1;

        for (const { id, journeys: count } of found.endings) {
          const there = finished.filter(({ ending }) => ending === id);
          const all = BigInt(new Set(there.map(({ journey }) => journey)).size);
          expect([id, bounded ? count <= all : count === all]).toEqual([id, true]);
        }
        const visited = new Set(ways.flatMap(({ context }) => context.visited));
        for (const { id, reachable } of found.steps) {
          expect([id, bounded ? !reachable || visited.has(id) : reachable]).toEqual([
            id,
            bounded || visited.has(id),
          ]);
        }
        const dead = ways.flatMap(({ ending, context }) =>
          ending === null ? [context.visited.at(-1)] : [],
        );
        expect(dead).toEqual(expect.arrayContaining(found.deadEnds.map(({ step }) => step)));

        for (const [extreme, sign] of [
          [found.best, 1],
          [found.worst, -1],
        ] as const) {
          if (extreme === null) continue;
          const [score = 0] = extremeOf(kase, finished, sign) ?? [];
          expect(sign * extreme.score).toBeLessThanOrEqual(sign * score);
          if (extreme.exact) expect(extreme.score).toBe(score);
          if (extreme.exactTime) expect(placeOf(extreme)).toEqual(extremeOf(kase, finished, sign));
          const { consultation, dropped } = replay(kase, extreme.events);
          expect([dropped, situation(consultation).finished]).toEqual([0, true]);
          expect(assess(consultation, marking).score).toBe(extreme.score);
        }

        const lengths = finished.map(({ context, events }) => {
          const { score, domains } = assessAt(kase, context, marking);
          return writeSuspendData([writeBody(0, { score, domains }, events, codes)], '').length;
        });
        const { characters = 0, exact = false } = found.suspendData ?? {};
        expect(characters).toBeLessThanOrEqual(Math.max(0, ...lengths));
        if (exact) expect(characters).toBe(Math.max(0, ...lengths));
      }),
      { numRuns, seed: 20261129 },
    );
    expect(cut).toBeGreaterThan(numRuns / 4);
  });
});

function placeOf(extreme: Extreme | null): readonly number[] | null {
  return extreme === null ? null : [extreme.score, extreme.minutes, extreme.days];
}

function extremeOf(
  kase: Parameters<typeof assessAt>[0],
  ways: readonly Way[],
  sign: 1 | -1,
): readonly number[] | null {
  const places = ways.map(({ context, minutes }) => [
    assessAt(kase, context, marking).score,
    minutes,
    context.day,
  ]);
  const [first] = places.sort((one, other) => {
    const [score = 0, minutes = 0, days = 0] = one.map((each, at) => each - (other[at] ?? 0));
    return sign * (-score || minutes || days);
  });
  return first ?? null;
}
