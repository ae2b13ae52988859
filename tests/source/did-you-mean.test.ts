import { describe, expect, it } from 'vitest';
import { didYouMean, suggestion } from '../../src/source/did-you-mean.ts';

describe('didYouMean', () => {
  it.each([
    ['elicted', 'elicited'],
    ['reprots', 'reports'],
    ['TITLE', 'title'],
    ['second-vist', 'second-visit'],
  ])('takes %s for %s', (typed, meant) => {
    expect(didYouMean(typed, ['reports', 'title', 'elicited', 'second-visit'])).toBe(meant);
  });

  it('prefers the nearest', () => {
    expect(didYouMean('visit-2', ['visit-12', 'visit-3', 'visits-22'])).toBe('visit-12');
  });

  it('suggests nothing for a word that is like none', () => {
    expect(didYouMean('portrait', ['title', 'day'])).toBeNull();
    expect(didYouMean('', ['ab'])).toBeNull();
  });
});

describe('suggestion', () => {
  it('takes a part of a name for the only name that has it', () => {
    const ids = ['the-letter', 'first-visit', 'second-visit'];
    expect(suggestion('letter', ids, 'step')).toBe('Did you mean "the-letter"?');
    expect(suggestion('visit', ids, 'step')).toContain('Use one of these');
  });

  it('lists what there is when nothing is near', () => {
    expect(suggestion('xyz', ['alpha', 'beta'], 'step')).toBe(
      'Use one of these: "alpha" or "beta".',
    );
    expect(suggestion('xyz', [], 'step')).toBe('There is no step to choose from yet.');
  });
});
