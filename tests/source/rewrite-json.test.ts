import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonMember, type JsonNode, valueOf } from '../../src/source/json-node.ts';
import { readJsonText } from '../../src/source/json-text.ts';
import { rewriteJson } from '../../src/source/rewrite-json.ts';

function rootOf(text: string): JsonNode {
  const read = readJsonText(text, 'a.json');
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.problems)}`);
  return read.value.root;
}

type Change = (members: readonly JsonMember[]) => readonly JsonMember[];

/** The text with the entries of its outer group changed. */
function rewritten(text: string, change: Change): string {
  const root = rootOf(text);
  if (root.kind !== 'object') throw new Error(text);
  return rewriteJson(text, root, { ...root, members: change(root.members) });
}

const without =
  (...keys: readonly string[]): Change =>
  (members) =>
    members.filter(({ key }) => !keys.includes(key));

/** Puts the entry b into the place of a's value. */
const bIntoA: Change = (members) =>
  without('b')(members).map((member) => {
    const { start, end } = member.value;
    const into = members.filter(({ key }) => key === 'b');
    return member.key === 'a'
      ? { ...member, value: { kind: 'object', start, end, members: into } }
      : member;
  });

describe('rewriteJson', () => {
  it.each([
    ['{"a":1,"b":{"x":1.0}}', '{"a":{"b":{"x":1.0}}}'],
    ['{"b":"\\u00e9","a":1}', '{"a":{"b":"\\u00e9"}}'],
    ['{ "a": 1, "c": [ 1,2 ], "b": 1e3 }', '{ "a": { "b": 1e3 }, "c": [ 1,2 ] }'],
    ['{\n  "a": 1,\n  "b": [1, 2]\n}\n', '{\n  "a": {\n    "b": [1, 2]\n  }\n}\n'],
    [
      '{\n\t"b": {\n\t\t"x": 1\n\t},\n\t"a": 1\n}',
      '{\n\t"a": {\n\t\t"b": {\n\t\t\t"x": 1\n\t\t}\n\t}\n}',
    ],
    [
      '{\r\n "a": 1,\r\n "b": 2,\r\n "c": 3\r\n}',
      '{\r\n "a": {\r\n  "b": 2\r\n },\r\n "c": 3\r\n}',
    ],
    ['{\n"a": 1,\n"b": 2\n}', '{\n"a": {\n"b": 2\n}\n}'],
    ['{ "a": 1\n, "b": 2\n, "c": 3 }', '{ "a": { "b": 2 }\n, "c": 3 }'],
  ])('moves an entry as it is written: %j', (from, to) => {
    expect(rewritten(from, bIntoA)).toBe(to);
  });

  it.each([
    ['first', ['a'], '{\n  "b": 2,\n  "c": 3\n}'],
    ['middle', ['b'], '{\n  "a": 1,\n  "c": 3\n}'],
    ['last', ['c'], '{\n  "a": 1,\n  "b": 2\n}'],
    ['first two', ['a', 'b'], '{\n  "c": 3\n}'],
    ['last two', ['b', 'c'], '{\n  "a": 1\n}'],
    ['outer two', ['a', 'c'], '{\n  "b": 2\n}'],
    ['only', ['a', 'b', 'c'], '{}'],
  ])('takes out the %s with comma and line', (_, keys, to) => {
    expect(rewritten('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}', without(...keys))).toBe(to);
  });

  it('renames a key and replaces a value where they stand', () => {
    const text = '{ "a" : 1,\n"b" :[ true ] }';
    const now = rewritten(text, (members) =>
      members.map((member) => ({
        ...member,
        key: `${member.key}"`,
        value: { kind: 'scalar', start: member.value.start, end: member.value.end, value: null },
      })),
    );
    expect(now).toBe('{ "a\\"" : null,\n"b\\"" :null }');
  });

  it('leaves a text as it is for the tree that it has', () => {
    const text = ' {"a" :[1 , 2]}\n\n';
    expect(rewriteJson(text, rootOf(text), rootOf(text))).toBe(text);
  });

  it('says afterwards what the new tree says, in whatever layout', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', '"', '');
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string()),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(key, tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    const layout = fc.constantFrom('', ' ', '  ', '\t');
    const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 }),
        layout,
        lineBreak,
        fc.infiniteStream(fc.nat(7)),
        (json, indent, end, dice) => {
          const text = JSON.stringify(json, null, indent).replaceAll('\n', end);
          const root = rootOf(text);
          const roll = () => Number(dice.next().value);
          const now = changed(root, roll);
          const after = rewriteJson(text, root, now);
          expect(valueOf(rootOf(after))).toEqual(valueOf(now));
        },
      ),
      { seed: 7, numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });
});

/** A tree with parts changed at random: entries gone, renamed, wrapped; values replaced; one entry moved into another's place. */
function changed(node: JsonNode, roll: () => number): JsonNode {
  const { start, end } = node;
  switch (roll()) {
    case 0:
      return { kind: 'scalar', start, end, value: 'new' };
    case 1:
      return { kind: 'array', start, end, items: [node, node] };
    default:
  }
  if (node.kind === 'array')
    return { ...node, items: node.items.map((item) => changed(item, roll)) };
  if (node.kind === 'scalar') return node;
  const [first, second] = node.members;
  const moves = first !== undefined && second !== undefined && roll() === 0;
  const members = node.members.flatMap((member, index): readonly JsonMember[] => {
    if (moves && index === 1) return [];
    if (moves && index === 0) {
      const { start: from, end: to } = member.value;
      return [{ ...member, value: { kind: 'object', start: from, end: to, members: [second] } }];
    }
    if (roll() === 0) return [];
    const named = roll() === 0 ? { ...member, key: `${member.key}-${index}` } : member;
    const value = changed(member.value, roll);
    return [value === member.value ? named : { ...named, value }];
  });
  return { ...node, members };
}
