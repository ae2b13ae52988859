import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aboutCy } from '../../src/i18n/about-cy.ts';
import { aboutEn } from '../../src/i18n/about-en.ts';
import { symptoms } from '../../src/ui/about/symptoms.ts';
import { slotsOf, textsOf } from './word-list.ts';

const english = textsOf(aboutEn);
const welsh = textsOf(aboutCy);

describe('the about page’s words in Welsh', () => {
  it('have English’s keys and no other, in the same order, and the same filled in', () => {
    expect([...welsh.keys()]).toEqual([...english.keys()]);
    for (const [key, text] of welsh) expect(slotsOf(text)).toEqual(slotsOf(english.get(key) ?? ''));
  });

  it('are not English', () => {
    expect([...welsh].filter(([key, text]) => english.get(key) === text)).toEqual([]);
  });
});

describe('every text of the about page', () => {
  it('is free of straight quotes, doubled spaces and spaces at its ends', () => {
    const untidy = [...english, ...welsh].filter(
      ([, text]) => /['"]|\s\s/.test(text) || text !== text.trim() || text === '',
    );
    expect(untidy).toEqual([]);
  });
});

describe('a symptom that the self-test points to', () => {
  it('is in the administrators’ table, word for word', () => {
    const page = readFileSync('docs/lms-admin.md', 'utf8');
    const rows = new Set([...page.matchAll(/^\| (.+?) +\| /gm)].map(([, cell]) => cell));
    expect(Object.values(symptoms).filter((it) => !rows.has(it))).toEqual([]);
  });
});
