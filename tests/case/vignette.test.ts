import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import type { Vignette } from '../../src/case/types.ts';
import { placeOf } from '../../src/source/places.ts';
import { fixture } from '../authoring/fixtures.ts';

function read() {
  const parsed = parseCase(fixture('vignette.json'), 'case.json');
  if (!parsed.ok || parsed.value.value.kind !== 'vignette') throw new Error('no vignette');
  const vignette: Vignette = parsed.value.value;
  return { vignette, source: parsed.value.source };
}

describe('a vignette', () => {
  it('is read as a case of one decision, whose record is its findings', () => {
    const { vignette } = read();
    expect(vignette.steps.map(({ kind, id }) => [kind, id])).toEqual([
      ['decision', 'decision'],
      ['end', 'end'],
    ]);
    expect(vignette.record.findings.map(({ finding }) => finding)).toEqual([
      'Looser motions every day for a month',
      'No blood',
    ]);
    expect(vignette.steps[0]).toMatchObject({
      title: vignette.title,
      domain: 'judgement',
      estimate: false,
      options: [
        { id: 'fit', next: 'end' },
        { id: 'wait', next: 'end', cites: [] },
      ],
    });
    expect(vignette.presentation).toEqual([
      { p: ['Looser motions for a month, and ', { em: ['nothing else'] }, '.'] },
    ]);
    expect([vignette.investigations, vignette.record.series]).toEqual([[], []]);
  });

  it.each([
    [['steps', 0], '29:15'],
    [['steps', 0, 'prompt'], '30:15'],
    [['steps', 0, 'options', 1, 'verdict'], '44:20'],
    [['steps', 0, 'options', 0, 'cites', 0], '38:19'],
    [['record', 'findings', 1, 'finding'], '25:18'],
    [['record', 'findings', 0, 'features', 0, 'feature'], '22:33'],
    [['patient', 'age'], '17:47'],
    [['steps', 1, 'id'], '29:3'],
  ] as const)('has its part at %j where the file has it', (path, place) => {
    const { source } = read();
    const { line, column } = placeOf(source, path);
    expect(`${line}:${column}`).toBe(place);
  });

  it('takes no key of a case: no next, no record, no debrief', () => {
    const text = fixture('vignette.json').replace(
      '"takeHome"',
      '"debrief": {}, "record": {}, "summary": "It.", "takeHome"',
    );
    const parsed = parseCase(text, 'case.json');
    const problems = parsed.ok ? [] : parsed.problems;
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key', 'unknown-key', 'unknown-key']);
  });
});
