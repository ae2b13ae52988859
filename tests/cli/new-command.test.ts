import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { check as prettierCheck, resolveConfig } from 'prettier';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../src/authoring/check.ts';
import { displayPath, nodeFiles } from '../../src/cli/files.ts';
import { runNew } from '../../src/cli/new-command.ts';
import { countUnwritten } from '../../src/authoring/unwritten.ts';
import { unwrittenSummary } from '../../src/cli/unwritten-summary.ts';
import { writeTogether } from '../../src/cli/write-together.ts';
import { packProject, type PackProject } from './pack-project.ts';

let project: PackProject;

const guideline = 'cases/guidance/ng12@2026-04-15.json';

beforeEach(() => {
  project = packProject();
  project.write(guideline, readFileSync(join(import.meta.dirname, '../..', guideline), 'utf8'));
});
afterEach(() => project.remove());

async function begin(args: readonly string[], takenByNpm: readonly string[] = []) {
  const lines = { out: [''], err: [''] };
  const output = {
    out: (text: string) => void lines.out.push(text),
    err: (text: string) => void lines.err.push(text),
  };
  const setting = { root: project.root, today: '2026-11-24', takenByNpm };
  const code = await runNew(args, setting, output);
  return { code, out: lines.out.join('\n').trim(), err: lines.err.join('\n').trim() };
}

const textOf = (path: string) => readFileSync(join(project.root, path), 'utf8');

describe('npm run new', () => {
  it('writes a case that the module lists and check finds nothing wrong with', async () => {
    const { code, out, err } = await begin(['looser-again']);
    expect([code, err]).toEqual([0, '']);
    const cases = displayPath(join(project.root, 'cases'));
    const report = check(nodeFiles(), { targets: [cases], project: cases });
    expect(report.findings).toEqual([]);
    expect(report.modules[0]?.module.cases).toEqual(['small', 'looser-again']);
    const [line = ''] = unwrittenSummary(
      report.cases.map(({ file, source }) => ({ file, unwritten: countUnwritten(source.value) })),
    );
    const texts = /(\d+) texts still begin with “To write:”/.exec(line)?.[1] ?? '';
    expect(out).toContain(`${texts} texts begin with “To write:” and say what belongs there.`);
  });

  it('says what was written and what to do next', async () => {
    const { out } = await begin(['looser-again', '--shape', 'vignette']);
    const cases = displayPath(join(project.root, 'cases'));
    expect(out).toContain(`  ${cases}/looser-again/case.json\n  ${cases}/looser-again/codes.json`);
    expect(out).toContain('module.json   now lists looser-again');
    expect(out).toContain(`npm run check -- ${cases}/looser-again`);
    expect(out).toContain('npm run dev');
  });

  it('lays a case out as this project does, so that editing it changes what was edited', async () => {
    await begin(['looser-again']);
    const config = await resolveConfig(join(import.meta.dirname, '../../cases/any/case.json'));
    const text = textOf('cases/looser-again/case.json');
    expect(await prettierCheck(text, { ...config, parser: 'json' })).toBe(true);
    expect(text).toContain('{ "date": "2026-08-26", "value": 131 }');
  });

  it('prints one JSON document and nothing else with --json', async () => {
    const { code, out, err } = await begin(['two', '--shape', 'contrast-pair', '--json']);
    expect([code, err]).toEqual([0, '']);
    const cases = displayPath(join(project.root, 'cases'));
    expect(JSON.parse(out)).toEqual({
      format: 1,
      shape: 'contrast-pair',
      cases: ['two-a', 'two-b'].map((id) => ({
        id,
        file: `${cases}/${id}/case.json`,
        unwritten: expect.any(Number),
      })),
      module: `${cases}/module.json`,
      written: [
        'codes.json',
        'module.json',
        'two-a/case.json',
        'two-a/codes.json',
        'two-b/case.json',
        'two-b/codes.json',
      ].map((name) => `${cases}/${name}`),
    });
  });

  it('takes the title as it is typed, and else makes one of the name', async () => {
    await begin(['one', '--title', 'Looser, and no wiser']);
    await begin(['looser-again']);
    expect(JSON.parse(textOf('cases/one/case.json')).title).toBe('Looser, and no wiser');
    expect(JSON.parse(textOf('cases/looser-again/case.json')).title).toBe('Looser again');
  });

  it('writes the case alone into a folder without a module, with its way to the JSON Schema', async () => {
    mkdirSync(join(project.root, 'mine'));
    const { code, out } = await begin(['looser-again', '--into', join(project.root, 'mine')]);
    expect(code).toBe(0);
    expect(readdirSync(join(project.root, 'mine/looser-again'))).toEqual(['case.json']);
    const { $schema } = JSON.parse(textOf('mine/looser-again/case.json'));
    expect($schema).toBe('../../cases/case.schema.json');
    expect(textOf('cases/module.json')).not.toContain('looser-again');
    expect(out).toContain('move it into cases and list it in module.json');
  });

  it.each([
    ['no name', [], 'Say what the case is to be called'],
    ['a name that is taken', ['small'], 'There is already something called "small"'],
    [
      'several words',
      ['Tired', 'for', '3', 'months'],
      'npm run new -- tired-for-3-months --title "Tired for 3 months"',
    ],
    [
      'a name in quotation marks',
      ['Tired for 3 months'],
      'npm run new -- tired-for-3-months --title "Tired for 3 months"',
    ],
    ['a name that tells the diagnosis', ['lung-cancer-at-60'], 'gives the diagnosis away'],
    ['a title that tells it', ['red', '--title', 'Bladder tumour'], 'gives the diagnosis away'],
    ['an unknown shape', ['red', '--shape', 'vignete'], 'Did you mean "vignette"?'],
    ['an unknown option', ['red', '--shpe', 'full'], 'Did you mean "--shape"?'],
    ['a folder that is not there', ['red', '--into', 'nowhere'], 'There is no folder "nowhere".'],
  ])('exits with 2 and a sentence for %s, and writes nothing', async (_, args, words) => {
    const before = readdirSync(join(project.root, 'cases'));
    const { code, out, err } = await begin(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(readdirSync(join(project.root, 'cases'))).toEqual(before);
  });

  it('notices an option that npm took for its own, and makes no case of another shape', async () => {
    const { code, err } = await begin(['red', 'vignette'], ['shape']);
    expect(code).toBe(2);
    expect(err).toContain('npm took --shape for an option of its own.');
  });

  it('exits with 1 where the module has an error, shows it, and writes nothing', async () => {
    project.write('cases/module.json', '{ "cases": ["small",] }');
    const { code, err } = await begin(['looser-again']);
    expect(code).toBe(1);
    expect(err).toContain('error  syntax');
    expect(existsSync(join(project.root, 'cases/looser-again'))).toBe(false);
  });

  it('shows help', async () => {
    const { code, out } = await begin(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('contrast-pair');
  });
});

describe('files that are written together', () => {
  const inProject = (path: string) => join(project.root, path);

  it('are all taken back where one can’t be written', () => {
    const before = { names: readdirSync(inProject('cases')), module: textOf('cases/module.json') };
    mkdirSync(inProject('cases/blocked.json'));
    expect(() =>
      writeTogether(
        [{ folder: inProject('cases/new'), files: [{ path: 'case.json', text: '{}' }] }],
        [
          { path: inProject('cases/module.json'), text: '{}' },
          { path: inProject('cases/fresh.json'), text: '{}' },
          { path: inProject('cases/blocked.json'), text: '{}' },
        ],
      ),
    ).toThrow(/directory/);
    expect(textOf('cases/module.json')).toBe(before.module);
    expect(readdirSync(inProject('cases'))).toEqual([...before.names, 'blocked.json'].sort());
  });

  it('leave a folder alone that came to be there meanwhile', () => {
    project.write('cases/new/case.json', 'mine');
    expect(() =>
      writeTogether(
        [{ folder: inProject('cases/new'), files: [{ path: 'case.json', text: '{}' }] }],
        [],
      ),
    ).toThrow(/rename|exist|ENOTEMPTY/);
    expect(textOf('cases/new/case.json')).toBe('mine');
  });
});
