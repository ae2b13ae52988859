import { describe, expect, it } from 'vitest';
import { feature, featureNames, qualifierNames } from '../../src/guidance/features.ts';
import { impliedBy, implicationsOf } from '../../src/guidance/implications.ts';
import { readFacts } from '../../src/guidance/read-facts.ts';
import { cy } from '../../src/guidance/words/guidance-cy.ts';
import { en } from '../../src/guidance/words/guidance-en.ts';
import { guideline } from './tables.ts';

/** The names of the fact table that the rules were written from: permanent input, whatever becomes of the model inside. */
const tableNames = `
  abdominal_distension abdominal_mass abdominal_pain age anaemia anal_mass anal_ulceration
  appetite_loss asbestos_exposure ascites axillary_lump back_pain bleeding bone_pain breast_lump
  bruising ca125 ca125_at_or_above_threshold ca125_below_age_threshold cervical_lymphadenopathy
  cervix_appearance_consistent_with_cancer change_in_bowel_habit chest_infection chest_pain
  chest_signs_consistent_with_lung_cancer chest_signs_of_pleural_disease
  chest_xray_suggests_lung_cancer chest_xray_suggests_mesothelioma clinical_concern_persists
  constipation cough deep_vein_thrombosis delay_may_have_significant_impact
  dermoscopy_suggests_melanoma diarrhoea dyspepsia dysphagia dysuria early_satiety
  erectile_dysfunction ever_smoked fatigue fever finger_clubbing first_presentation_of_discharge
  fit_not_returned fit_requested fit_result foreskin_or_glans_symptoms fracture haematemesis
  haematuria haemoptysis hepatosplenomegaly high_blood_glucose hoarseness ibs_like_symptoms
  infection iron_deficiency_anaemia jaundice lesion_raises_suspicion_of_bcc
  lesion_raises_suspicion_of_scc lesion_suggests_nodular_melanoma
  loss_of_central_neurological_function low_haemoglobin lower_urinary_tract_symptoms lump
  lump_on_lip_or_in_mouth lymphadenopathy myeloma_panel_suggests_myeloma nausea neck_lump
  new_onset_diabetes nipple_discharge nipple_retraction oral_lump_consistent_with_cancer
  oral_ulceration other_nipple_change_of_concern ovarian_cancer_not_suspected pallor pelvic_mass
  pelvic_or_abdominal_pain penile_lesion penile_mass_or_ulcer persistent_or_frequent
  persistent_symptoms_suggesting_ovarian_cancer petechiae possible_prostate_symptoms
  post_menopausal_bleeding prostate_feels_malignant_on_dre psa raised_platelet_count
  raised_white_cell_count rectal_bleeding rectal_mass red_or_red_white_patch reflux
  shortness_of_breath skin_changes_suggesting_breast_cancer splenomegaly
  supraclavicular_lymphadenopathy symptoms_suggesting_ovarian_cancer testicular_symptoms
  testis_change_in_shape testis_change_in_texture testis_enlargement thrombocytosis thyroid_lump
  treatment_resistant_dyspepsia ultrasound_normal ultrasound_suggests_ovarian_cancer
  ultrasound_suggests_sarcoma ultrasound_uncertain
  upper_abdominal_mass_consistent_with_enlarged_gallbladder
  upper_abdominal_mass_consistent_with_enlarged_liver
  upper_abdominal_mass_consistent_with_stomach_cancer upper_abdominal_pain
  urinary_urgency_or_frequency uti vaginal_discharge vaginal_mass vomiting vulval_bleeding
  vulval_lump vulval_ulceration weight_loss weighted_7_point_score xray_suggests_bone_sarcoma
`
  .trim()
  .split(/\s+/);

describe('the vocabulary of features', () => {
  it('takes every name of the fact table as input', () => {
    const { guidance } = guideline();
    const refused = tableNames.filter((name) => {
      const number = name === 'age' || feature(name === 'age' ? 'cough' : nameOf(name)).value;
      const read = readFacts({ features: [number ? `${name}=5` : name] }, guidance);
      return !read.ok;
    });
    expect(tableNames).toHaveLength(128);
    expect(refused).toEqual([]);
  });

  it('lets features imply one another as medicine does', () => {
    expect(impliedBy('iron_deficiency_anaemia')).toEqual(['anaemia', 'low_haemoglobin']);
    expect(impliedBy('upper_abdominal_pain')).toEqual([
      'abdominal_pain',
      'pelvic_or_abdominal_pain',
    ]);
    expect(impliedBy('thrombocytosis')).toEqual(['raised_platelet_count']);
    expect(impliedBy('raised_platelet_count')).toEqual(['thrombocytosis']);
    expect(impliedBy('low_haemoglobin')).toEqual([]);
    expect(implicationsOf('low_haemoglobin')).toContain('iron_deficiency_anaemia');
  });

  it('implies only features that there are', () => {
    const implied = featureNames.flatMap((name) => feature(name).implies ?? []);
    expect(implied.filter((name) => !featureNames.some((each) => each === name))).toEqual([]);
  });
});

describe.each([
  ['English', en],
  ['Welsh', cy],
] as const)('the words in %s', (_language, words) => {
  it('name every feature differently, in a label, a sentence and synonyms', () => {
    const labels = featureNames.map((name) => words.features[name].label.toLowerCase());
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    for (const name of featureNames) {
      const { label, description, synonyms } = words.features[name];
      expect(label).not.toMatch(/_|^\s|\s$/);
      expect(description).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(synonyms.length).toBeGreaterThan(0);
      expect(synonyms.map((each) => each.toLowerCase())).not.toContain(label.toLowerCase());
    }
  });

  it('name every qualifier, and speak of no two-week wait', () => {
    expect(Object.keys(words.qualifiers).sort()).toEqual([...qualifierNames].sort());
    expect(JSON.stringify(words)).not.toMatch(/two-week wait|2ww|two week wait/i);
  });
});

function nameOf(text: string) {
  const found = featureNames.find((name) => name === text);
  if (found === undefined) throw new Error(`There is no feature ${text}`);
  return found;
}
