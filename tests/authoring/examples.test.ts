import { expect, test } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { journeys } from '../../src/authoring/journeys/journeys.ts';
import { countUnwritten } from '../../src/authoring/unwritten.ts';
import { nodeFiles } from '../../src/cli/files.ts';
import { surroundingsOf } from '../../src/cli/one-case.ts';

const files = nodeFiles();
const { cases, findings } = check(files, { targets: ['docs/examples'], project: 'cases' });
const names = cases.map((read) => [read.case.id, read] as const);

test('check finds nothing in the examples', () => {
  expect(findings).toEqual([]);
  expect(names.map(([name]) => name)).toContain('gone-by-saturday');
});

test.each(names)('%s is written to its end', (_, read) => {
  expect(countUnwritten(read.case)).toBe(0);
});

test.each(names)(
  'every step and ending of %s is come to, and the score tells learners apart',
  (_, read) => {
    const found = surroundingsOf(files, 'cases', read);
    if (found.kind !== 'read') throw new Error('The project’s module can’t be read.');
    const { surroundings } = found;
    const { steps, endings, deadEnds, undiscriminating, best, worst } = journeys(
      read.case,
      surroundings,
    );
    expect(steps.filter(({ reachable }) => !reachable)).toEqual([]);
    expect(endings.length).toBeGreaterThanOrEqual(4);
    expect(endings.filter(({ journeys: count }) => count === 0n)).toEqual([]);
    expect({ deadEnds, undiscriminating }).toEqual({ deadEnds: [], undiscriminating: [] });
    expect(best?.score).toBe(100);
    expect(worst?.score).toBeLessThan(surroundings.marking.passMark);
  },
);
