import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayPath } from '../../src/cli/files.ts';
import { runMigrate } from '../../src/cli/migrate-command.ts';

const root = join(import.meta.dirname, '../..');
const formats = join(root, 'tests/fixtures/formats');

let folder = '';

/** Runs the command with these words; the folder of this test stands for @. */
function run(...words: readonly string[]) {
  const said: { out: string[]; err: string[] } = { out: [], err: [] };
  const status = runMigrate(
    words.map((word) => word.replace('@', folder)),
    { out: (text) => said.out.push(text), err: (text) => said.err.push(text) },
  );
  const shown = displayPath(folder);
  const [stdout, stderr] = [said.out, said.err].map((texts) => texts.join('\n'));
  return { status, stdout: stdout?.replaceAll(shown, '@') ?? '', stderr: stderr ?? '' };
}

function bytes(path: string): Buffer {
  return readFileSync(join(folder, path));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  const old = readFileSync(join(formats, '1/case.json'), 'utf8');
  const files = {
    'broken/case.json': old.replace('"age": 61', '"age": 16'),
    'foreign/case.json': Buffer.from(old, 'latin1'),
    'windows/case.json': old.replaceAll('\n', '\r\n'),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  cpSync(join(formats, '1/vignette.json'), join(folder, 'short/case.json'));
  cpSync(join(formats, '2/case.json'), join(folder, 'newest/case.json'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run migrate', () => {
  it('writes nothing with --check, and fails where something is old; then migrates what it can', () => {
    const before = bytes('windows/case.json');
    const checked = run('@', '--check', '--json');
    expect(checked.status).toBe(1);
    const { files, findings, ...rest } = JSON.parse(checked.stdout);
    expect(rest).toEqual({
      format: 1,
      ok: false,
      written: false,
      counts: { error: 2, warning: 0 },
    });
    expect(files).toEqual([
      { file: '@/short/case.json', from: 1, to: 2, changes: [] },
      { file: '@/windows/case.json', from: 1, to: 2, changes: [expect.stringContaining('"risk"')] },
    ]);
    expect(findings.map((each: { file: string; code: string }) => [each.file, each.code])).toEqual([
      ['@/broken/case.json', 'value-out-of-range'],
      ['@/foreign/case.json', 'foreign-encoding'],
    ]);
    expect(bytes('windows/case.json').equals(before)).toBe(true);

    const untouched = ['broken', 'foreign', 'newest'].map((name) => bytes(`${name}/case.json`));
    const { status, stdout } = run('@');
    expect(status).toBe(1);
    expect(stdout).toContain('@/broken/case.json:26:12  error  value-out-of-range\n');
    expect(stdout.trimEnd().split('\n').slice(-5)).toEqual([
      '@/short/case.json  format 1 to 2',
      '  Nothing but the number.',
      '@/windows/case.json  format 1 to 2',
      expect.stringMatching(/^ {2}The published "risk" of a decision stands inside the "estimate"/),
      '2 files migrated to format 2. 2 files left as they are.',
    ]);
    const newest = readFileSync(join(formats, '2/case.json'), 'utf8');
    expect(bytes('windows/case.json').toString()).toBe(newest.replaceAll('\n', '\r\n'));
    expect(bytes('short/case.json').equals(readFileSync(join(formats, '2/vignette.json')))).toBe(
      true,
    );
    expect(['broken', 'foreign', 'newest'].map((name) => bytes(`${name}/case.json`))).toEqual(
      untouched,
    );
  });

  it('leaves a file that can’t be written as it is, and says so', () => {
    const old = readFileSync(join(formats, '1/vignette.json'));
    const file = join(folder, 'short/case.json');
    writeFileSync(file, old);
    // A folder stands where the draft of the file would be written.
    mkdirSync(`${displayPath(file)}.${process.pid}.tmp`);
    const { status, stdout } = run('@/short');
    expect(status).toBe(1);
    expect(stdout).toContain('@/short/case.json:1:1  error  unwritable-file\n');
    expect(stdout).toMatch(/Nothing migrated\. 1 file left as it is\.$/);
    expect(readFileSync(file).equals(old)).toBe(true);
  });

  it('has nothing to do in a file of the newest format', () => {
    expect(run('@/newest/case.json', '--check')).toEqual({
      status: 0,
      stdout: '1 file of format 2 already.',
      stderr: '',
    });
  });

  it.each([
    ['a path that is not there', 'nowhere', 'There is nothing at "nowhere".'],
    ['an unknown option', '--chekc', 'There is no option --chekc. Did you mean "--check"?'],
  ])('exits with 2 and a sentence for %s', (_, arg, words) => {
    const { status, stdout, stderr } = run(arg);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
