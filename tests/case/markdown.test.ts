import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/case/markdown.ts';

it('gives plain text as it is', () => {
  expect(readMarkdown('It hurts (a bit) - more so at 3.30!')).toEqual({
    text: 'It hurts (a bit) - more so at 3.30!',
    problems: [],
  });
});

it('reads as Markdown whatever Markdown means something by', () => {
  const signs = fc.constantFrom(...'abc dé.!?"(“’#>-+=|~1:;'.split(''), '  ', ' - ', '1. ', '# ');
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 12 }), (parts) => {
      const source = parts.join('').trim();
      const read = readMarkdown(source);
      if (typeof read.text !== 'string' || read.text !== source) return;
      const tree = fromMarkdown(source).children;
      expect(tree.map(({ type }) => type)).toEqual(source === '' ? [] : ['paragraph']);
    }),
    { seed: 3, numRuns: 500 },
  );
});

it('reads emphasis, lists and secure links', () => {
  const { text, problems } = readMarkdown('*So* it [is](https://example.org):\n\n- one\n- **two**');
  expect(problems).toEqual([]);
  expect(text).toEqual([
    { p: [{ em: ['So'] }, ' it ', { a: ['is'], href: 'https://example.org' }, ':'] },
    { list: 'ul', items: [['one'], [{ strong: ['two'] }]] },
  ]);
});

it.each([
  ['<b>x</b>', 'HTML'],
  ['# x', 'a heading'],
  ['![x](x.png)', 'an image'],
  ['`x`', 'code'],
  ['> x', 'a quotation block'],
  ['x [y](http://example.org)', 'https://'],
  ['x [y](javascript:alert(1))', 'https://'],
])('refuses %s', (source, words) => {
  expect(readMarkdown(source).problems.join(' ')).toContain(words);
});
