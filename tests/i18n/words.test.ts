import { describe, expect, it } from 'vitest';
import { cy } from '../../src/i18n/cy.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import { english as en } from '../support/english.ts';
import { slotsOf, textsOf, withoutForm } from './word-list.ts';

const english = textsOf(en);
const welsh = textsOf(cy);
const bare = (texts: ReadonlyMap<string, string>) => [
  ...new Set([...texts.keys()].map(withoutForm)),
];

describe('Welsh', () => {
  it('has English’s keys and no other, in the same order', () => {
    expect(bare(welsh)).toEqual(bare(english));
  });

  it('has every plural form that Welsh has', () => {
    const forms = new Intl.PluralRules('cy').resolvedOptions().pluralCategories;
    const plurals = [...english.keys()].filter((key) => key.endsWith('_other')).map(withoutForm);
    const wanted = plurals.flatMap((key) => forms.map((form) => `${key}_${form}`));
    expect(plurals.length).toBeGreaterThan(0);
    expect(wanted.filter((key) => !welsh.has(key))).toEqual([]);
  });

  it('has something filled in wherever English has, in the same way', () => {
    const differing = [...welsh].filter(([key, text]) => {
      const model = english.get(key) ?? english.get(`${withoutForm(key)}_other`) ?? '';
      // "all asked" and "today" say their number without a figure.
      return !key.endsWith('_zero') && slotsOf(text).join() !== slotsOf(model).join();
    });
    expect(differing).toEqual([]);
  });

  it('is not English, but for names and signs', () => {
    const same = [...welsh].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    expect(same).toEqual(['app.name', 'results.from', 'decision.rule']);
  });

  it('counts as Welsh does', () => {
    const { t } = createI18n('cy', cy);
    expect([0, 1, 2, 3, 6, 9].map((count) => t('act.left', { count }))).toEqual([
      'popeth wedi’i ofyn',
      '1 cwestiwn',
      '2 gwestiwn',
      '3 chwestiwn',
      '6 chwestiwn',
      '9 cwestiwn',
    ]);
  });
});

describe('every text', () => {
  it('is free of straight quotes, doubled spaces and spaces at its ends', () => {
    const untidy = [...english, ...welsh].filter(
      ([, text]) => /['"]|\s\s/.test(text) || text !== text.trim() || text === '',
    );
    expect(untidy).toEqual([]);
  });
});
