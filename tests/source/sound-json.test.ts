import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueOf } from '../../src/source/json-node.ts';
import { readTree } from '../../src/source/json-tree.ts';
import { repeatedKeys } from '../../src/source/repeated-keys.ts';
import { soundJson } from '../../src/source/sound-json.ts';

const settings = { seed: 8, numRuns: Number(process.env['RUNS'] ?? 600) };

/** What the reader that finds places makes of a text; undefined where it has something to say. */
function readSlowly(text: string): unknown {
  const tree = readTree(text, () => 1);
  return tree.ok && repeatedKeys(tree.root).length === 0 ? valueOf(tree.root) : undefined;
}

const keys = fc.constantFrom(
  'a',
  'b',
  '1',
  '__proto__',
  'constructor',
  'x:y',
  '{',
  '\\u0061',
  '"\\',
);
const tree = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.double(), tie('list'), tie('group')),
  list: fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.map(text).join()}]`),
  group: fc
    .array(fc.tuple(keys, tie('value')), { maxLength: 3 })
    .map((all) => `{${all.map(([key, value]) => `${quoted(key)}: ${text(value)}`).join(', ')}}`),
}));

/** Keys are written as they stand, escapes and all, so that two may say the same. */
function quoted(key: string): string {
  return key.startsWith('\\u') ? `"${key}"` : JSON.stringify(key);
}

function text(value: unknown): string {
  const isText = typeof value === 'string' && /^[[{]/.test(value);
  return isText ? value : JSON.stringify(value);
}

it('reads what the reader with places reads, and nothing of which that has something to say', () => {
  let sound = 0;
  fc.assert(
    fc.property(
      tree.list,
      fc.nat(),
      fc.constantFrom('', ',', '"', ':', '{', '\\'),
      (json, at, sign) => {
        const place = at % (json.length + 1);
        const mutant = `${json.slice(0, place)}${sign}${json.slice(place)}`;
        const expected = readSlowly(mutant);
        if (expected !== undefined) sound += 1;
        expect(soundJson(mutant)).toEqual(expected);
      },
    ),
    settings,
  );
  expect(sound).toBeGreaterThan(settings.numRuns / 10);
});

it.each([
  ['keys twice', '{"a": 1, "\\u0061": 2}'],
  ['keys twice further in', '[{"b": {"c": [], "c": []}}]'],
  ['brackets deeper than is read', `${'['.repeat(101)}${']'.repeat(101)}`],
  ['a hundred thousand brackets', '['.repeat(100_000)],
  ['a comment', '{"a": 1 /* ":" */}'],
])('leaves %s to the reader with places', (_, source) => {
  expect(soundJson(source)).toBeUndefined();
  expect(readSlowly(source)).toBeUndefined();
});

it('reads a hundred brackets, and a key called __proto__ as a key', () => {
  const deep = `${'['.repeat(100)}${']'.repeat(100)}`;
  expect(soundJson(deep)).toEqual(readSlowly(deep));
  expect(Object.keys(Object(soundJson('{"__proto__": {"a": 1}}')))).toEqual(['__proto__']);
});
