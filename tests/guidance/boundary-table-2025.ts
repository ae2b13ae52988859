/** What is expected where other guidance counts: NG12 as of May 2025, and Scotland. Long because it is a table of data. */
import type { Row } from './boundary-table.ts';

/** NG12 as of 1 May 2025, in England, where it differs from 2026 or must not. */
// prettier-ignore
export const rows2025: readonly Row[] = [
  // 1.2.1: a referral since May 2025, no longer an endoscopy.
  { rule: 'oesophageal-refer', age: 54, facts: 'weight_loss reflux', is: 'undecided', near: ['age 54 -> 55'] },
  { rule: 'oesophageal-refer', age: 55, facts: 'weight_loss reflux', is: 'met', calls: 'suspected_cancer_pathway_referral -' },
  { rule: 'oesophageal-refer', age: 18, facts: 'dysphagia', is: 'met', calls: 'suspected_cancer_pathway_referral -' },
  // 1.3.2: as later.
  { rule: 'crc-fit-positive', age: 60, facts: 'fit_result=9.9', is: 'none', near: ['fit_result 9.9 -> 10'] },
  { rule: 'crc-fit-positive', age: 60, facts: 'fit_result=10', is: 'met' },
  // 1.5.2: CA125 is the first test at every adult age.
  { rule: 'ovary-test-symptoms', age: 17, sex: 'female', facts: 'persistent_or_frequent abdominal_distension', is: 'none',
    near: ['age 17 -> 18'] },
  { rule: 'ovary-test-symptoms', age: 18, sex: 'female', facts: 'persistent_or_frequent abdominal_distension', is: 'met',
    calls: 'primary_care_test ca125' },
  { rule: 'ovary-test-symptoms', age: 39, sex: 'female', facts: 'persistent_or_frequent abdominal_distension', is: 'met',
    calls: 'primary_care_test ca125' },
  { rule: 'ovary-test-symptoms', age: 40, sex: 'female', facts: 'persistent_or_frequent abdominal_distension', is: 'met',
    calls: 'primary_care_test ca125' },
  // 1.5.5: as later.
  { rule: 'ovary-ibs', age: 49, sex: 'female', facts: 'ibs_like_symptoms', is: 'none', near: ['age 49 -> 50'] },
  { rule: 'ovary-ibs', age: 50, sex: 'female', facts: 'ibs_like_symptoms', is: 'met' },
  // 1.5.6: at every adult age.
  { rule: 'ovary-ca125-measure', age: 17, sex: 'female', facts: 'symptoms_suggesting_ovarian_cancer', is: 'none', near: ['age 17 -> 18'] },
  { rule: 'ovary-ca125-measure', age: 18, sex: 'female', facts: 'symptoms_suggesting_ovarian_cancer', is: 'met' },
  { rule: 'ovary-ca125-measure', age: 39, sex: 'female', facts: 'persistent_or_frequent early_satiety', is: 'met' },
  { rule: 'ovary-ca125-measure', age: 49, sex: 'female', facts: 'ibs_like_symptoms', is: 'undecided', near: ['age 49 -> 50'] },
  { rule: 'ovary-ca125-measure', age: 50, sex: 'female', facts: 'ibs_like_symptoms', is: 'met' },
  // 1.5.7: 35 at every adult age.
  { rule: 'ovary-ca125-threshold', age: 17, sex: 'female', facts: 'ca125=35', is: 'none', near: ['age 17 -> 18'] },
  { rule: 'ovary-ca125-threshold', age: 18, sex: 'female', facts: 'ca125=35', is: 'met' },
  { rule: 'ovary-ca125-threshold', age: 25, sex: 'female', facts: 'ca125=34', is: 'none', near: ['ca125 34 -> 35'] },
  { rule: 'ovary-ca125-threshold', age: 25, sex: 'female', facts: 'ca125=35', is: 'met' },
  { rule: 'ovary-ca125-threshold', age: 25, sex: 'female', facts: 'ca125=36', is: 'met' },
  { rule: 'ovary-ca125-threshold', age: 45, sex: 'female', facts: 'ca125=34', is: 'none', near: ['ca125 34 -> 35'] },
  { rule: 'ovary-ca125-threshold', age: 45, sex: 'female', facts: 'ca125=35', is: 'met' },
  { rule: 'ovary-ca125-threshold', age: 65, sex: 'female', facts: 'ca125=24', is: 'none', near: ['ca125 24 -> 35'] },
  { rule: 'ovary-ca125-threshold', age: 65, sex: 'female', facts: 'ca125=34', is: 'none', near: ['ca125 34 -> 35'] },
  { rule: 'ovary-ca125-threshold', age: 65, sex: 'female', facts: 'ca125=35', is: 'met' },
  { rule: 'ovary-ca125-threshold', age: 85, sex: 'female', facts: 'ca125=34', is: 'none', near: ['ca125 34 -> 35'] },
  { rule: 'ovary-ca125-threshold', age: 85, sex: 'female', facts: 'ca125=35', is: 'met' },
  { rule: 'ovary-ca125-threshold', age: 50, sex: 'male', facts: 'ca125=35', is: 'none' },
  // 1.5.9: below 35, or a normal ultrasound.
  { rule: 'ovary-normal', age: 25, sex: 'female', facts: 'ca125=34', is: 'met' },
  { rule: 'ovary-normal', age: 25, sex: 'female', facts: 'ca125=35', is: 'undecided', near: ['ca125 35 -> 34'],
    needs: ['ultrasound_normal'] },
  { rule: 'ovary-normal', age: 65, sex: 'female', facts: 'ca125=34', is: 'met' },
  { rule: 'ovary-normal', age: 65, sex: 'female', facts: 'ca125=35 ultrasound_normal', is: 'met' },
  // 1.5.10: nothing about HRT yet.
  { rule: 'endo-pmb-55', age: 54, sex: 'female', facts: 'post_menopausal_bleeding', is: 'none', near: ['age 54 -> 55'] },
  { rule: 'endo-pmb-55', age: 55, sex: 'female', facts: 'post_menopausal_bleeding', is: 'met' },
  { rule: 'endo-pmb-55', age: 55, sex: 'female', facts: 'post_menopausal_bleeding.not_attributable_to_hrt=no', is: 'met' },
  // 1.5.11: nothing about HRT yet.
  { rule: 'endo-pmb-under55', age: 54, sex: 'female', facts: 'post_menopausal_bleeding', is: 'met' },
  { rule: 'endo-pmb-under55', age: 54, sex: 'female', facts: 'post_menopausal_bleeding.not_attributable_to_hrt=no', is: 'met' },
  { rule: 'endo-pmb-under55', age: 55, sex: 'female', facts: 'post_menopausal_bleeding', is: 'none', near: ['age 55 -> 54'] },
  // 1.6.3: as later.
  { rule: 'prostate-psa', age: 65, sex: 'male', facts: 'lower_urinary_tract_symptoms psa=4.5', is: 'none',
    near: ['age 65 -> 59', 'psa 4.5 -> 4.6'] },
  { rule: 'prostate-psa', age: 65, sex: 'male', facts: 'lower_urinary_tract_symptoms psa=4.6', is: 'met' },
  // 1.10.5: new in April 2025.
  { rule: 'myeloma-under60', age: 59, facts: 'bone_pain', is: 'met' },
  { rule: 'myeloma-under60', age: 60, facts: 'bone_pain', is: 'none', near: ['age 60 -> 59'] },
  // 1.13.2: any unexplained weight loss at any adult age.
  { rule: 'nss-weight', age: 17, facts: 'weight_loss', is: 'none', near: ['age 17 -> 18'] },
  { rule: 'nss-weight', age: 18, facts: 'weight_loss', is: 'met' },
  { rule: 'nss-weight', age: 59, facts: 'weight_loss=1', is: 'met' },
  { rule: 'nss-weight', age: 60, facts: 'weight_loss=5', is: 'met' },
  { rule: 'nss-weight', age: 60, facts: 'weight_loss.unexplained=no', is: 'none', near: ['weight_loss.unexplained no -> yes'] },
  { rule: 'nss-weight', age: 60, facts: 'weight_loss=no', is: 'none', near: ['weight_loss absent -> present'] },
];

/** Scotland, from August 2025. */
// prettier-ignore
export const rowsScotland: readonly Row[] = [
  // NG12's rule, not checked to hold here.
  { rule: 'crc-fit-offer', age: 60, facts: 'change_in_bowel_habit', is: 'met' },
  // 20 or more.
  { rule: 'crc-fit-positive', age: 60, facts: 'fit_result=10', is: 'none', near: ['fit_result 10 -> 20'] },
  { rule: 'crc-fit-positive', age: 60, facts: 'fit_result=12', is: 'none', near: ['fit_result 12 -> 20'] },
  { rule: 'crc-fit-positive', age: 60, facts: 'fit_result=19.9', is: 'none', near: ['fit_result 19.9 -> 20'] },
  { rule: 'crc-fit-positive', age: 60, facts: 'fit_result=20', is: 'met' },
  { rule: 'crc-fit-positive', age: 60, facts: 'fit_result=20.1', is: 'met' },
  { rule: 'crc-fit-positive', age: 17, facts: 'fit_result=20', is: 'none', near: ['age 17 -> 18'] },
  { rule: 'crc-fit-positive', age: 18, facts: 'fit_result=20', is: 'met' },
  // under 20.
  { rule: 'crc-fit-low-or-missing', age: 60, facts: 'fit_result=19.9', is: 'met' },
  { rule: 'crc-fit-low-or-missing', age: 60, facts: 'fit_result=20', is: 'none', near: ['fit_result 20 -> 19.9'] },
  { rule: 'crc-fit-low-or-missing', age: 60, facts: 'fit_not_returned', is: 'met' },
  // an unexplained abdominal mass, with no FIT first.
  { rule: 'scot-abdominal-mass', age: 17, facts: 'abdominal_mass', is: 'none', near: ['age 17 -> 18'] },
  { rule: 'scot-abdominal-mass', age: 18, facts: 'abdominal_mass', is: 'met' },
  { rule: 'scot-abdominal-mass', age: 60, facts: 'abdominal_mass fit_result=2', is: 'met' },
  { rule: 'scot-abdominal-mass', age: 60, facts: 'abdominal_mass.unexplained=no', is: 'none',
    near: ['abdominal_mass.unexplained no -> yes'] },
  { rule: 'scot-abdominal-mass', age: 60, facts: 'abdominal_mass=no', is: 'none', near: ['abdominal_mass absent -> present'] },
  // unable or unwilling to do a FIT.
  { rule: 'scot-fit-unable', age: 17, facts: 'fit_unable_or_unwilling change_in_bowel_habit', is: 'none', near: ['age 17 -> 18'] },
  { rule: 'scot-fit-unable', age: 18, facts: 'fit_unable_or_unwilling change_in_bowel_habit', is: 'met' },
  { rule: 'scot-fit-unable', age: 30, facts: 'fit_unable_or_unwilling', is: 'undecided' },
  { rule: 'scot-fit-unable', age: 60, facts: 'fit_unable_or_unwilling=no change_in_bowel_habit', is: 'none',
    near: ['fit_unable_or_unwilling absent -> present'] },
  // as in NG12.
  { rule: 'crc-rectal-mass', age: 60, facts: 'rectal_mass', is: 'met' },
  // as in NG12.
  { rule: 'anal-refer', age: 60, facts: 'anal_ulceration', is: 'met' },
  // NG12's rule without its ages and without a test named.
  { rule: 'ovary-test-symptoms', age: 39, sex: 'female', facts: 'persistent_or_frequent abdominal_distension', is: 'met',
    calls: 'primary_care_test -' },
  { rule: 'ovary-test-symptoms', age: 62, sex: 'female', facts: 'persistent_or_frequent abdominal_distension', is: 'met',
    calls: 'primary_care_test -' },
  // NG12's rule without its ages and without a test named.
  { rule: 'ovary-test-consider', age: 39, sex: 'female', facts: 'fatigue', is: 'met', calls: 'primary_care_test -' },
];
