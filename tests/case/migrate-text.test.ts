import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrateText } from '../../src/case/migrate-text.ts';
import { newestFormat } from '../../src/case/migrations.ts';
import { parseCase } from '../../src/case/parse.ts';
import { fixture } from '../authoring/fixtures.ts';

function frozen(path: string): string {
  return readFileSync(join(import.meta.dirname, '../fixtures/formats', path), 'utf8');
}

const old = frozen('1/case.json');

function migrated(text: string): string {
  const result = migrateText(text, 'case.json');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.text;
}

function valueOf(text: string): unknown {
  const parsed = parseCase(text, 'case.json');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.value;
}

/** The lines of a text that another hasn't, however they are indented, and without the comma at their end. */
function linesOnlyIn(text: string, other: string): readonly string[] {
  const bare = (line: string) => line.trim().replace(/,$/, '');
  const left = other.split('\n').map(bare);
  return text
    .split('\n')
    .map(bare)
    .filter((line) => {
      const at = left.indexOf(line);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
}

const layouts: readonly (readonly [string, string])[] = [
  ['two spaces', old],
  ['four spaces', old.replaceAll(/^ +/gm, (blank) => blank.repeat(2))],
  ['tabs', old.replaceAll(/^ +/gm, (blank) => '\t'.repeat(blank.length / 2))],
  ['Windows’ line ends', old.replaceAll('\n', '\r\n')],
  ['a byte order mark and no line end at the end', `\uFEFF${old.trimEnd()}`],
  ['everything spread out', JSON.stringify(JSON.parse(old), null, 3)],
  ['one line', JSON.stringify(JSON.parse(old))],
  ['no indentation', old.replaceAll(/^ +/gm, '')],
  ['old Macs’ line ends', old.replaceAll('\n', '\r')],
];

describe('migrating a text', () => {
  it('changes what the format changed, and nothing else', () => {
    const now = migrated(old);
    expect(now).toBe(frozen('2/case.json'));
    expect(linesOnlyIn(old, now)).toEqual([
      '"formatVersion": 1',
      '"estimate": true',
      '"estimate": true',
    ]);
    expect(linesOnlyIn(now, old)).toEqual([
      '"formatVersion": 2',
      '"estimate": {',
      '"estimate": {',
      '}',
      '}',
    ]);
    expect(now.split('\n').slice(143, 153)).toEqual([
      '      "estimate": {',
      '        "risk": {',
      '          "in1000": 9.4,',
      '          "of": "people of 40 and over with diarrhoea: colorectal cancer",',
      '          "source": { "title": "A study", "url": "https://example.org/" },',
      '          "note": "Not *quite* like her."',
      '        }',
      '      },',
      '      "confidence": true,',
      '      "prompt": "What do you do?",',
    ]);
  });

  it.each(layouts)('reads as the same case, is done once, and keeps %s', (_, text) => {
    const now = migrated(text);
    expect(valueOf(now)).toEqual(valueOf(text));
    expect(migrated(now)).toBe(now);
    const like = (lineBreak: RegExp) => [text, now].map((each) => lineBreak.test(each));
    for (const mark of [/\r\n/, /(^|[^\r])\n/, /\r(?!\n)/, /^\uFEFF/u, /\n$/, /^ /m, /^\t/m]) {
      const [before, after] = like(mark);
      expect(after).toBe(before);
    }
  });

  it.each([
    ['four spaces', 1, `${' '.repeat(16)}"risk": {`],
    ['a tab', 2, '\t\t\t\t"risk": {'],
    ['nothing', 7, '"risk": {'],
  ])('indents what moves by %s more, as the file does', (_, layout, line) => {
    expect(migrated(layouts[layout]?.[1] ?? '').split('\n')).toContain(line);
  });

  it.each([
    ['a case', fixture('valid/small/case.json')],
    ['a vignette', frozen('2/vignette.json')],
    ['a case of one line', JSON.stringify(JSON.parse(fixture('valid/small/case.json')))],
  ])('leaves %s of the newest format as it is, byte for byte', (_, text) => {
    const result = migrateText(text, 'case.json');
    expect(result).toEqual({
      ok: true,
      value: { text, from: newestFormat, to: newestFormat, changes: [] },
    });
  });

  it('changes nothing but the number of a vignette', () => {
    const vignette = frozen('1/vignette.json');
    expect(migrated(vignette)).toBe(vignette.replace('"formatVersion": 1', '"formatVersion": 2'));
  });

  it.each([
    ['that is no JSON', old.replace('"kind"', 'kind'), 'syntax'],
    ['with errors', old.replace('"age": 61', '"age": 16'), 'value-out-of-range'],
    [
      'of a later format',
      old.replace('"formatVersion": 1', '"formatVersion": 3'),
      'unknown-format',
    ],
  ])('refuses a text %s, with its findings', (_, text, code) => {
    const result = migrateText(text, 'case.json');
    expect(!result.ok && result.problems.map((each) => each.code)).toEqual([code]);
  });

  it.each([
    ['loses something', (text: string) => text.replace('"estimate": true,', '')],
    ['writes what can’t be read', () => '{'],
    ['writes the old text again', (text: string) => text],
  ])('refuses a text when the rewriting %s', (_, rewrite) => {
    const result = migrateText(old, 'case.json', rewrite);
    expect(
      !result.ok && result.problems.map(({ line, column, code }) => [line, column, code]),
    ).toEqual([[3, 3, 'unfaithful-migration']]);
  });
});
