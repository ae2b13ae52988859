import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSuspendData } from '../../src/attempt/suspend-data.ts';
import { runJourneys } from '../../src/cli/journeys-command.ts';

const shipped = resolve('cases/red-again/case.json');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referwise-journeys-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = runJourneys(words, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run journeys', () => {
  it('prints one document: journeys, steps, endings, dead ends, best, worst, saved state, picture', () => {
    const { code, out, err } = run('red-again', '--json');
    expect([code, err]).toEqual([0, '']);
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({
      format: 1,
      file: 'cases/red-again/case.json',
      case: 'red-again',
      journeys: { count: 5, bounded: false },
      steps: [
        { id: 'decision', kind: 'decision', reachable: true },
        { id: 'end', kind: 'end', reachable: true },
      ],
      endings: [{ id: 'end', journeys: 5 }],
      deadEnds: [],
      undiscriminating: [],
      best: { score: 100, minutes: 0, days: 0, events: [{ type: 'choose', decision: 'decision' }] },
      worst: { score: 0, ending: 'end' },
      suspendData: { characters: 11, exact: true },
    });
    expect(Object.keys(Object(found))[0]).toBe('format');
  });

  it('prints a saved state that the packed module takes for its own', () => {
    const { out } = run('red-again', '--json');
    const { id } = JSON.parse(readFileSync('cases/module.json', 'utf8'));
    const read = readSuspendData(JSON.parse(out).suspendData.value, id);
    expect([read.damaged, read.records.length]).toEqual([false, 1]);
  });

  it('tells people the counts, the endings, the best and the worst, and what to look at', () => {
    const { code, out } = run('red-again');
    expect(code).toBe(0);
    expect(out).toContain('5 journeys, told apart by');
    expect(out).toContain('Best: 100 of 100');
    expect(out).toContain('Longest saved state: 11 characters');
  });

  it('prints the picture alone', () => {
    const { code, out } = run('cases/red-again', '--mermaid');
    expect([code, out.split('\n')[0]]).toEqual([0, 'flowchart TD']);
    expect(out).toContain('-->');
  });

  it('takes a file that lies anywhere', () => {
    const file = join(folder, 'red-again.json');
    writeFileSync(file, readFileSync(shipped));
    const { code, out } = run(file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ case: 'red-again', journeys: { count: 5 } });
  });

  it('ends with 1 and the findings of a case that has errors', () => {
    const file = join(folder, 'broken.json');
    writeFileSync(file, readFileSync(shipped, 'utf8').replace('"recommended"', '"recomended"'));
    const { code, out, err } = run(file);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('recomended');
    const document: unknown = JSON.parse(run(file, '--json').out);
    expect(document).toMatchObject({ format: 1, ok: false });
  });

  it('ends with 2 and says what to type for wrong use', () => {
    expect(run().err).toContain('Name one case');
    expect(run('red-agin').err).toContain('Did you mean "red-again"?');
    expect(run('cases').err).toContain('There is more than one case in cases. Name one of them: ');
    expect(run('red-again', '--jsn').err).toContain('--json');
    for (const words of [[], ['red-agin'], ['cases'], ['red-again', '--jsn']]) {
      expect(run(...words).code).toBe(2);
    }
  });
});
