import { describe, expect, it } from 'vitest';
import { readJsonText } from '../../src/source/json-text.ts';
import { placeOf } from '../../src/source/places.ts';

/** The findings of a text, short: "line:column code". */
function findings(text: string): readonly string[] {
  const read = readJsonText(text, 'a.json');
  return read.ok ? [] : read.problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

function firstMessage(text: string): string {
  const read = readJsonText(text, 'a.json');
  return read.ok ? '' : `${read.problems[0]?.message} ${read.problems[0]?.remedy}`;
}

describe('readJsonText', () => {
  it('gives the value that JSON.parse gives', () => {
    const text = '{"a": [1, -2.5e3, true, false, null, "\\u00e9\\n"], "": {"b": {}}, "c": []}';
    const read = readJsonText(text, 'a.json');
    expect(read.ok && read.value.value).toEqual(JSON.parse(text));
  });

  it('reports every comma too many and too few, each at its place', () => {
    expect(findings('{\n  "a": [1, 2,],\n  "b": 1\n  "c": 2,\n}')).toEqual([
      '2:13 syntax',
      '4:3 syntax',
      '4:9 syntax',
    ]);
  });

  it.each([
    ['an empty file', '', '1:1', 'The file is empty'],
    ['a comma too many', '[1,,2]', '1:4', 'nothing comes before it'],
    ['a leading comma', '[,1]', '1:2', 'nothing comes before it'],
    ['content after the end', '{} {}', '1:4', 'one pair of outer brackets'],
    ['a comma after the end', '{},', '1:3', 'after the end'],
    ['a key without quotes', '{a: 1}', '1:2', 'no quotation marks'],
    ['a number as a key', '{1: 1}', '1:2', 'name of an entry'],
    ['text without quotes', '{"a": every day}', '1:7', 'no quotation marks'],
    ['yes instead of true', '{"a": yes}', '1:7', 'true or false'],
    ['a number with a plus', '{"a": +1}', '1:7', 'how JSON writes a number'],
    ['a number that stops short', '{"a": 1.}', '1:7', 'stops short'],
    ['a tab in text', '{"a": "x\ty"}', '1:9', 'control character'],
    ['an unknown escape', '{"a": "C:\\docs"}', '1:10', 'backslash'],
    ['a no-break space', '{\u00a0"a": 1}', '1:2', 'invisible'],
    ['a missing value', '{"a": }', '1:7', 'a value'],
    ['a missing colon', '{"a" 1}', '1:6', 'a colon'],
    ['a bracket that is never closed', '{"a": [1', '1:8', 'opened on line 1 is never closed'],
    ['the wrong bracket', '{"a": [1}', '1:9', 'needs a ]'],
    ['a comment that never ends', '{"a": 1 /* ', '1:9', 'comment'],
    ['a line break in text', '{"a": "x\ny"}', '1:7', 'closing quotation mark'],
  ])('explains %s', (_, text, place, words) => {
    expect(findings(text)[0]).toBe(`${place} syntax`);
    expect(firstMessage(text)).toContain(words);
  });

  it('counts columns alike with a byte order mark, and lines alike with any line ends', () => {
    expect(findings('\uFEFF{"a": 1,}')).toEqual(['1:8 syntax']);
    expect(findings('{\r\n"a": 1,\r\n}')).toEqual(['2:7 syntax']);
    expect(findings('{\r"a": 1,\r}')).toEqual(['2:7 syntax']);
  });

  it('reports each repeated key at its second place, naming the line of the first', () => {
    const text = '{\n "a": 1,\n "b": {"c": 1, "c": 2},\n "a": 3\n}';
    expect(findings(text)).toEqual(['3:16 duplicate-key', '4:2 duplicate-key']);
    const read = readJsonText(text, 'a.json');
    expect(!read.ok && read.problems[1]?.message).toContain('line 2');
  });

  it('sees through escapes when it compares keys', () => {
    expect(findings('{"a": 1, "\\u0061": 2}')).toEqual(['1:10 duplicate-key']);
  });

  it('does not look for repeated keys in a text with broken syntax', () => {
    expect(findings('{"a": 1, "a": 2,}')).toEqual(['1:16 syntax']);
  });

  it('refuses brackets nested a hundred thousand deep, at the first one too deep', () => {
    expect(findings('['.repeat(100_000))).toEqual(['1:101 syntax']);
    expect(findings('{"a":'.repeat(100_000))).toEqual(['1:501 syntax']);
  });

  it('keeps a key called __proto__ an ordinary key', () => {
    const read = readJsonText('{"__proto__": {"polluted": true}}', 'a.json');
    const value: unknown = read.ok ? read.value.value : null;
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('placeOf', () => {
  const text = '{\n  "steps": [\n    { "id": "a" },\n    7\n  ]\n}';
  const read = readJsonText(text, 'a.json');
  const place = (...path: (string | number)[]) => {
    if (!read.ok) return '';
    const { line, column, endLine, endColumn } = placeOf(read.value, path);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };

  it('gives a value its own span', () => {
    expect(place('steps', 0, 'id')).toBe('3:13-3:16');
    expect(place('steps', 1)).toBe('4:5-4:6');
  });

  it('gives a list its key and a group without key its opening bracket', () => {
    expect(place('steps')).toBe('2:3-2:10');
    expect(place('steps', 0)).toBe('3:5-3:6');
    expect(place()).toBe('1:1-1:2');
  });

  it('falls back to what is around a part that does not exist', () => {
    expect(place('steps', 0, 'title', 'text')).toBe('3:5-3:6');
    expect(place('toString')).toBe('1:1-1:2');
  });
});

it('says that a file is no text, and not that its quotation marks are missing', () => {
  const read = readJsonText('PNG\0\u0001rest', 'cases/x/case.json');
  expect(read).toMatchObject({ ok: false, problems: [{ code: 'syntax', line: 1, column: 1 }] });
  expect(read.ok ? '' : read.problems[0]?.message).toMatch(/not a text file/);
});

it.each([
  ['UTF-16 with its mark', Buffer.from('\uFEFF{"a": 1}', 'utf16le'), '1:1', 'UTF-16'],
  ['UTF-16 without', Buffer.from('{"a": 1}', 'utf16le'), '1:1', 'UTF-16'],
  ['UTF-16, the high byte first', Buffer.from('{"a": 1}', 'utf16le').swap16(), '1:1', 'UTF-16'],
  ['Latin-1', Buffer.from('{\r\n"a": "café"}', 'latin1'), '2:10', 'isn’t UTF-8'],
])('says of %s how to save it', (_, bytes, place, words) => {
  expect(findings(bytes.toString('utf8'))).toEqual([`${place} wrong-encoding`]);
  expect(firstMessage(bytes.toString('utf8'))).toContain(words);
  expect(firstMessage(bytes.toString('utf8'))).toMatch(
    /save it as UTF-8|Save (it|the file) as UTF-8/,
  );
});
