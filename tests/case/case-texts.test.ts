import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseTexts } from '../../src/case/case-texts.ts';

const { cases: slugs }: { readonly cases: readonly string[] } = JSON.parse(
  readFileSync('cases/module.json', 'utf8'),
);

/** What no learner reads in words, or reads the same in every language; everything else of a case is to be translated. */
const same = new Set(
  `$schema id kind version difficulty nation guidance review authors licence sources sex organsPresent file captions poster
  features qualifiers unit range date since startsOn mode worth verdict grade domain cites next orders requires when test site
  series status flag action expert url source`.split(/\s+/),
);

/** Every text of a case by its way, found without the schema. */
function textsOf(value: unknown, way: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return /\p{L}/u.test(value) ? [[way, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    // A series of the record is told, the id of one is not; the year of a problem may be told in words.
    const isId = same.has(key) && !(Array.isArray(part) && key === 'series') && key !== 'since';
    const isName = key === 'name' && way === '/patient';
    return isId || isName ? [] : textsOf(part, `${way}/${key}`);
  });
}

describe.each(slugs)('the texts of %s', (slug) => {
  const file: unknown = JSON.parse(readFileSync(`cases/${slug}/case.json`, 'utf8'));
  const found = caseTexts(file);

  it('are all that a learner reads', () => {
    const sources = new Set(found.flatMap(({ source }) => source));
    const missed = textsOf(file, '').filter(([, text]) => !sources.has(text.trim()));
    expect(missed).toEqual([]);
  });

  it('have each a key of its own, in the order of the file', () => {
    const keys = found.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const tops = [...new Set(keys.map((key) => key.split('.')[0]))];
    const order = Object.keys(JSON.parse(JSON.stringify(file)));
    expect(tops).toEqual(order.filter((key) => tops.includes(key)));
  });
});

it('keys a text by ids, so that moving a step moves no key', () => {
  const text = readFileSync('cases/tired-for-three-months/case.json', 'utf8');
  const turned = JSON.parse(text);
  turned.steps.reverse();
  const keys = (file: unknown) => caseTexts(file).map(({ key }) => key);
  expect(keys(turned).sort()).toEqual([...keys(JSON.parse(text))].sort());
});
