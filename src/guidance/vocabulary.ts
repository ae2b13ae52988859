/** The actions that rules call for and that a case's options can be: one vocabulary, product-wide and permanent. */
const shared = [
  'suspected_cancer_pathway_referral',
  'urgent_direct_access_test',
  'non_urgent_direct_access_test',
  'non_urgent_referral',
  'primary_care_test',
  'very_urgent_test',
  'immediate',
  'assess_then_urgent_action',
  'urgent_referral_other',
  'safety_net',
] as const;

/** What a rule can call for; `process` is a duty of communication or follow-up, which no option is. */
export const ruleActions = [...shared, 'process'] as const;

/** What an option can be: a rule's actions, one of the ways that `assess_then_urgent_action` allows, or reassurance. */
export const optionActions = [...shared, 'non_site_specific_referral', 'reassure'] as const;

/** The tests that rules name. */
export const ruleTests = [
  'chest_xray',
  'upper_gi_endoscopy',
  'ct_abdomen',
  'ultrasound_abdomen',
  'ultrasound_abdomen_pelvis',
  'ultrasound_pelvis',
  'ultrasound_scrotum',
  'ultrasound_soft_tissue',
  'mri_brain',
  'fit',
  'ca125',
  'psa',
  'full_blood_count',
  'myeloma_panel',
  'dentist_assessment',
] as const;

/** The tests that options can order: those of rules, and common ones that no rule names. */
export const optionTests = [
  ...ruleTests,
  'ferritin',
  'thyroid_function',
  'kidney_and_liver_function',
  'inflammatory_markers',
  'urine_culture',
  'ct_chest',
  'colonoscopy',
] as const;

/** The cancer sites that rules are about. `process` stands for duties of every site, `emergency` for the same-day list. */
export const sites = [
  'lung',
  'mesothelioma',
  'oesophageal',
  'stomach',
  'pancreatic',
  'gallbladder',
  'liver',
  'colorectal',
  'anal',
  'breast',
  'ovarian',
  'endometrial',
  'cervical',
  'vulval',
  'vaginal',
  'prostate',
  'bladder',
  'renal',
  'testicular',
  'penile',
  'melanoma',
  'skin_scc',
  'skin_bcc',
  'laryngeal',
  'oral',
  'thyroid',
  'brain_cns',
  'leukaemia',
  'myeloma',
  'non_hodgkin_lymphoma',
  'hodgkin_lymphoma',
  'bone_sarcoma',
  'soft_tissue_sarcoma',
  'non_site_specific',
  'emergency',
  'process',
] as const;

/** Strength of a recommendation; `must_do` is a definite instruction or a duty. */
export const strengths = ['refer', 'offer', 'consider', 'must_do'] as const;

/** By when a rule wants its action; `n/a` where it isn't about time. */
export const timescales = [
  '28d_to_diagnosis_or_exclusion',
  'within_2_weeks',
  'within_48_hours',
  'same_day',
  'non_urgent',
  'prompt_not_specified',
  'urgent',
  'ongoing',
  'n/a',
] as const;

/** How well the wording of a rule was checked against its source. */
export const confidences = [
  'verified',
  'verified-secondary',
  'single-secondary',
  'unverified',
] as const;

/** Organs that decide whom a rule is for; sex implies the usual ones. */
export const organs = [
  'breasts',
  'cervix',
  'ovaries',
  'penis',
  'prostate',
  'testes',
  'uterus',
  'vagina',
  'vulva',
] as const;

export const sexes = ['female', 'male'] as const;

export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof nations)[number];

export type Organ = (typeof organs)[number];
export type Sex = (typeof sexes)[number];
export type TestName = (typeof ruleTests)[number];
export type Site = (typeof sites)[number];
export type OptionAction = (typeof optionActions)[number];

/** The organs that a sex usually has. */
export const usualOrgans: Readonly<Record<Sex, readonly Organ[]>> = {
  female: ['breasts', 'cervix', 'ovaries', 'uterus', 'vagina', 'vulva'],
  male: ['breasts', 'penis', 'prostate', 'testes'],
};
