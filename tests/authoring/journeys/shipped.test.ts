/**
 * The shipped cases: every way through each. What was found of each stands in `tests/golden/journeys`;
 * `npx vitest run --project unit tests/authoring/journeys -u` writes it anew; read the difference.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  writeSuspendData,
  readSuspendData,
  type CaseRecord,
} from '../../../src/attempt/suspend-data.ts';
import { journeys } from '../../../src/authoring/journeys/journeys.ts';
import { journeysText } from '../../../src/cli/journeys-text.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { checkProject } from '../../../src/cli/project.ts';

const checked = checkProject('cases');
if (!checked.ok) throw new Error('cases has errors; npm run check shows them.');
const { module, cases } = checked.library;

const walked = cases.map((each) => ({
  ...each,
  found: journeys(each.case, { ...each, marking: module }),
}));

describe.each(walked.map((each) => [each.slug, each] as const))(
  'the shipped case %s',
  (slug, each) => {
    const { found } = each;

    it('lets no one get stuck, and every step and outcome be reached', () => {
      expect(found.deadEnds).toEqual([]);
      expect(found.steps.filter(({ reachable }) => !reachable)).toEqual([]);
      expect(found.endings.filter(({ journeys: many }) => many === 0n)).toEqual([]);
      expect(found.journeys.bounded).toBe(false);
    });

    it('goes from 0 to 100, by journeys that no other goes beyond', () => {
      expect([found.best?.score, found.best?.exact]).toEqual([100, true]);
      expect([found.worst?.score, found.worst?.exact]).toEqual([0, true]);
    });

    it('needs at most 100 characters of suspend data for the longest way through', () => {
      expect(found.suspendData).toMatchObject({ exact: true });
      expect(found.suspendData?.characters).toBeLessThanOrEqual(100);
    });

    it('is walked as it was', async () => {
      const read = parseCase(readFileSync(each.file, 'utf8'), each.file);
      if (!read.ok) throw new Error('The case can’t be read.');
      await expect(journeysText(found, { ...each, source: read.value.source })).toMatchFileSnapshot(
        `../../golden/journeys/${slug}.txt`,
      );
    });
  },
);

describe('a module of 12 cases and 40 vignettes', () => {
  const longest = (kind: 'case' | 'vignette'): readonly CaseRecord[] =>
    walked
      .filter((each) => each.case.kind === kind)
      .flatMap(({ found }) => readSuspendData(found.suspendData?.value ?? '', '').records)
      .toSorted((one, other) => other.body.length - one.body.length)
      .slice(0, 1);

  it('needs at most 2,000 characters of suspend data when all of it was played the longest way', () => {
    const records = [
      ...Array.from({ length: 12 }, () => longest('case')).flat(),
      ...Array.from({ length: 40 }, () => longest('vignette')).flat(),
    ];
    expect(records).toHaveLength(52);
    expect(writeSuspendData(records, '').length).toBeLessThanOrEqual(2000);
  });

  it('needs at most 16 of them for a vignette', () => {
    expect(writeSuspendData(longest('vignette'), '').length).toBeLessThanOrEqual(16);
  });
});
