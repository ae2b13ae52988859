import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReport } from '../../src/cli/report-command.ts';
import { fixture } from '../authoring/fixtures.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command and gives what it said. */
function run(...words: readonly string[]) {
  const said = { out: '', err: '' };
  const code = runReport(words, {
    out: (text) => (said.out += `${text}\n`),
    err: (text) => (said.err += `${text}\n`),
  });
  return { code, ...said };
}

function caseIn(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('npm run report', () => {
  it('writes a page where it was told to, and says where', () => {
    const page = join(folder, 'red.html');
    const { code, out, err } = run('red-again', page);
    expect([code, err]).toEqual([0, '']);
    expect(out.trim()).toMatch(/red\.html$/);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('writes a case with errors with its errors, and says so', () => {
    const small = fixture('valid/small/case.json').replace(
      '"to": "found-late"',
      '"to": "found-lat"',
    );
    const path = caseIn(
      'broken.json',
      small.replace('"next": "found-late"', '"next": "found-lat"'),
    );
    const page = join(folder, 'broken.html');
    const { code, err } = run(path, page);
    expect(code).toBe(1);
    expect(err).toMatch(/broken\.json:\d+:\d+ {2}error {2}unknown-target/);
    expect(err).toContain('Mend them before you send it');
    expect(readFileSync(page, 'utf8')).toContain('unknown-target');
  });

  it('writes nothing of what can’t be read, and says what is wrong', () => {
    const page = join(folder, 'nothing.html');
    const { code, err } = run(caseIn('torn.json', '{ "formatVersion": 1, '), page);
    expect(code).toBe(1);
    expect(err).toMatch(/torn\.json:1:\d+ {2}error {2}syntax/);
    expect(existsSync(page)).toBe(false);
  });

  it('gives a document for programs', () => {
    const { code, out } = run('red-again', join(folder, 'red.html'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: 1,
      ok: true,
      page: expect.stringMatching(/red\.html$/),
      findings: [],
    });
  });

  it.each([
    [[], 'Name the case.'],
    [['nowhere'], 'There is no case "nowhere" in cases.'],
    [['cases/module.json'], 'There is no case in cases/module.json.'],
    [['red-again', 'page.txt'], 'Let it end in .html.'],
    [['red-again', 'one.html', 'two.html'], '"two.html" is one name too many.'],
    [['--hlep'], 'There is no option --hlep. Did you mean "--help"?'],
  ])('asks for better words: %j', (words, sentence) => {
    const { code, out, err } = run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
