import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { checkProject } from '../../src/cli/project.ts';
import { fixture } from './fixtures.ts';

describe('readLibrary', () => {
  it('returns the cases of the module with their codes and guidance', () => {
    const read = checkProject('tests/fixtures/cases/valid');
    expect(read.findings).toEqual([]);
    if (!read.ok) throw new Error('not ok');
    const { library } = read;
    expect(library.folder).toBe('tests/fixtures/cases/valid');
    expect(library.module.id).toBe('small-module');
    expect(library.cases.map(({ slug, file, code }) => ({ slug, file, code }))).toEqual([
      { slug: 'small', file: 'tests/fixtures/cases/valid/small/case.json', code: 0 },
    ]);
    expect(library.cases[0]?.codes.steps['first-visit']).toBe(0);
    expect(library.cases[0]?.guidance).toMatchObject({
      guidance: { id: 'ng12', version: '2026-04-15' },
      overlay: null,
    });
  });

  it('returns findings and no library when a case has an error', () => {
    const files = memoryFiles({
      'cases/module.json': fixture('valid/module.json'),
      'cases/codes.json': fixture('valid/codes.json'),
      'cases/small/case.json': fixture('invalid/unknown-target.json'),
      'cases/small/codes.json': fixture('valid/small/codes.json'),
      'cases/guidance/ng12@2026-04-15.json': fixture('valid/guidance/ng12@2026-04-15.json'),
    });
    const read = readLibrary(files, 'cases');
    expect(read.ok).toBe(false);
    expect(read.findings.map(({ code }) => code)).toEqual(['unknown-target']);
  });

  it('says that a folder has no module', () => {
    const read = readLibrary(memoryFiles({}), 'cases');
    expect(read.ok).toBe(false);
    expect(read.findings.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'cases/module.json missing-module',
    ]);
  });
});
