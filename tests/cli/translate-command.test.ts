import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayPath } from '../../src/cli/files.ts';
import { runTranslate } from '../../src/cli/translate-command.ts';
import { packProject, type PackProject } from './pack-project.ts';

let project: PackProject;
beforeEach(() => {
  project = packProject();
});
afterEach(() => project.remove());

function translate(...args: readonly string[]) {
  const lines = { out: [''], err: [''] };
  const output = {
    out: (text: string) => void lines.out.push(text),
    err: (text: string) => void lines.err.push(text),
  };
  const code = runTranslate(args, displayPath(join(project.root, 'cases')), output);
  return { code, out: lines.out.join('\n').trim(), err: lines.err.join('\n').trim() };
}

const file = () => join(project.root, 'cases/small/cy.json');
const written = () => readFileSync(file(), 'utf8');

describe('npm run translate', () => {
  it('begins a translation, leaves it alone the second time, and says how much is done', () => {
    const first = translate('small', '--lang', 'cy');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(
      /small\/cy\.json {2}draft {2}0 of (\d+) texts, 0%; \1 new, 0 stale, 0 unused {2}written$/,
    );
    const text = written();
    expect(text).toContain(
      '"title": {\n      "source": "Looser motions",\n      "text": ""\n    }',
    );
    expect(translate('small', '--lang', 'cy').out).not.toContain('written');
    expect(written()).toBe(text);
  });

  it('says of a file that is not there, when it only checks, that it was not begun and how to begin it', () => {
    const { code, out } = translate('small', '--lang', 'cy', '--check');
    expect(code).toBe(1);
    expect(out).toMatch(
      /small\/cy\.json {2}not begun: npm run translate -- small --lang cy begins it\.$/,
    );
    expect(existsSync(file())).toBe(false);
  });

  it('leads the editor to the schema of the project from a case that lies elsewhere', () => {
    const story = readFileSync(join(project.root, 'cases/small/case.json'), 'utf8');
    project.write('docs/examples/small/case.json', story);
    const elsewhere = join(project.root, 'docs/examples/small');
    expect(translate(elsewhere, '--lang', 'cy').code).toBe(0);
    expect(JSON.parse(readFileSync(join(elsewhere, 'cy.json'), 'utf8')).$schema).toBe(
      '../../../cases/translation.schema.json',
    );
  });

  it('names the case and the way to it when a case elsewhere has no translation, and where it can have none', () => {
    const story = readFileSync(join(project.root, 'cases/small/case.json'), 'utf8');
    project.write('mine/small/case.json', story);
    project.write('mine/loose.json', story);
    const small = join(project.root, 'mine/small');
    const { code, out } = translate(small);
    expect([code, out]).toEqual([
      0,
      `There is no translation beside ${displayPath(small)}/case.json yet. npm run translate -- ${small} --lang cy begins one.`,
    ]);
    const loose = translate(join(project.root, 'mine/loose.json'), '--lang', 'cy');
    expect(loose.code).toBe(2);
    expect(loose.err).toContain('mine/loose.json lies among other files');
  });

  it('keeps what was typed, and marks it when the source changes', () => {
    translate('small', '--lang', 'cy');
    project.write(
      'cases/small/cy.json',
      written().replace(
        '"source": "Looser motions",\n      "text": ""',
        '"source": "Looser motions",\n      "text": "Carthion rhyddach"',
      ),
    );
    const path = join(project.root, 'cases/small/case.json');
    project.write(
      'cases/small/case.json',
      readFileSync(path, 'utf8').replace('"title": "Looser motions"', '"title": "Loose motions"'),
    );
    const before = written();
    const checked = translate('small', '--lang', 'cy', '--check');
    expect(checked.code).toBe(1);
    expect(checked.out).toContain('out of date');
    expect(written()).toBe(before);
    expect(translate('--lang', 'cy').out).toContain('1 stale');
    expect(written()).toContain(
      '"source": "Loose motions",\n      "was": "Looser motions",\n      "text": "Carthion rhyddach"',
    );
  });

  it('lists the languages of a case or of all, and writes nothing then', () => {
    expect(translate().out).toContain('no translation yet');
    translate('small', '--lang', 'cy');
    translate(join(project.root, 'cases/small/case.json'), '--lang', 'pl');
    const before = written();
    for (const args of [[], ['small']]) {
      const { code, out } = translate(...args);
      expect(code).toBe(0);
      expect(out.match(/small\/(cy|pl)\.json/g)).toEqual(['small/cy.json', 'small/pl.json']);
    }
    expect(written()).toBe(before);
  });

  it('tells all of it as one document', () => {
    translate('small', '--lang', 'cy');
    const { code, out } = translate('small', '--json');
    expect(code).toBe(0);
    const document = JSON.parse(out);
    expect(document).toMatchObject({
      format: 1,
      translations: [
        {
          case: 'small',
          language: 'cy',
          status: 'draft',
          translated: 0,
          written: false,
          current: true,
        },
      ],
    });
    expect(Object.keys(document.translations[0])).not.toContain('text');
  });

  it.each([
    [['smal', '--lang', 'cy'], 'Did you mean "small"?'],
    [['small', '--lang', 'welsh'], 'Did you mean "cy"? That is Welsh.'],
    [['small', '--lang', 'en'], 'written in English'],
    [['small', 'other'], 'one case at most'],
    [['small', '--langg', 'cy'], 'Did you mean "--lang"?'],
    [['small', '--checked'], '--interface'],
  ])('refuses %j with 2, and says what to do', (args, words) => {
    const { code, err } = translate(...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(existsSync(file())).toBe(false);
  });

  it('says of a language that the interface lacks that learners can’t choose it', () => {
    const { code, err } = translate('small', '--lang', 'pl');
    expect(code).toBe(0);
    expect(err).toContain('The interface has no Polish yet');
  });

  it('writes nothing of a case with errors, and shows them', () => {
    project.write('cases/small/case.json', '{ "kind": "case" ');
    const { code, err } = translate('small', '--lang', 'cy');
    expect(code).toBe(1);
    expect(err).toContain('syntax');
    expect(existsSync(file())).toBe(false);
  });
});
