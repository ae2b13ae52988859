import { describe, expect, it } from 'vitest';
import { feature, featureNames } from '../../../src/guidance/features.ts';
import { en } from '../../../src/guidance/words/guidance-en.ts';
import { referenceEn } from '../../../src/i18n/reference-en.ts';
import { featureFinder } from '../../../src/ui/reference/search.ts';

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

describe('units', () => {
  it('are in words for each feature that has one', () => {
    const withUnit = featureNames.filter((name) => (feature(name).value?.unit ?? '') !== '');
    expect(Object.keys(referenceEn.unit).toSorted()).toEqual(withUnit.toSorted());
  });
});
