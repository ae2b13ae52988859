import { describe, expect, it } from 'vitest';
import { referenceCy } from '../../../src/i18n/reference-cy.ts';
import { referenceEn } from '../../../src/i18n/reference-en.ts';
import { slotsOf, textsOf, withoutForm } from '../../i18n/word-list.ts';

const english = textsOf(referenceEn);
const welsh = textsOf(referenceCy);
const bare = (texts: ReadonlyMap<string, string>) => [
  ...new Set([...texts.keys()].map(withoutForm)),
];

describe('the panel’s words in Welsh', () => {
  it('have English’s keys and no other, in the same order', () => {
    expect(bare(welsh)).toEqual(bare(english));
  });

  it('have something filled in wherever English has, in the same way', () => {
    const differing = [...welsh].filter(([key, text]) => {
      const model = english.get(key) ?? english.get(`${withoutForm(key)}_other`) ?? '';
      // "none is left out" says its number without a figure.
      return !key.endsWith('_zero') && slotsOf(text).join() !== slotsOf(model).join();
    });
    expect(differing).toEqual([]);
  });

  it('are not English, but for names and signs', () => {
    const same = [...welsh].filter(([key, text]) => english.get(key) === text);
    expect(same.map(([, text]) => text)).toEqual([
      '{{site}} ({{total, number}})',
      '{{number}} · {{site}}',
      '{{guideline}} {{rec}}',
      '{{action}}: {{test}}.',
      '{{action}}.',
      '{{timescale}}.',
      '{{feature}}: {{qualifier}}',
      'IU/ml',
      'g/L',
      '{{fact}}: {{value}}',
      '{{fact}}: {{value}} {{unit}}',
      '{{action}} ({{test}})',
    ]);
  });
});

describe('every text of the panel', () => {
  it('is free of straight quotes, doubled spaces and spaces at its ends', () => {
    const untidy = [...english, ...welsh].filter(
      ([, text]) => /['"]|\s\s/.test(text) || text !== text.trim() || text === '',
    );
    expect(untidy).toEqual([]);
  });
});
