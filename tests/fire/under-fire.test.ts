/**
 * The learner's page under LMSs that misbehave in every way known, at random. The laws:
 *
 * - nothing crashes, and work goes on;
 * - what the learner did is with the LMS or offered at the next launch, down to the last act;
 * - no status or score that was reached is given up;
 * - no decision is reported twice;
 * - a save that fails is told at once;
 * - of two windows, the one in which the learner goes on counts, and the other says so;
 * - nothing personal lies in the browser in clear.
 */
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { learningHubRules } from '../lms/learning-hub.ts';
import { moodle12Rules, moodle2004Rules } from '../lms/moodle.ts';
import { openEdx12Rules, openEdx2004Rules } from '../lms/open-edx.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { strictScorm2004 } from '../lms/strict-scorm2004.ts';
import { answers, endings, outcomes, schedules, starts, turns } from './schedule.ts';
import { survive, type Foe } from './survive.ts';

const seed = 2217;
const numRuns = Number(process.env['RUNS'] ?? 300);
/** The share of schedules in which each kind of fault comes up at least: 300 of 10,000. */
const leastShare = 0.03;

const usual = { beginsAnew: false, tellsNothing: false };
const foes: readonly Foe[] = [
  { standard: 'scorm12', start: () => strictScorm12(), ...usual },
  { standard: 'scorm2004-3', start: () => strictScorm2004(), ...usual },
  { standard: 'scorm12', start: () => strictScorm12({}, moodle12Rules), ...usual },
  { standard: 'scorm2004-4', start: () => strictScorm2004({}, moodle2004Rules), ...usual },
  {
    standard: 'scorm12',
    start: () => strictScorm12({}, learningHubRules),
    ...usual,
    beginsAnew: true,
  },
  {
    standard: 'scorm12',
    start: () => strictScorm12({}, openEdx12Rules),
    ...usual,
    tellsNothing: true,
  },
  {
    standard: 'scorm2004-4',
    start: () => strictScorm2004({}, openEdx2004Rules),
    ...usual,
    tellsNothing: true,
  },
];

const morning = new Date(2026, 10, 23, 9, 0, 0).getTime();
const clock = { now: morning };
beforeEach(() => void vi.spyOn(Date, 'now').mockImplementation(() => clock.now));
afterEach(() => void vi.restoreAllMocks());

const kinds = [...starts, ...turns, ...endings, ...answers, ...outcomes];
const seen = new Map<string, number>(kinds.map((kind) => [kind, 0]));

it('holds to its laws, whatever the LMS does', async () => {
  await fc.assert(
    fc.asyncProperty(schedules, async ({ lms, visits }) => {
      const foe = foes[lms % foes.length];
      if (foe === undefined) throw new Error('no LMS');
      clock.now = morning;
      for (const kind of await survive(foe, visits, clock))
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns, seed },
  );
  const rare = [...seen].filter(([, times]) => times < leastShare * numRuns);
  expect(rare).toEqual([]);
}, 600_000);

afterAll(() => {
  const lines = [...seen].map(([kind, times]) => `${String(times).padStart(6)}  ${kind}`);
  console.info(
    `${String(numRuns)} schedules under fire, seed ${String(seed)}; in how many of them each came up:\n${lines.join('\n')}`,
  );
});
