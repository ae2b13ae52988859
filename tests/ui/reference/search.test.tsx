import { describe, expect, it } from 'vitest';
import { feature, featureNames } from '../../../src/guidance/features.ts';
import { en } from '../../../src/guidance/words/guidance-en.ts';
import { referenceEn } from '../../../src/i18n/reference-en.ts';
import {
  distanceFrom,
  featureFinder,
  findableIn,
  oneSlip,
  soughtIn,
} from '../../../src/ui/reference/search.ts';

const find = featureFinder(en);

describe('finding a feature', () => {
  it.each([
    ['wieght loss', 'weight_loss'],
    ['LOSS weight', 'weight_loss'],
    ['blood in urine', 'haematuria'],
    ['blood in the urine', 'haematuria'],
    ['hémoptysis', 'haemoptysis'],
    ['haemopt', 'haemoptysis'],
    ['fit result', 'fit_result'],
    ['upper abdominal pain', 'upper_abdominal_pain'],
    ['lower_urinary_tract_symptoms', 'lower_urinary_tract_symptoms'],
    ['xray suggests lung', 'chest_xray_suggests_lung_cancer'],
  ])('takes %j for %s first', (typed, name) => {
    expect(find(typed)[0]).toBe(name);
  });

  it.each(featureNames)('finds %s by its label', (name) => {
    expect(find(en.features[name].label)).toContain(name);
  });

  it.each(['', '   ', 'qwxyz', '%'])('finds nothing by %j', (typed) => {
    expect(find(typed)).toEqual([]);
  });
});

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

describe('units', () => {
  it('are in words for each feature that has one', () => {
    const withUnit = featureNames.filter((name) => (feature(name).value?.unit ?? '') !== '');
    expect(Object.keys(referenceEn.unit).toSorted()).toEqual(withUnit.toSorted());
  });
});
