import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCase, parseCodes } from '../../src/case/parse.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { fixture, smallWith } from '../authoring/fixtures.ts';

const small = fixture('valid/small/case.json');

/** The findings of a case's text, short. */
function findings(text: string): readonly string[] {
  const parsed = parseCase(text, 'case.json');
  return parsed.ok ? [] : parsed.problems.map((each) => `${each.line}:${each.column} ${each.code}`);
}

/** The small case with a condition inside many others. */
function nested(levels: number): string {
  const condition = `${'{"not":'.repeat(levels)}{"reported": "fit"}${'}'.repeat(levels)}`;
  return smallWith('{ "reported": "fit" }', condition);
}

describe('parseCase', () => {
  it('reads Markdown and fills in defaults', () => {
    const parsed = parseCase(small, 'case.json');
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const story = parsed.value.value;
    if (story.kind !== 'case') throw new Error(story.kind);
    expect(story.record.encounters[0]?.note).toEqual([
      { p: ['Blood pressure ', { em: ['check'] }, '.'] },
    ]);
    expect(story.patient.needs).toEqual([]);
    expect(story.steps[1]).toMatchObject({ kind: 'decision', domain: 'judgement' });
    expect(story.steps[2]).toMatchObject({ history: [], examinations: [], bedsideTests: [] });
  });

  it('reports all problems of a file at once, in the order of the text', () => {
    const text = smallWith('"age": 61', '"age": 16')
      .replace('"sex": "female"', '"sex": "woman"')
      .replace('"grade": "best"', '"grade": "bset"')
      .replace('"minutes": 4,', '"minuets": 4,');
    expect(findings(text)).toEqual([
      '9:3 unknown-key',
      '19:51 value-out-of-range',
      '19:62 unknown-value',
      '177:16 unknown-value',
    ]);
  });

  it.each([
    ['a whole number where there is a fraction', '"age": 61', '"age": 61.5', 'wrong-type'],
    ['null', '"age": 61', '"age": null', 'wrong-type'],
    ['halves of minutes only', '"minutes": 1.5', '"minutes": 1.3', 'value-out-of-range'],
    ['a list where there is text', '"authors": ["Test author"]', '"authors": "Me"', 'wrong-type'],
    ['a known format', '"formatVersion": 2', '"formatVersion": 3', 'unknown-format'],
    ['a web address', 'https://www.nice.org.uk/guidance/ng12', 'nice.org', 'malformed-value'],
    ['an empty list of ways on', '"next": "second-choice"', '"next": []', 'value-out-of-range'],
    ['a way without target', '"next": "second-choice"', '"next": [{}]', 'missing-key'],
    [
      'a condition of two keys',
      '{ "reported": "fit" }',
      '{ "reported": "fit", "not": { "ordered": "fit" } }',
      'unknown-key',
    ],
    ['an empty condition', '{ "reported": "fit" }', '{}', 'missing-key'],
    ['a condition that is text', '{ "reported": "fit" }', '"fit"', 'wrong-type'],
    [
      'a nested condition',
      '{ "reported": "fit" }',
      '{ "all": [{ "not": { "reportd": "fit" } }] }',
      'unknown-key',
    ],
    [
      'a link that is not secure',
      '"Soft, no mass."',
      '"[x](http://example.org)"',
      'markup-in-text',
    ],
    ['a picture in text', '"Soft, no mass."', '"![x](x.png)"', 'markup-in-text'],
    ['the key __proto__', '"age": 61', '"__proto__": 1, "age": 61', 'unknown-key'],
  ])('refuses anything else than %s, in one finding', (_, from, to, code) => {
    const found = findings(smallWith(from, to));
    expect(found.map((each) => each.split(' ')[1])).toEqual([code]);
  });

  it('puts the place of a file that is no group at its beginning', () => {
    expect(findings('[]')).toEqual(['1:1 wrong-type']);
    expect(findings('"text"')).toEqual(['1:1 wrong-type']);
    expect(findings('')).toEqual(['1:1 syntax']);
  });

  it('reads conditions of conditions down to the limit of depth, and refuses those beyond', () => {
    expect(findings(nested(90))).toEqual([]);
    expect(findings(nested(50_000)).map((each) => each.split(' ')[1])).toEqual(['syntax']);
  });

  it('gives the same value with a byte order mark and with any line ends', () => {
    const parsed = parseCase(small, 'case.json');
    for (const text of [
      `\uFEFF${small}`,
      small.replaceAll('\n', '\r\n'),
      small.replaceAll('\n', '\r'),
    ]) {
      const other = parseCase(text, 'case.json');
      expect(other.ok && other.value.value).toEqual(parsed.ok && parsed.value.value);
    }
  });
});

describe('a damaged case', () => {
  const settings = { seed: 11, numRuns: Number(process.env['RUNS'] ?? 250) };

  it('never crashes the reader, whatever characters are changed', () => {
    const change = fc.tuple(
      fc.nat(small.length - 1),
      fc.nat(6),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 4 }),
        fc.constantFrom(
          '"',
          "'",
          ',',
          '{',
          '}',
          '[',
          ']',
          ':',
          '\\',
          '//',
          '\uFEFF',
          '\0',
          '“',
          '\n',
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = changes.reduce(
          (left, [at, cut, put]) => `${left.slice(0, at)}${put}${left.slice(at + cut)}`,
          small,
        );
        expect(readOrPlaced(text)).toBe(true);
      }),
      settings,
    );
  });

  it('never crashes the reader, whatever parts are replaced or left out', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(undefined, null, '', '__proto__', [], {}, -1, 1e308),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }),
        (changes) => {
          let count = 0;
          const parts = JSON.stringify(JSON.parse(small)).split('"').length;
          const picked = new Map(changes.map(([at, put]) => [at % parts, put]));
          const text = JSON.stringify(
            JSON.parse(small, (_, part: unknown) => {
              count += 1;
              return picked.has(count) ? picked.get(count) : part;
            }),
          );
          expect(text === undefined || readOrPlaced(text)).toBe(true);
        },
      ),
      settings,
    );
  });
});

describe('parseCodes', () => {
  it('refuses a number that no option can have, at its place', () => {
    const text = fixture('valid/small/codes.json').replace('"wait": 1', '"wait": 100');
    const parsed = parseCodes(text, 'codes.json');
    expect(
      !parsed.ok && parsed.problems.map(({ line, column, code }) => [line, column, code]),
    ).toEqual([[27, 15, 'value-out-of-range']]);
  });
});

/** Whether a text is read, or refused with findings that all lie inside it. */
function readOrPlaced(text: string): boolean {
  const parsed = parseCase(text, 'case.json');
  if (parsed.ok) return true;
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
  return parsed.problems.length > 0 && parsed.problems.every((each) => isInside(each, lines));
}

function isInside(
  { line, column, endLine, endColumn }: Diagnostic,
  lines: readonly string[],
): boolean {
  const first = lines[line - 1];
  const last = lines[endLine - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    column >= 1 &&
    column <= first.length + 1 &&
    endColumn <= last.length + 1 &&
    (endLine > line || (endLine === line && endColumn >= column))
  );
}
