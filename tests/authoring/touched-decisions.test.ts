/** Which decisions a change between two versions of the guideline touches, and at which line. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { touchedDecisions } from '../../src/authoring/touched-decisions.ts';
import { diffGuidance } from '../../src/guidance/diff.ts';
import { effective } from '../../src/guidance/effective.ts';
import { parseGuidance } from '../../src/guidance/parse.ts';
import type { Guidance } from '../../src/guidance/types.ts';
import { checkByShipped, fixture } from './fixtures.ts';

const older = version('ng12@2025-05-01');
const newer = version('ng12@2026-04-15');
const scanWanted = fixture('versions/ca125-27-at-64/case.json');

function version(name: string): Guidance {
  const file = `cases/guidance/${name}.json`;
  const parsed = parseGuidance(readFileSync(file, 'utf8'), file);
  if (!parsed.ok || parsed.value.value.kind !== 'guideline') throw new Error(`${name} is broken`);
  return parsed.value.value;
}

function touchedIn(text: string, from = older, to = newer) {
  const { cases } = checkByShipped({ 'x/case.json': text });
  expect(cases).toHaveLength(1);
  const { rules } = diffGuidance(from, to);
  return touchedDecisions(rules, from, to, cases, (guidance) => effective(guidance));
}

function replaced(...pairs: readonly (readonly [string, string])[]): string {
  return pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The fixture does not hold ${from}`);
    return text.replace(from, to);
  }, scanWanted);
}

const uncited = [
  ['"cites": ["ovary-normal"]', '"cites": []'],
  ['"cites": ["ovary-ca125-threshold"]', '"cites": []'],
] as const;

const scan =
  'urgent_direct_access_test (ultrasound_abdomen_pelvis), must_do within_2_weeks, 1.5.9 ovary-ca125-threshold';

describe('a decision that a change of the guideline touches', () => {
  it('is named at its recommended option, though it cites nothing, with what was asked for and what is', () => {
    expect(touchedIn(replaced(...uncited))).toEqual([
      {
        case: 'ca125-27-at-64',
        file: 'x/case.json',
        line: 59,
        column: 9,
        decision: 'decision',
        option: 'other-causes',
        touch: 'asked',
        rule: null,
        way: [],
        before: 'safety_net, must_do ongoing, 1.5.9 ovary-normal',
        after: scan,
      },
    ]);
  });

  it('is named at an unsafe option that comes to be required', () => {
    const unsafe = replaced(...uncited, ['"verdict": "questionable"', '"verdict": "unsafe"']);
    expect(touchedIn(unsafe)).toMatchObject([
      { line: 59, option: 'other-causes' },
      { line: 67, option: 'scan', after: scan },
    ]);
  });

  it('is named as a whole where something else is required and every option has its reason', () => {
    const departing = replaced(...uncited, [
      '"verdict": "recommended",',
      '"verdict": "recommended", "departs": "The laboratory’s own limit.",',
    ]);
    expect(touchedIn(departing)).toMatchObject([
      { line: 55, column: 5, option: null, before: 'nothing', after: scan },
    ]);
  });

  it('is named at each citation too, once for each rule', () => {
    const twice = replaced([
      '"cites": ["ovary-normal"]',
      '"cites": ["ovary-normal", "ovary-normal"]',
    ]);
    const touched = touchedIn(twice).map(({ line, touch, rule }) => `${line} ${touch} ${rule}`);
    expect(touched).toEqual([
      '59 asked null',
      '62 cites ovary-normal',
      '74 cites ovary-ca125-threshold',
    ]);
  });

  it('is touched by the way back as well', () => {
    const [back, ...more] = touchedIn(replaced(...uncited), newer, older);
    expect(more).toEqual([]);
    expect(back).toMatchObject({ option: 'other-causes', before: scan });
  });

  it('is not one that only cites what was renumbered, or of which the same is asked', () => {
    expect(touchedIn(fixture('vignette.json'))).toEqual([]);
    expect(touchedIn(scanWanted, newer, newer)).toEqual([]);
  });
});
