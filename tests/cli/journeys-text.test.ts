import { expect, it } from 'vitest';
import { journeys } from '../../src/authoring/journeys/journeys.ts';
import { updateCodes } from '../../src/authoring/codes.ts';
import { parseCase } from '../../src/case/parse.ts';
import { journeysText } from '../../src/cli/journeys-text.ts';
import { fixture } from '../authoring/fixtures.ts';

const file = '../mine/small/case.json';
const read = parseCase(fixture('valid/small/case.json'), file);
if (!read.ok) throw new Error('The small case can’t be read.');
const { value: subject, source } = read.value;
const found = journeys(subject, {
  codes: updateCodes(subject),
  code: 0,
  marking: {
    passMark: 70,
    weights: { gathering: 25, judgement: 25, 'safety-netting': 25, communication: 25 },
  },
});
const lineOf = (id: string) =>
  source.lines.text.slice(0, source.lines.text.indexOf(`"id": "${id}"`)).split('\n').length;

it('says at which line of which file each thing to look at stands', () => {
  const text = journeysText(
    {
      ...found,
      steps: found.steps.map((step) => ({ ...step, reachable: step.id !== 'found-late' })),
      deadEnds: [
        {
          step: 'second-choice',
          reason: 'no-option',
          journeys: 2n,
          way: ['first-choice'],
          events: [],
        },
      ],
      undiscriminating: [{ decision: 'first-choice', reason: 'same-verdict' }],
    },
    { file, case: subject, source },
  );
  expect(text.split('\n')[1]).toBe(file);
  for (const id of ['found-late', 'second-choice', 'first-choice']) {
    expect(text).toMatch(new RegExp(`^  ${file}:${lineOf(id)}:\\d+  ${id}`, 'm'));
  }
});

it('says so where no journey comes to an ending', () => {
  const text = journeysText(
    {
      ...found,
      journeys: { count: 0n, bounded: true, cut: [] },
      best: null,
      worst: null,
      suspendData: null,
    },
    { file, case: subject, source },
  );
  expect(text).toContain('\nNo journey to an ending was found.\n');
  expect(text).not.toContain('At least');
});

it('claims no more of journeys that were not all followed than what it can show', () => {
  const { best, worst } = found;
  if (best === null || worst === null) throw new Error('The small case comes to no ending.');
  const [step = ''] = best.way;
  const text = journeysText(
    {
      ...found,
      journeys: { count: 7n, bounded: true, cut: [{ step, what: 'ordering' }] },
      best: { ...best, exactTime: false },
      worst: { ...worst, exact: false, exactTime: false },
    },
    { file, case: subject, source },
  );
  expect(text).toContain('At least 7 journeys');
  expect(text).toMatch(new RegExp(`^  ${file}:\\d+:\\d+  ${step}: `, 'm'));
  expect(text).toMatch(/^Best: \d+ of 100, at most [\d.]+ minutes?, day \d+, ends in \S+$/m);
  expect(text).toMatch(
    /^Worst: at most \d+ of 100, [\d.]+ minutes?,.* \(of those that were followed\)$/m,
  );
});
