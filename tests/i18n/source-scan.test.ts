import { describe, expect, it } from 'vitest';
import { aboutEn } from '../../src/i18n/about-en.ts';
import { referenceEn } from '../../src/i18n/reference-en.ts';
import { english as en } from '../support/english.ts';
import { learnerSource, literalTexts, usedKeys } from './source-scan.ts';
import { textsOf, withoutForm } from './word-list.ts';

const source = learnerSource();
const keys = [
  ...new Set(
    [en, referenceEn, aboutEn]
      .flatMap((words) => [...textsOf(words).keys()])
      .map((key) => withoutForm(key.replace(/\.\d+$/, ''))),
  ),
];

describe('text written into a component', () => {
  it.each([
    ['<p>Save and leave</p>', 'Save and leave'],
    ['<p>{count} min</p>', 'min'],
    ['<td>{value}%</td>', '%'],
    ['<button aria-label="Close" />', 'Close'],
    ["<img alt={'A chart'} />", 'A chart'],
    ['<input placeholder={`Type ${name}`} />', 'Type'],
    ["<input aria-valuetext={value === null ? 'none' : `${value}`} />", 'none'],
    ["<p>{found ? 'Found' : t('x')}</p>", 'Found'],
    ["<p>{open && 'Opened'}</p>", 'Opened'],
    ["<p>{name + ' years'}</p>", 'years'],
    ['<Field label="How sure?" />', 'How sure?'],
    ['<p title={\'Iechyd\'} lang="cy" />', 'Iechyd'],
  ])('is found in %s', (jsx, text) => {
    expect(literalTexts(`const x = ${jsx};`)).toEqual([{ line: 1, text }]);
  });

  it('is found in the title of the page, with its line', () => {
    expect(literalTexts("const x = 1;\ndocument.title = 'Home';")).toEqual([
      { line: 2, text: 'Home' },
    ]);
  });

  it.each([
    "<p>{t('app.name')}</p>",
    '<p className="rw-hint" id="main">{title}, {age}: · → [{t(key)}]</p>',
    "<p aria-label={t('act.region')}>{kind === 'ask' ? <b /> : name}</p>",
    '<p>{`${name}, ${dose}`}</p>',
    "<Button onClick={() => onEvent({ type: 'proceed' })}>{t('x')}</Button>",
  ])('is not what %s holds', (jsx) => {
    expect(literalTexts(`const x = ${jsx};`)).toEqual([]);
  });

  it('is in no component that learners see', () => {
    const found = [...source].flatMap(([file, text]) =>
      literalTexts(text).map((literal) => `${file}:${literal.line} ${literal.text}`),
    );
    expect(source.size).toBeGreaterThan(30);
    expect(found).toEqual([]);
  });
});

describe('a key', () => {
  const used = [...source.values()].map(usedKeys);
  const patterns = used.flatMap((file) => file.patterns);
  const strings = new Set(used.flatMap((file) => file.strings));

  it('is found by name, in every branch, and by a pattern for one step of it', () => {
    const { named, patterns } = usedKeys(
      "t(some ? 'a.b' : 'a.c'); i18n.t(`a.${b}Range`); other('a.d');",
    );
    expect(named).toEqual(['a.b', 'a.c']);
    expect(
      patterns.map((it) => ['a.lowRange', 'a.x.lowRange', 'a.low'].map((key) => it.test(key))),
    ).toEqual([[true, false, false]]);
  });

  it('that a component asks for is there', () => {
    const missing = used.flatMap(({ named }) => named).filter((key) => !keys.includes(key));
    const empty = patterns.filter((pattern) => !keys.some((key) => pattern.test(key)));
    expect([...missing, ...empty.map(String)]).toEqual([]);
  });

  it('that is there is asked for by a component', () => {
    const unused = keys.filter(
      (key) => !strings.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
