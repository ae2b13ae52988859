import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/authoring/report/items.ts';
import { plainText } from '../../../src/attempt/plain-text.ts';
import { readMarkdown } from '../../../src/case/markdown.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { readable, shippedReport, shippedSlugs } from './shipped.ts';

/** Keys whose values are ids, names of the vocabulary or dates: the report says them in words of its own. */
const notWords = new Set(
  `$schema formatVersion kind id next when requires cites orders test site action features verdict worth status grade mode
  domain nation guidance difficulty sex organsPresent flag file poster captions date startsOn dueOn reviewedOn`.split(
    /\s+/,
  ),
);

/** Every text of a case's file that is meant to be read, wherever it stands, with the way to it. */
function textsIn(value: unknown, at: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    // A value of a report names the series that it continues.
    if (notWords.has(key) || (key === 'series' && typeof part === 'string')) return [];
    return textsIn(part, `${at}/${key}`);
  });
}

function blocksOf(source: string): readonly string[] {
  const { text } = readMarkdown(source);
  const blocks = typeof text === 'string' ? [text] : text.map((block) => plainText([block]));
  return blocks.flatMap((block) => block.split('; '));
}

describe.each(shippedSlugs)('the report of %s', (slug) => {
  const file = `cases/${slug}/case.json`;
  const source = readFileSync(file, 'utf8');
  const page = shippedReport(slug);

  it('holds every word that a learner can see', () => {
    const words = readable(page);
    const texts = textsIn(JSON.parse(source), '');
    expect(texts.length).toBeGreaterThan(20);
    const missing = texts.filter(
      ([, text]) =>
        !words.includes(text) && !blocksOf(text).every((block) => words.includes(block)),
    );
    expect(missing).toEqual([]);
  });

  it('numbers each thing once, in reading order', () => {
    const read = parseCase(source, file);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const numbers = itemsOf(read.value.value).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const anchors = [...page.matchAll(/class="mark" id="([^"]+)"/g)].map(([, id]) => id);
    expect(anchors).toEqual(numbers);
  });

  it('links to nothing that is not there', () => {
    const ids = new Set([...page.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].flatMap(([, id]) => id ?? []);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });
});
