/** Files that no one writes, but that a program, a bad copy or a bad day can make. */
import { describe, expect, it } from 'vitest';
import { expectLawful, type Contents } from '../support/lawful-check.ts';
import { fixture } from './fixtures.ts';

const small = fixture('valid/small/case.json');
const path = 'cases/small/case.json';
const project: Contents = Object.fromEntries(
  [
    'module.json',
    'codes.json',
    'guidance/ng12@2026-04-15.json',
    'small/case.json',
    'small/codes.json',
  ].map((name) => [`cases/${name}`, fixture(`valid/${name}`)]),
);

/** The codes of what is found in the small project with one of its files as given. */
function codesWith(content: string | Uint8Array, file = path): readonly string[] {
  const { findings } = expectLawful({ ...project, [file]: content });
  return [...new Set(findings.map(({ code }) => code))];
}

/** The small case with something in the place of its occupation, which is plain text. */
function occupied(value: string): string {
  const text = small.replace(/"occupation": "[^"]*"/, `"occupation": ${value}`);
  if (text === small) throw new Error('the small case has no occupation');
  return text;
}

const mega = 2 ** 20;

describe('a file without a bottom', () => {
  it.each([
    ['lists', '['.repeat(50_000)],
    ['closed lists', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['groups', '{"a":'.repeat(50_000)],
    ['lists within a case', occupied('['.repeat(50_000) + ']'.repeat(50_000))],
    ['groups within a case', occupied(`${'{"all":['.repeat(50_000)}1${']}'.repeat(50_000)}`)],
  ])('of %s is refused where it gets too deep', (_, text) => {
    expect(codesWith(text)).toEqual(expect.arrayContaining(['syntax']));
  });

  it('of conditions is refused as far as brackets are read, and the rest as one', () => {
    const depth = 40;
    const when = `${'{"not":'.repeat(depth)}{"elicited":"x"}${'}'.repeat(depth)}`;
    const text = small.replace(
      '"next": "second-visit"',
      `"next": [{"when": ${when}, "to": "second-visit"}]`,
    );
    expect(codesWith(text)).not.toEqual([]);
  });
});

describe('a file without an end', () => {
  it.each([
    ['blanks', `{${' '.repeat(mega)}}`],
    ['one text', occupied(JSON.stringify('word '.repeat(2 * mega)))],
    ['one word', occupied(JSON.stringify('w'.repeat(10 * mega)))],
    ['one key', occupied(`"x", "${'k'.repeat(10 * mega)}": 1`)],
    ['one number', occupied('1'.repeat(mega))],
    ['stars', small.replace(/"summary": "[^"]*"/, `"summary": "${'*a '.repeat(mega / 4)}"`)],
    ['brackets and stars', occupied(JSON.stringify('[*'.repeat(mega / 4)))],
    ['keys', `{${Array.from({ length: 10_000 }, (_, number) => `"k${number}": 1`).join()}}`],
    ['the same key', `{${'"k": 1,'.repeat(10_000)}"k": 1}`],
    ['commas', `[${','.repeat(200_000)}]`],
    ['entries without commas', `[${'1 '.repeat(10_000)}]`],
    ['lines', '\n'.repeat(mega / 4)],
    ['backslashes', `"${'\\'.repeat(mega)}`],
    ['quotation marks', '"'.repeat(mega)],
  ])('of %s is read in a time that grows with it', (_, text) => {
    expectLawful({ ...project, [path]: text });
  });

  it.each([
    ['an id', (word: string) => small.replace('"id": "first-visit"', `"id": "${word}"`)],
    ['a target', (word: string) => small.replace('"next": "second-visit"', `"next": "${word}"`)],
    ['a rule', (word: string) => small.replace('"crc-fit-offer"', `"${word}"`)],
    ['a verdict', (word: string) => small.replace('"recommended"', `"${word}"`)],
    ['a version', (word: string) => small.replace('"2026-04-15"', `"${word}"`)],
  ])(
    'of a word of a million letters as %s has its findings cut to a size that is read',
    (_, make) => {
      const { findings } = expectLawful({ ...project, [path]: make('w'.repeat(mega)) });
      expect(findings.length).toBeGreaterThan(0);
    },
  );
});

describe('a file in another encoding', () => {
  const wide = Buffer.from(`\uFEFF${small}`, 'utf16le');
  it.each([
    ['UTF-16', wide],
    ['UTF-16, the high byte first', Buffer.from(wide).swap16()],
    ['UTF-16 that begins with an empty line', Buffer.from(`\n${small}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(small, 'utf16le')],
    ['Latin-1', Buffer.from(occupied('"Café owner"'), 'latin1')],
    [
      'UTF-8 with a byte lost',
      Buffer.from(occupied('"Caf?"')).map((byte) => (byte === 63 ? 0xc3 : byte)),
    ],
    [
      'half a surrogate pair',
      Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    ],
  ])('as %s is told so', (_, bytes) => {
    const codes = codesWith(bytes);
    expect(codes).toEqual(['wrong-encoding']);
  });

  it.each(['guidance/ng12@2026-04-15.json', 'module.json', 'codes.json', 'small/codes.json'])(
    'is told so of %s, and nothing else is said',
    (name) => {
      const bytes = Buffer.from(fixture(`valid/${name}`), 'utf16le');
      expect(codesWith(bytes, `cases/${name}`)).toEqual(['wrong-encoding']);
    },
  );

  it('but a mark of UTF-8, and any line ends, are fine', () => {
    for (const text of [
      `\uFEFF${small}`,
      small.replaceAll('\n', '\r\n'),
      small.replaceAll('\n', '\r'),
    ]) {
      expect(codesWith(text)).toEqual([]);
      expect(codesWith(Buffer.from(text))).toEqual([]);
    }
  });
});

describe('names that JavaScript keeps for itself', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  it.each(names)('%s is a key like any other', (name) => {
    for (const value of ['1', 'null', '{}', '{"a": 1}', '[]', '"x"']) {
      expect(codesWith(small.replace('"steps"', `"${name}": ${value}, "steps"`))).toEqual([
        'unknown-key',
      ]);
    }
    expect(codesWith(small.replace('"title"', `"${name}"`))).toContain('unknown-key');
  });

  it.each(['constructor', 'valueof', 'tostring'])('%s is an id like any other', (name) => {
    expect(codesWith(small.replaceAll('"first-visit"', `"${name}"`))).toEqual(['stale-codes']);
  });

  it.each(names)('%s is a number of codes.json like any other', (name) => {
    const codes = fixture('valid/small/codes.json');
    expect(
      codesWith(codes.replace(/"steps": \{/, `"steps": {"${name}": 90,`), 'cases/small/codes.json'),
    ).toEqual([]);
  });
});

it('an empty file, a folder called case.json, and a case beside one are told apart', () => {
  for (const text of ['', ' ', '\uFEFF', '\n\n', 'null', '0', '""', '[]', '{}']) {
    expect(codesWith(text)).not.toEqual([]);
  }
  expectLawful({ ...project, 'cases/other/case.json/case.json': small });
  expectLawful({ ...project, 'cases/small/case.json/deep.txt': 'x' });
});

it('a case in which everything can be asked and read by guards is walked as far as it goes', () => {
  const questions = Array.from({ length: 40 }, (_, number) => ({
    id: `q-${number}`,
    label: `Question ${number}?`,
    minutes: 0.5,
    reply: 'Yes.',
    worth: 'useful',
  }));
  const source = JSON.parse(small);
  const [first] = source.steps;
  first.history.push(...questions);
  const { next } = first;
  first.next = [...questions.map(({ id }) => ({ when: { elicited: id }, to: next })), { to: next }];
  expectLawful({
    ...project,
    [path]: JSON.stringify(source, null, 2),
    'cases/small/codes.json': '',
  });
});
