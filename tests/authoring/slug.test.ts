import { describe, expect, it } from 'vitest';
import { revealingWord, slugProblem, suggestedSlug, titleOf } from '../../src/authoring/slug.ts';

describe('the name of a case', () => {
  it.each(['breathless-on-the-stairs', 'red-again', 'fit-of-9', 'x'])('can be %s', (slug) => {
    expect(slugProblem(slug)).toBeNull();
  });

  it.each([
    ['Tired for 3 months', 'Did you mean tired-for-3-months?'],
    ['39-and-coughing', 'Did you mean at-39-and-coughing?'],
    ['3-falls', 'Did you mean three-falls?'],
    ['it_bleeds', 'Did you mean it-bleeds?'],
    ['naïve--tan-', 'Did you mean naive-tan?'],
    ['¿?', 'For example: breathless-on-the-stairs.'],
    ['lung-cancer-at-60', 'gives the diagnosis away (“cancer”)'],
    ['hodgkin-lymphoma', 'gives the diagnosis away (“lymphom”)'],
    ['guidance', 'has another use'],
    ['a'.repeat(61), '61 characters long; 60 are the most'],
  ])('can’t be %s, and why is said', (slug, words) => {
    expect(slugProblem(slug)).toContain(words);
  });

  it('is suggested so that it can be taken', () => {
    for (const words of ['Tired for 3 months', '12 falls', 'Mrs O’Brien’s hand', 'a'.repeat(90)]) {
      expect(slugProblem(suggestedSlug(words))).toBeNull();
    }
  });

  it('makes a title to begin with', () => {
    expect(titleOf('breathless-on-the-stairs')).toBe('Breathless on the stairs');
  });
});

describe('a title', () => {
  it.each([
    ['Bowel Cancer', 'cancer'],
    ['A tumor', 'tumor'],
    ['A lump', null],
  ])('"%s" gives away: %s', (title, word) => {
    expect(revealingWord(title)).toBe(word);
  });
});
