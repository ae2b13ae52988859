import { describe, expect, it } from 'vitest';
import { caseTexts } from '../../src/case/case-texts.ts';
import type { Translation } from '../../src/case/types.ts';
import { translationText } from '../../src/authoring/translation/translation-text.ts';
import {
  emptyTranslation,
  updateTranslation,
} from '../../src/authoring/translation/update-translation.ts';
import { checkWith, fixture, placesOf, smallWith } from './fixtures.ts';

const texts = caseTexts(JSON.parse(fixture('valid/small/case.json')));
const { translation: empty } = updateTranslation(texts, emptyTranslation('cy'));
const inWelsh = fixture('valid/module.json').replace('["en"]', '["en", "cy"]');

/** The small case in "Welsh": the source's words with a mark, so that numbers and links stay. */
const whole: Translation = {
  ...empty,
  texts: Object.fromEntries(
    Object.entries(empty.texts).map(([key, { source }]) => [
      key,
      { source, text: typeof source === 'string' ? `Cy ${source}` : [...source] },
    ]),
  ),
};

function withText(key: string, change: Partial<Translation['texts'][string]>): Translation {
  const entry = whole.texts[key];
  if (entry === undefined) throw new Error(`The small case has no text ${key}`);
  return { ...whole, texts: { ...whole.texts, [key]: { ...entry, ...change } } };
}

/** Findings of the project with this translation in it, as "code: message" and as places. */
function findingsOf(
  translation: Translation | string,
  more: Readonly<Record<string, string>> = {},
) {
  const text = typeof translation === 'string' ? translation : translationText(translation);
  const report = checkWith({
    'cases/small/cy.json': text,
    'cases/module.json': inWelsh,
    ...more,
  });
  return { report, codes: report.findings.map(({ code }) => code), places: placesOf(report) };
}

describe('a translation', () => {
  it('that is whole and up to date is quiet, and no case of its own', () => {
    const { report, codes } = findingsOf(whole);
    expect(codes).toEqual([]);
    expect(
      report.cases.map(({ translations }) => translations.map(({ language }) => language)),
    ).toEqual([['cy']]);
    expect(
      checkWith({ 'cases/small/cy.json': translationText(whole) }, ['cases/small/cy.json']).material
        .cases,
    ).toEqual(['cases/small/case.json']);
    expect(
      checkWith({ 'loose/cy.json': translationText(whole) }, ['loose']).material.cases,
    ).toEqual([]);
  });

  it('in part gives one warning with the count, where the module offers the language', () => {
    const { report, places } = findingsOf(empty);
    expect(places).toEqual(['cases/small/cy.json:7:3 missing-translation']);
    const count = Object.keys(empty.texts).length;
    expect(report.findings[0]?.message).toContain(`${count} of ${count} texts`);
    expect(report.findings[0]?.severity).toBe('warning');
    const notOffered = { 'cases/module.json': fixture('valid/module.json') };
    expect(findingsOf(empty, notOffered).codes).toEqual([]);
  });

  it('whose source has changed is stale at its text, before and after it is updated', () => {
    const text = smallWith('"title": "Looser motions"', '"title": "Loose motions"');
    const changed = { 'cases/small/case.json': text };
    const before = findingsOf(whole, changed);
    expect(before.places).toEqual(['cases/small/cy.json:9:17 stale-translation']);
    expect(before.report.findings[0]?.remedy).toContain('npm run translate -- small --lang cy');
    const { translation } = updateTranslation(caseTexts(JSON.parse(text)), whole);
    const after = findingsOf(translation, changed);
    expect(after.places).toEqual(['cases/small/cy.json:10:14 stale-translation']);
    expect(after.report.findings[0]?.remedy).toContain('delete "was"');
  });

  it('of what the case has no more is a warning until it lies under "unused"', () => {
    const gone = { source: 'Gone', text: 'Wedi mynd' };
    const { places } = findingsOf({ ...whole, texts: { gone, ...whole.texts } });
    expect(places).toEqual(['cases/small/cy.json:8:5 unused-translation']);
    expect(findingsOf({ ...whole, unused: { gone } }).codes).toEqual([]);
  });

  it.each([
    ['HTML', { text: 'Cy <b>clir</b>' }, 'markup-in-text'],
    ['a heading', { text: '# Clir' }, 'markup-in-text'],
    ['a script for an address', { text: 'Cy [clir](javascript:alert)' }, 'markup-in-text'],
    ['a list where the source is text', { text: ['Cy'] }, 'wrong-type'],
  ])('with %s is an error', (_what, change, code) => {
    const { report } = findingsOf(withText('record.encounters.1.note', change));
    expect(report.findings.find((it) => it.code === code)?.severity).toBe('error');
  });

  it('with stars where the case has plain text is an error', () => {
    expect(findingsOf(withText('title', { text: 'Carthion *rhyddach*' })).codes).toEqual([
      'markup-in-text',
    ]);
  });

  it('with another number or another address than its source is a warning, unless a note says why', () => {
    const number = { text: '5 uned yr wythnos' };
    const { report, codes } = findingsOf(withText('record.alcohol', number));
    expect(codes).toEqual(['different-number']);
    expect(report.findings[0]?.message).toBe('The source has the numbers 4, the translation 5.');
    expect(
      findingsOf(withText('record.alcohol', { ...number, note: 'Unedau Cymru' })).codes,
    ).toEqual([]);
    const link = { text: 'Cy Blood pressure [check](https://example.org/cy).' };
    expect(findingsOf(withText('record.encounters.1.note', link)).codes).toEqual([
      'different-link',
    ]);
  });

  it('must be called by the code of its language, and say the same', () => {
    const named = (name: string, language: string) => {
      const { findings } = checkWith({
        [`cases/small/${name}.json`]: translationText({ ...whole, language }),
      });
      return findings.map(({ code, severity, remedy }) => `${severity} ${code} ${remedy}`);
    };
    expect(named('welsh', 'welsh')).toEqual([
      'error unknown-language Did you mean "cy"? That is Welsh. Call the file by it as well.',
    ]);
    expect(named('cy', 'pl')[0]).toContain('error misnamed-file');
    expect(named('welsh', 'cy')[0]).toContain('error misnamed-file Rename the file to cy.json');
    expect(named('en', 'en')[0]).toContain('error unknown-language');
    expect(named('pl', 'pl')).toEqual([]);
  });

  it('that has a key too many or no JSON is an error at its place', () => {
    const strange = translationText(whole).replace('"text":', '"txt":');
    expect(findingsOf(strange).codes).toContain('unknown-key');
    expect(findingsOf(translationText(whole).replace('"texts": {', '"texts": ')).codes).toContain(
      'syntax',
    );
  });
});
