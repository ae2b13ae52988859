/**
 * The vocabulary of features: the guideline's words for a symptom, a sign, a result, a risk or a judgement. Names are
 * permanent, product-wide input: in cases, in guideline files and on the command line. What a feature is called in people's
 * words stands in `words/`. A new feature is a line here and one in each file of words. Long because it is one list.
 */

/**
 * How a qualifier holds. `assumed`: true of a feature that is stated, unless it is denied (unexplained, persistent).
 * `kind`: unknown until it is stated (visible, generalised).
 */
export type QualifierMark = 'assumed' | 'kind';

/** A number that a feature carries. */
export interface ValueOf {
  /** The unit in which values are stated; '' for a score. */
  readonly unit: string;
  /** The smallest step in which a near miss is told. */
  readonly step: number;
  /** Whether the feature can also be stated without its number, as weight loss can and a FIT result can't. */
  readonly optional: boolean;
}

/** What the evaluator knows of a feature. */
export interface Feature {
  readonly group: 'symptom' | 'sign' | 'result' | 'risk' | 'judgement';
  readonly qualifiers?: Readonly<Record<string, QualifierMark>>;
  /** Kinds of which exactly one holds where the feature does. */
  readonly eitherOr?: readonly [string, string];
  /** Kinds that are a narrower case of another: heavy bleeding is visible. */
  readonly narrower?: Readonly<Record<string, string>>;
  readonly value?: ValueOf;
  /** What is present too wherever this is, as medicine has it. */
  readonly implies?: readonly string[];
  /** What is absent wherever this is present. */
  readonly excludes?: readonly string[];
}

const unexplained = { unexplained: 'assumed' } as const;
const persistent = { persistent: 'assumed' } as const;
const oneNippleOnly = { one_nipple_only: 'kind' } as const;
const notObviouslyFibroids = { not_obviously_fibroids: 'assumed' } as const;

const symptom = <const T extends Omit<Feature, 'group'>>(more: T) =>
  ({ group: 'symptom', ...more }) as const;
const sign = <const T extends Omit<Feature, 'group'>>(more: T) =>
  ({ group: 'sign', ...more }) as const;
const result = <const T extends Omit<Feature, 'group'>>(more: T) =>
  ({ group: 'result', ...more }) as const;
const judgement = { group: 'judgement' } as const;

/** Every feature by its name, from head to foot: whole body, chest, gut, pelvis and urine, breast, head and skin, blood. */
export const features = {
  // The whole person
  fatigue: symptom({ qualifiers: { ...unexplained, ...persistent } }),
  weight_loss: symptom({
    qualifiers: unexplained,
    value: { unit: '% in 6 months', step: 0.1, optional: true },
  }),
  appetite_loss: symptom({ qualifiers: unexplained }),
  fever: symptom({ qualifiers: unexplained }),
  rigors: symptom({}),
  confusion: symptom({}),
  sepsis: sign({}),
  infection: symptom({ qualifiers: { ...unexplained, persistent_or_recurrent: 'assumed' } }),
  ever_smoked: { group: 'risk' },
  asbestos_exposure: { group: 'risk' },
  known_or_suspected_cancer: judgement,
  clinical_concern_persists: judgement,
  haemodynamic_upset: sign({}),
  deep_vein_thrombosis: sign({}),
  acute_kidney_injury: result({}),

  // Chest
  cough: symptom({ qualifiers: unexplained }),
  shortness_of_breath: symptom({ qualifiers: unexplained }),
  chest_pain: symptom({ qualifiers: unexplained }),
  haemoptysis: symptom({ qualifiers: { ...unexplained, large_volume: 'kind' } }),
  chest_infection: symptom({ qualifiers: { persistent_or_recurrent: 'assumed' } }),
  respiratory_compromise: sign({}),
  stridor: sign({}),
  superior_vena_cava_obstruction: sign({}),
  finger_clubbing: sign({}),
  chest_signs_consistent_with_lung_cancer: sign({}),
  chest_signs_of_pleural_disease: sign({}),
  chest_xray_suggests_lung_cancer: result({}),
  chest_xray_suggests_mesothelioma: result({}),

  // Gut
  dysphagia: symptom({}),
  dyspepsia: symptom({}),
  treatment_resistant_dyspepsia: symptom({ implies: ['dyspepsia'] }),
  reflux: symptom({}),
  nausea: symptom({}),
  vomiting: symptom({}),
  haematemesis: symptom({ qualifiers: { significant: 'kind' } }),
  melaena: symptom({}),
  early_satiety: symptom({}),
  abdominal_distension: symptom({ qualifiers: persistent }),
  abdominal_pain: symptom({ qualifiers: unexplained, implies: ['pelvic_or_abdominal_pain'] }),
  upper_abdominal_pain: symptom({ qualifiers: unexplained, implies: ['abdominal_pain'] }),
  pelvic_pain: symptom({ implies: ['pelvic_or_abdominal_pain'] }),
  pelvic_or_abdominal_pain: symptom({}),
  change_in_bowel_habit: symptom({}),
  diarrhoea: symptom({}),
  constipation: symptom({}),
  ibs_like_symptoms: symptom({ qualifiers: { within_12_months: 'assumed' } }),
  rectal_bleeding: symptom({ qualifiers: unexplained }),
  jaundice: sign({}),
  ascites: sign({}),
  abdominal_mass: sign({ qualifiers: { ...unexplained, ...notObviouslyFibroids } }),
  upper_abdominal_mass_consistent_with_stomach_cancer: sign({}),
  upper_abdominal_mass_consistent_with_enlarged_gallbladder: sign({}),
  upper_abdominal_mass_consistent_with_enlarged_liver: sign({}),
  rectal_mass: sign({}),
  anal_mass: sign({ qualifiers: unexplained }),
  anal_ulceration: sign({ qualifiers: unexplained }),
  bowel_obstruction: sign({}),
  bowel_perforation: sign({}),
  new_onset_diabetes: result({}),
  fit_requested: result({}),
  fit_result: result({
    value: { unit: 'micrograms Hb per g faeces', step: 0.1, optional: false },
    excludes: ['fit_not_returned'],
  }),
  fit_not_returned: result({ excludes: ['fit_result'] }),
  fit_unable_or_unwilling: judgement,

  // Pelvis
  persistent_or_frequent: symptom({}),
  symptoms_suggesting_ovarian_cancer: judgement,
  persistent_symptoms_suggesting_ovarian_cancer: {
    ...judgement,
    implies: ['symptoms_suggesting_ovarian_cancer'],
  },
  ovarian_cancer_not_suspected: judgement,
  pelvic_mass: sign({ qualifiers: notObviouslyFibroids }),
  ca125: result({ value: { unit: 'IU/ml', step: 1, optional: false } }),
  ca125_at_or_above_threshold: result({ excludes: ['ca125_below_age_threshold'] }),
  ca125_below_age_threshold: result({ excludes: ['ca125_at_or_above_threshold'] }),
  ultrasound_suggests_ovarian_cancer: result({ excludes: ['ultrasound_normal'] }),
  ultrasound_normal: result({ excludes: ['ultrasound_suggests_ovarian_cancer'] }),
  post_menopausal_bleeding: symptom({
    qualifiers: {
      ...unexplained,
      over_12_months_after_menopause: 'assumed',
      not_attributable_to_hrt: 'assumed',
    },
  }),
  vaginal_discharge: symptom({ qualifiers: unexplained }),
  first_presentation_of_discharge: symptom({}),
  vaginal_mass: sign({ qualifiers: { ...unexplained, palpable: 'assumed' } }),
  vulval_lump: sign({ qualifiers: unexplained }),
  vulval_ulceration: sign({ qualifiers: unexplained }),
  vulval_bleeding: symptom({ qualifiers: unexplained }),
  cervix_appearance_consistent_with_cancer: sign({}),

  // Urine and male organs
  haematuria: symptom({
    qualifiers: {
      ...unexplained,
      without_uti: 'assumed',
      reported: 'assumed',
      visible: 'kind',
      non_visible: 'kind',
      after_uti_treatment: 'kind',
      heavy: 'kind',
    },
    eitherOr: ['visible', 'non_visible'],
    narrower: { heavy: 'visible' },
  }),
  dysuria: symptom({}),
  urinary_urgency_or_frequency: symptom({
    qualifiers: { increased: 'assumed' },
    implies: ['lower_urinary_tract_symptoms'],
  }),
  nocturia: symptom({ implies: ['lower_urinary_tract_symptoms'] }),
  urinary_hesitancy: symptom({ implies: ['lower_urinary_tract_symptoms'] }),
  urinary_retention: symptom({ implies: ['lower_urinary_tract_symptoms'] }),
  lower_urinary_tract_symptoms: symptom({}),
  uti: symptom({ qualifiers: { ...unexplained, recurrent_or_persistent: 'assumed' } }),
  clot_retention: sign({}),
  erectile_dysfunction: symptom({}),
  possible_prostate_symptoms: judgement,
  prostate_feels_malignant_on_dre: sign({}),
  psa: result({ value: { unit: 'micrograms/litre', step: 0.1, optional: false } }),
  testicular_symptoms: symptom({ qualifiers: { unexplained_or_persistent: 'assumed' } }),
  testis_enlargement: sign({ qualifiers: { painless: 'kind' } }),
  testis_change_in_shape: sign({}),
  testis_change_in_texture: sign({}),
  sudden_severe_testicular_pain: symptom({}),
  penile_mass_or_ulcer: sign({ qualifiers: { sti_excluded: 'kind' } }),
  penile_lesion: sign({ qualifiers: { persistent_after_sti_treatment: 'kind' } }),
  foreskin_or_glans_symptoms: symptom({ qualifiers: { unexplained_or_persistent: 'assumed' } }),

  // Breast
  breast_lump: sign({ qualifiers: unexplained }),
  axillary_lump: sign({ qualifiers: unexplained }),
  nipple_discharge: symptom({ qualifiers: oneNippleOnly }),
  nipple_retraction: sign({ qualifiers: oneNippleOnly }),
  other_nipple_change_of_concern: sign({ qualifiers: oneNippleOnly }),
  skin_changes_suggesting_breast_cancer: sign({}),

  // Head, neck, brain
  hoarseness: symptom({ qualifiers: { ...unexplained, ...persistent } }),
  neck_lump: sign({ qualifiers: { ...unexplained, ...persistent } }),
  thyroid_lump: sign({ qualifiers: unexplained }),
  oral_ulceration: sign({ qualifiers: { ...unexplained, over_3_weeks: 'kind' } }),
  lump_on_lip_or_in_mouth: sign({}),
  red_or_red_white_patch: sign({ qualifiers: { consistent_with_erythroplakia: 'assumed' } }),
  oral_lump_consistent_with_cancer: sign({ implies: ['lump_on_lip_or_in_mouth'] }),
  assessed_by_dentist: judgement,
  headache: symptom({}),
  papilloedema: sign({}),
  reduced_consciousness: sign({}),
  loss_of_central_neurological_function: symptom({
    qualifiers: { progressive: 'kind', sub_acute: 'kind' },
  }),

  // Skin
  weighted_7_point_score: result({ value: { unit: '', step: 1, optional: false } }),
  lesion_change_in_size: sign({}),
  lesion_irregular_shape: sign({}),
  lesion_irregular_colour: sign({}),
  lesion_diameter_7_mm_or_more: sign({}),
  lesion_inflammation: sign({}),
  lesion_oozing: sign({}),
  lesion_change_in_sensation: symptom({}),
  dermoscopy_suggests_melanoma: result({}),
  lesion_suggests_nodular_melanoma: sign({}),
  lesion_raises_suspicion_of_scc: sign({}),
  lesion_raises_suspicion_of_bcc: sign({}),
  delay_may_have_significant_impact: judgement,

  // Blood, glands, bone, soft tissue
  pallor: sign({}),
  bruising: symptom({ qualifiers: unexplained }),
  bleeding: symptom({ qualifiers: unexplained }),
  petechiae: sign({ qualifiers: unexplained }),
  lymphadenopathy: sign({ qualifiers: { ...unexplained, generalised: 'kind' } }),
  supraclavicular_lymphadenopathy: sign({ implies: ['lymphadenopathy'] }),
  cervical_lymphadenopathy: sign({ qualifiers: persistent, implies: ['lymphadenopathy'] }),
  hepatosplenomegaly: sign({ implies: ['splenomegaly'] }),
  splenomegaly: sign({ qualifiers: unexplained }),
  haemoglobin: result({ value: { unit: 'g/L', step: 1, optional: false } }),
  low_haemoglobin: result({}),
  anaemia: result({ implies: ['low_haemoglobin'] }),
  iron_deficiency_anaemia: result({ implies: ['anaemia'] }),
  severe_symptomatic_anaemia: sign({ implies: ['anaemia'] }),
  thrombocytosis: result({ implies: ['raised_platelet_count'] }),
  raised_platelet_count: result({ implies: ['thrombocytosis'] }),
  raised_white_cell_count: result({}),
  blood_count_suggests_acute_leukaemia: result({}),
  high_blood_glucose: result({}),
  severe_or_symptomatic_hypercalcaemia: result({}),
  back_pain: symptom({}),
  bone_pain: symptom({ qualifiers: persistent }),
  fracture: sign({ qualifiers: unexplained }),
  severe_or_nocturnal_spinal_pain: symptom({}),
  spinal_cord_compression_signs: sign({}),
  suspected_myeloma: judgement,
  myeloma_panel_suggests_myeloma: result({ implies: ['suspected_myeloma'] }),
  lump: sign({ qualifiers: { ...unexplained, increasing_in_size: 'kind' } }),
  xray_suggests_bone_sarcoma: result({}),
  ultrasound_suggests_sarcoma: result({ excludes: ['ultrasound_uncertain'] }),
  ultrasound_uncertain: result({ excludes: ['ultrasound_suggests_sarcoma'] }),
} as const satisfies Readonly<Record<string, Feature>>;

/** The name of a feature: what cases, guidelines and commands call it. */
export type FeatureName = keyof typeof features;

type KeysOf<Union> = Union extends { readonly qualifiers: infer Q } ? keyof Q : never;
/** The name of a qualifier of some feature. */
export type QualifierName = KeysOf<(typeof features)[FeatureName]>;

const isName = (name: string): name is FeatureName => Object.hasOwn(features, name);

/** All names, in the order of the vocabulary. */
export const featureNames: readonly FeatureName[] = Object.keys(features).filter(isName);

/** The feature of that name; null where the vocabulary has none. */
export function featureNamed(name: string): FeatureName | null {
  return isName(name) ? name : null;
}

/** What the vocabulary says of a feature. */
export function feature(name: FeatureName): Feature {
  return features[name];
}

const qualifierSet = new Set(
  featureNames.flatMap((name) => Object.keys(feature(name).qualifiers ?? {})),
);
const isQualifier = (name: string): name is QualifierName => qualifierSet.has(name);

/** All names of qualifiers. */
export const qualifierNames: readonly QualifierName[] = [...qualifierSet].filter(isQualifier);

/** The qualifiers that a feature can have. */
export function qualifiersOf(name: FeatureName): readonly QualifierName[] {
  return Object.keys(feature(name).qualifiers ?? {}).filter(isQualifier);
}

/** What is said of a feature's qualifiers. */
export type SaidQualifiers = Readonly<Partial<Record<QualifierName, boolean>>>;

/** Whether what is said of a feature's kinds can't be so: both or neither of an either-or, heavy and not visible. */
export function hasKindsAtOdds(name: FeatureName, said: SaidQualifiers = {}): boolean {
  const { eitherOr = [] } = feature(name);
  const spoken = Object.entries(withNarrower(name, said));
  const sides = spoken.filter(([kind]) => eitherOr.some((each) => each === kind));
  const [one, other] = sides.map(([, so]) => so);
  const denied = Object.entries(said).some(([kind, so]) =>
    spoken.some(([it, is]) => it === kind && is !== so),
  );
  return denied || (sides.length === 2 && one === other);
}

/** What is said of a feature's qualifiers, with what a narrower kind says of the wider. */
export function withNarrower(
  name: FeatureName,
  said: SaidQualifiers = {},
): Readonly<Partial<Record<string, boolean>>> {
  const { narrower = {} } = feature(name);
  const wider = Object.entries(said).flatMap(([kind, so]) => {
    const wide = so === true ? narrower[kind] : undefined;
    return wide === undefined ? [] : [[wide, true] as const];
  });
  return { ...said, ...Object.fromEntries(wider) };
}
