import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../src/cli/check-command.ts';

const root = join(import.meta.dirname, '../..');

/** Runs a command of this project as a person would. Starting one takes a second; most is asked of the command itself. */
function run(command: string, ...args: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const script = join(root, `src/cli/${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '' },
  });
  return { status, stdout, stderr };
}

/** Runs `npm run check` in this process. */
async function check(...args: readonly string[]) {
  let [stdout, stderr] = ['', ''];
  const status = await runCheck(
    args,
    { out: (text) => (stdout += `${text}\n`), err: (text) => (stderr += `${text}\n`) },
    {},
  );
  return { status, stdout, stderr };
}

const invalid = 'tests/fixtures/cases/invalid';
const valid = 'tests/fixtures/cases/valid';

describe('npm run check', { timeout: 60_000 }, () => {
  it.each([
    ['syntax-trailing-comma', '19:98  error  syntax'],
    ['duplicate-key', '148:7  error  duplicate-key'],
    ['unknown-key', '111:7  error  unknown-key'],
    ['unknown-target-option', '166:74  error  unknown-target'],
  ])('prints where %s is, and fails', async (name, line) => {
    const { status, stdout } = await check(`${invalid}/${name}.json`);
    expect(stdout).toContain(`${invalid}/${name}.json:${line}\n`);
    expect(status).toBe(1);
  });

  it('prints sentence, remedy and the marked line', async () => {
    const { stdout } = await check(`${invalid}/unknown-key.json`);
    expect(stdout).toContain(
      [
        '  "estimates" is not a key that "first-choice" can have.',
        '  Did you mean "estimate"? Keys that can stand here: "kind", "id", "title", "domain", "prompt", "media", "estimate", "confidence" or "options".',
        '    110 |       "prompt": "What do you do?",',
        '  > 111 |       "estimates": true,',
        '        |       ^^^^^^^^^^^',
        '    112 |       "confidence": true,',
      ].join('\n'),
    );
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('1 case checked: 1 error, 0 warnings.');
  });

  it('opens a case of an older format without a finding, and notes it below the summary', async () => {
    const { status, stdout } = await check('--strict', 'tests/fixtures/cases/vignette.json');
    expect([status, stdout]).toEqual([
      0,
      '1 case checked: no errors.\n1 case is in an older format; npm run migrate updates it.\n',
    ]);
  });

  it('finds nothing wrong with valid material', async () => {
    const { status, stdout, stderr } = await check(valid, '--on', '2026-12-01');
    expect([status, stdout, stderr]).toEqual([0, '1 case checked: no errors.\n', '']);
  });

  it('prints one JSON document and nothing else with --json', () => {
    const { status, stdout } = run(
      'check',
      '--json',
      `${invalid}/syntax-trailing-comma.json`,
      valid,
      '--on',
      '2026-12-01',
    );
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      format: 1,
      ok: false,
      counts: { error: 1, warning: 0 },
      findings: [
        {
          file: `${invalid}/syntax-trailing-comma.json`,
          line: 19,
          column: 98,
          endLine: 19,
          endColumn: 99,
          severity: 'error',
          code: 'syntax',
          message: 'This comma is followed by }, with no further entry between them.',
          remedy: 'Delete the comma: the last entry before } has none.',
        },
      ],
    });
  });

  it('annotates each finding on GitHub, besides the text', async () => {
    const { status, stdout } = await check('--github', `${invalid}/unknown-key.json`);
    const place = `file=${invalid}/unknown-key.json,line=111,col=7,endLine=111,endColumn=18`;
    expect(stdout).toContain(`\n::error ${place},title=unknown-key::"estimates" is not a key`);
    expect(stdout).toContain('  > 111 |');
    expect(status).toBe(1);
  });

  it('refuses with --release what is not reviewed, and goes by the day of --on', async () => {
    const { status, stdout } = await check('--release', '--on', '2028-01-01', valid);
    expect(stdout).toContain('14:25  error  unreviewed-case\n');
    expect(stdout).toContain('14:54  error  overdue-review\n');
    expect(status).toBe(1);
  });

  it.each([
    ['a day that there is not', ['--on', '2026-02-30'], '"2026-02-30" is not a day.'],
    ['an option given twice', ['--on', '2026-02-01', '--on', '2026-02-02'], '--on is given twice'],
    ['a path that is not there', ['cases/nowhere'], 'There is nothing at "cases/nowhere".'],
    ['an unknown option', ['--jsno'], 'There is no option --jsno. Did you mean "--json"?'],
    ['a folder without cases', ['src/source'], 'There is no case to check in src/source.'],
    ['a file that is no JSON', ['LICENSE'], 'There is no case to check in LICENSE.'],
  ])('exits with 2 and a sentence for %s', async (_, args, words) => {
    const { status, stdout, stderr } = await check(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('shows help', async () => {
    const { status, stdout } = await check('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('--strict');
  });
});

describe('npm run generate', { timeout: 60_000 }, () => {
  it('fails with --check where something is out of date, and writes nothing', () => {
    const { status, stdout } = run('generate', '--check', invalid);
    expect(status).toBe(1);
    expect(stdout).toContain(`${invalid}/case.schema.json is out of date.`);
    expect(run('generate', '--check', invalid).stdout).toBe(stdout);
  });
});
