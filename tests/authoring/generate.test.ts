import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/authoring/generate.ts';
import { jsonSchemas } from '../../src/authoring/json-schema.ts';
import { memoryFiles } from '../../src/authoring/virtual-files.ts';
import { displayPath, nodeFiles } from '../../src/cli/files.ts';
import { fixture } from './fixtures.ts';

const texts = {
  'cases/module.json': fixture('valid/module.json'),
  'cases/small/case.json': fixture('valid/small/case.json'),
};

/** By path, what generating would write. */
function written(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { files } = generate(memoryFiles(given), 'cases');
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

describe('generate', () => {
  it('finds the schemas of this project’s cases up to date', () => {
    const folder = displayPath(join(import.meta.dirname, '../../cases'));
    const stale = Object.entries(jsonSchemas()).filter(
      ([name, text]) => nodeFiles().read(`${folder}/${name}`) !== text,
    );
    expect(stale.map(([name]) => name)).toEqual([]);
  });

  it('writes the numbers of cases and module, and then has nothing left to write', () => {
    const first = written(texts);
    expect(first['cases/small/codes.json']).toBe(fixture('valid/small/codes.json'));
    expect(first['cases/codes.json']).toBe(fixture('valid/codes.json'));
    const again = generate(memoryFiles({ ...texts, ...first }), 'cases');
    expect(again.files.every(({ fresh }) => fresh)).toBe(true);
  });

  it('counts line ends of another kind as up to date', () => {
    const windows = Object.fromEntries(
      Object.entries(written(texts)).map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]),
    );
    const again = generate(memoryFiles({ ...texts, ...windows }), 'cases');
    expect(again.files.every(({ fresh }) => fresh)).toBe(true);
  });

  it('leaves alone a codes.json that it can’t read, and says why', () => {
    const broken = { ...texts, 'cases/small/codes.json': '{"formatVersion": 1,}' };
    const { files, problems } = generate(memoryFiles(broken), 'cases');
    expect(files.map(({ path }) => path)).not.toContain('cases/small/codes.json');
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'cases/small/codes.json syntax',
    ]);
  });
});

describe('the JSON Schema of a case', () => {
  const schema = jsonSchemas()['case.schema.json'] ?? '';

  it('is draft 7 and describes the file as written, with hover text', () => {
    expect(schema).toContain('http://json-schema.org/draft-07/schema#');
    expect(schema).toContain('The presentation, never the diagnosis');
    expect(schema).toContain(
      '"description": "This question, examination or bedside test was done."',
    );
  });

  it('describes a case and a vignette apart, each told by its kind', () => {
    const { oneOf } = JSON.parse(schema);
    const kinds = oneOf.map((each: { properties: { kind: { const: string } } }) => each.properties);
    expect(kinds.map(({ kind }: { kind: { const: string } }) => kind.const)).toEqual([
      'case',
      'vignette',
    ]);
    expect(oneOf.map(({ required }: { required: string[] }) => required.includes('steps'))).toEqual(
      [true, false],
    );
  });

  it('gives a condition, which may hold conditions, one definition', () => {
    expect(schema).toContain('"$ref": "#/definitions/condition"');
    expect(schema).not.toContain('__schema');
  });

  it('does not ask for keys that have a default', () => {
    expect(schema).not.toMatch(/"required": \[[^\]]*"(synonyms|features|cites|orders|history)"/u);
  });
});
