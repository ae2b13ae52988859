import { describe, expect, it } from 'vitest';
import { distanceFrom, findableIn, oneSlip, rankOf, soughtIn } from '../../src/ui/parts/finding.ts';

describe('a slip', () => {
  it.each([
    ['wieght', 'weight'],
    ['weght', 'weight'],
    ['weigght', 'weight'],
    ['weigjt', 'weight'],
  ])('is forgiven: %s for %s', (typed, word) => {
    expect(oneSlip(typed, word)).toBe(true);
    expect(distanceFrom([typed], findableIn(word))).toBe(1);
  });

  it('is forgiven once, and in no short word', () => {
    expect(distanceFrom(['wieghht'], findableIn('weight'))).toBeNull();
    expect(distanceFrom(['pian'], findableIn('pain'))).toBeNull();
  });
});

describe('what is sought', () => {
  it('leaves out words that tell nothing, unless there are no others', () => {
    expect(soughtIn('Blood in the urine')).toEqual(['blood', 'urine']);
    expect(soughtIn('the')).toEqual(['the']);
  });
});

describe('a rank', () => {
  const rank = (typed: string, phrase: string, index = 0) =>
    rankOf(soughtIn(typed), findableIn(phrase), index)[0];

  it('is smaller for the whole phrase, for the first phrase, and for what needed no forgiving', () => {
    const best = ['weight', 'weight loss'].map((phrase) => rank('weight', phrase));
    const others = [rank('weight', 'weight', 1), rank('wieght', 'weight loss')];
    const ranks = [...best, ...others].map(Number);
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    expect(new Set(ranks).size).toBe(4);
  });

  it('is none where a word fits nowhere', () => {
    expect(rank('weight gain', 'weight loss')).toBeUndefined();
  });
});
