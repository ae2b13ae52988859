import type { FeatureName } from '../guidance/features.ts';
import type { Facts } from '../guidance/facts.ts';
import type { TestName } from '../guidance/vocabulary.ts';

/** Features that only the result of a test can tell; the words are the guideline's, so a few tests have none. */
const results: Readonly<Partial<Record<FeatureName, TestName>>> = {
  chest_xray_suggests_lung_cancer: 'chest_xray',
  chest_xray_suggests_mesothelioma: 'chest_xray',
  fit_result: 'fit',
  ca125: 'ca125',
  ca125_at_or_above_threshold: 'ca125',
  ca125_below_age_threshold: 'ca125',
  ultrasound_suggests_ovarian_cancer: 'ultrasound_abdomen_pelvis',
  ultrasound_normal: 'ultrasound_abdomen_pelvis',
  psa: 'psa',
  assessed_by_dentist: 'dentist_assessment',
  blood_count_suggests_acute_leukaemia: 'full_blood_count',
  myeloma_panel_suggests_myeloma: 'myeloma_panel',
  ultrasound_suggests_sarcoma: 'ultrasound_soft_tissue',
  ultrasound_uncertain: 'ultrasound_soft_tissue',
};

/** The test whose result a feature is; undefined of one that other things tell, too. */
export function testToldBy(name: FeatureName): TestName | undefined {
  return results[name];
}

/**
 * The tests whose result is among the facts, wherever it was told: in the record, by the patient or in a report. "CA125 27" in
 * the record says that the CA125 was measured, though the case has no such investigation.
 */
export function testsTold({ features }: Facts): ReadonlySet<TestName> {
  const tests = new Set<TestName>();
  for (const [name, { value, present }] of features) {
    const test = testToldBy(name);
    if (test !== undefined && (value !== undefined || present !== null)) tests.add(test);
  }
  return tests;
}
