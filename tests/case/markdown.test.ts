import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsIn } from '../../src/case/markdown-words.ts';
import { parseMarkdown, readMarkdown } from '../../src/case/markdown.ts';

const runs = Number(process.env['RUNS'] ?? 300);

it('gives plain text as it is', () => {
  expect(readMarkdown('It hurts (a bit) - more so at 3.30!')).toEqual({
    text: 'It hurts (a bit) - more so at 3.30!',
    problems: [],
  });
});

it('reads without the parser what the parser would read', () => {
  const signs = fc.constantFrom(
    ...'abc dé.!?"(“’)”#>-+=|~1:;,*%—&_`'.split(''),
    ...'  | - |1. |# |**| *|* |.*|(*|\n|\n\n|*a*| *b c* |x'.split('|'),
  );
  let quick = 0;
  fc.assert(
    fc.property(fc.array(signs, { minLength: 1, maxLength: 14 }), (parts) => {
      const source = parts.join('').trim();
      if (wordsIn(source) !== null) quick += 1;
      expect(readMarkdown(source)).toEqual(parseMarkdown(source));
    }),
    { seed: 3, numRuns: runs },
  );
  expect(quick).toBeGreaterThan(runs / 20);
});

it.each([
  'Nothing *now*.',
  '66.2 kg.',
  '97% on air.',
  '*Likely viral.* Linctus',
  'One (*two three*), four.\n\nFive.',
])('needs no parser for %j', (source) => {
  expect(wordsIn(source)).not.toBeNull();
  expect(readMarkdown(source)).toEqual(parseMarkdown(source));
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
  ['| x | y |\n| --- | --- |\n| 1 | 2 |', 'a table'],
  ['x [y](http://example.org)', 'https://'],
  ['x [y](javascript:alert(1))', 'https://'],
])('refuses %s', (source, words) => {
  const [problem] = readMarkdown(source).problems;
  expect(problem?.message).toContain(words);
  expect(problem?.remedy).toMatch(/^[A-Z].*\.$/);
});
