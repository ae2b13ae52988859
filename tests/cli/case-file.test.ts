import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseFile } from '../../src/cli/case-file.ts';
import { displayPath, nodeFiles } from '../../src/cli/files.ts';

const story = '{ "formatVersion": 2, "patient": {} }';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referwise-case-file-'));
  for (const slug of ['pale', 'breathless']) {
    mkdirSync(join(folder, slug));
    writeFileSync(join(folder, slug, 'case.json'), story);
  }
  writeFileSync(join(folder, 'pale/cy.json'), '{ "texts": {} }');
  writeFileSync(join(folder, 'loose.json'), story);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const find = (typed: string) => caseFile(nodeFiles(), 'cases', typed);
const elsewhere = (name: string) => displayPath(join(folder, name));

describe('the case that someone typed', () => {
  it.each([
    ['its name in the project', () => 'red-again', () => 'cases/red-again/case.json'],
    ['its folder', () => join(folder, 'pale'), () => elsewhere('pale/case.json')],
    ['its file', () => join(folder, 'pale/case.json'), () => elsewhere('pale/case.json')],
    ['a file beside it', () => join(folder, 'pale/cy.json'), () => elsewhere('pale/case.json')],
    ['a file of another name', () => join(folder, 'loose.json'), () => elsewhere('loose.json')],
  ])('is found by %s', (_, typed, file) => {
    expect(find(typed())).toEqual({ ok: true, file: file() });
  });

  it.each([
    ['red-agin', 'There is no case "red-agin" in cases. Did you mean "red-again"?'],
    ['../red-again', 'There is nothing at "../red-again". Check the path and its spelling.'],
    ['src/source', 'There is no case in src/source. A case is a file called case.json.'],
  ])('is asked for anew where %s is typed', (typed, message) => {
    expect(find(typed)).toEqual({ ok: false, message });
  });

  it('is one of several in a folder, which are named by their files', () => {
    const files = ['breathless/case.json', 'loose.json', 'pale/case.json']
      .map(elsewhere)
      .join(', ');
    expect(find(folder)).toEqual({
      ok: false,
      message: `There is more than one case in ${displayPath(folder)}. Name one of them: ${files}.`,
    });
  });
});
