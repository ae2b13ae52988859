import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { updateCodes } from '../../src/authoring/codes.ts';
import { migrations, newestFormat } from '../../src/case/migrations.ts';
import { parseCase, parseCodes } from '../../src/case/parse.ts';
import { caseFileSchema } from '../../src/case/schema.ts';
import type { Case } from '../../src/case/types.ts';
import { smallWith } from '../authoring/fixtures.ts';
import { keysOf, keysUsed } from '../support/schema-keys.ts';

const root = join(import.meta.dirname, '../fixtures/formats');

/** A case and a vignette with every key of each version of the format, as released. They are never edited, only added to. */
const frozen: Readonly<Record<string, string>> = {
  '1/case.json': '41cbb58835c7a7b8',
  '1/codes.json': '3cab79bc3748f919',
  '1/vignette.json': '3efdcc923774f5f1',
  '2/case.json': 'f28af2f673467bf6',
  '2/vignette.json': '9accc769d678d145',
};

function text(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function opened(path: string): Case {
  const parsed = parseCase(text(path), path);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value.value;
}

function findings(file: string): readonly (readonly string[])[] {
  const parsed = parseCase(file, 'case.json');
  return parsed.ok
    ? []
    : parsed.problems.map(({ line, column, code, message, remedy }) => [
        `${line}:${column} ${code}`,
        `${message} ${remedy}`,
      ]);
}

const versions = [...migrations.map(({ from }) => from), newestFormat];

describe('the versions of the case format', () => {
  it('follow one another, from the first to the newest', () => {
    expect(versions).toEqual(Array.from({ length: newestFormat }, (_, index) => index + 1));
    expect(migrations.map(({ to }) => to)).toEqual(versions.slice(1));
  });

  it('have frozen fixtures, which no one has edited', () => {
    const hashes = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
      .map((name) => [name, createHash('sha256').update(text(name)).digest('hex').slice(0, 16)]);
    expect(
      Object.fromEntries(hashes),
      'These files say how cases were written once; educators have such files. Put the old text back and add new files.',
    ).toEqual(frozen);
  });

  it.each(versions)('open and say the same as ever: format %i', (version) => {
    for (const name of ['case.json', 'vignette.json']) {
      const { $schema, ...now } = opened(`${version}/${name}`);
      expect(now).toEqual({ ...opened(`${newestFormat}/${name}`), $schema: undefined });
      expect($schema).toBe('../case.schema.json');
    }
  });

  it('keep a case’s permanent numbers', () => {
    const codes = parseCodes(text('1/codes.json'), 'codes.json');
    for (const version of versions) {
      expect(updateCodes(opened(`${version}/case.json`))).toEqual(codes.ok && codes.value.value);
    }
  });

  it('are shown by the newest fixtures with every key that a file can have', () => {
    const used = new Set(
      ['case.json', 'vignette.json'].flatMap((name) => [
        ...keysUsed(caseFileSchema, JSON.parse(text(`${newestFormat}/${name}`))),
      ]),
    );
    const keys = keysOf(caseFileSchema);
    expect(keys.size).toBeGreaterThan(150);
    expect([...keys].filter((key) => !used.has(key))).toEqual([]);
  });
});

describe('a file of an older format', () => {
  it('has its findings where the old text has what they are about', () => {
    const old = text('1/case.json')
      .replace('"in1000": 9.4', '"in1000": 1001')
      .replace('"note": "Not', '"notes": "Not')
      .replace('{ "title": "Another study", "url": "https://example.org/2" }', '7')
      .replace('"grade": "harm"', '"grade": "hram"');
    expect(findings(old).map(([place]) => place)).toEqual([
      '147:19 value-out-of-range',
      '150:9 unknown-key',
      '184:83 wrong-type',
      '281:16 unknown-value',
    ]);
  });

  it('has a finding about what its migration leaves', () => {
    const alone = text('1/case.json').replace(
      '"estimate": true,\n      "confidence"',
      '"confidence"',
    );
    expect(findings(alone)).toEqual([
      ['145:7 unknown-key', expect.stringContaining('Move it into "estimate": { "risk": … }.')],
    ]);
  });
});

describe('a number of the format that no one knows', () => {
  const at = '3:20 unknown-format';

  it.each([
    ['3', `This file is of format 3, and this Referwise reads formats up to ${newestFormat}.`],
    ['3', 'Update Referwise.'],
    ['"2"', 'Take the quotation marks away: 2'],
    ['"two"', '"formatVersion" can’t be "two": it is the number of the format'],
    ['0', `Write ${newestFormat}; in a file of an older format`],
    ['1.5', '"formatVersion" can’t be 1.5'],
    ['null', '"formatVersion" can’t be null'],
    ['[2]', '"formatVersion" can’t be a list'],
  ])('%s is one finding that says: %s', (number, words) => {
    const other = smallWith(`"formatVersion": ${newestFormat}`, `"formatVersion": ${number}`);
    const wrong = other.replace('"age": 61', '"age": 16');
    expect(findings(wrong)).toEqual([[at, expect.stringContaining(words)]]);
  });

  it('is asked for where it is missing, with everything else that is wrong', () => {
    const none = smallWith(`"formatVersion": ${newestFormat},`, '').replace(
      '"age": 61',
      '"age": 16',
    );
    expect(findings(none).map(([place]) => place)).toEqual([
      '1:1 missing-key',
      '19:51 value-out-of-range',
    ]);
  });
});
