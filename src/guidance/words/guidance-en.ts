import type { GuidanceWords } from './words.ts';

/**
 * The vocabulary in English. Long because it is one list that a translator or a clinician reads from top to bottom, in the order
 * of the vocabulary. Our own words, never the guideline's; British spelling.
 */
export const en: GuidanceWords = {
  features: {
    // The whole person
    fatigue: {
      label: 'fatigue',
      description: 'Tiredness or lack of energy that rest doesn’t put right.',
      synonyms: ['tiredness', 'tired all the time', 'tatt', 'exhaustion', 'lethargy', 'no energy'],
    },
    weight_loss: {
      label: 'weight loss',
      description:
        'Losing weight without meaning to, as told or as weighed, with the share of body weight lost in 6 months where it is known.',
      synonyms: ['losing weight', 'lost weight', 'thinner', 'loose clothes', 'cachexia'],
    },
    appetite_loss: {
      label: 'appetite loss',
      description: 'Wanting to eat less than is usual for this person.',
      synonyms: ['loss of appetite', 'off food', 'not eating', 'not hungry', 'anorexia'],
    },
    fever: {
      label: 'fever',
      description: 'A raised temperature, measured or described.',
      synonyms: ['temperature', 'pyrexia', 'febrile', 'hot and cold'],
    },
    rigors: {
      label: 'rigors',
      description: 'Bouts of uncontrolled shaking with a fever.',
      synonyms: ['shaking chills'],
    },
    confusion: {
      label: 'confusion',
      description: 'Newly muddled about place, time or people, or unable to think clearly.',
      synonyms: ['confused', 'delirium', 'muddled', 'disorientation'],
    },
    sepsis: {
      label: 'sepsis',
      description:
        'Signs that an infection endangers the whole body, such as a fast pulse, low blood pressure or new confusion.',
      synonyms: ['septic', 'septicaemia', 'septicemia', 'blood poisoning'],
    },
    infection: {
      label: 'infection',
      description:
        'Any infection; for blood cancers what counts is one without a reason that lasts or keeps coming back.',
      synonyms: ['infections', 'recurrent infection', 'keeps getting ill'],
    },
    ever_smoked: {
      label: 'ever smoked',
      description: 'Smokes now or smoked in the past.',
      synonyms: ['smoker', 'ex-smoker', 'smoking', 'cigarettes', 'tobacco', 'pack years'],
    },
    asbestos_exposure: {
      label: 'asbestos exposure',
      description: 'Worked or lived where asbestos dust could have been breathed in.',
      synonyms: ['asbestos', 'asbestos dust', 'lagging', 'shipyard'],
    },
    known_or_suspected_cancer: {
      label: 'known or suspected cancer',
      description: 'Cancer that has been diagnosed, or that someone already has reason to suspect.',
      synonyms: ['history of cancer', 'previous cancer', 'malignancy', 'metastases'],
    },
    clinical_concern_persists: {
      label: 'still concerned after an uncertain lump scan',
      description: 'You are still worried, although the result has not settled the question.',
      synonyms: ['still concerned', 'ongoing concern', 'still worried'],
    },
    haemodynamic_upset: {
      label: 'haemodynamic upset',
      description:
        'Signs that the circulation is under strain, such as a fast pulse, low blood pressure or collapse.',
      synonyms: ['shock', 'hypotension', 'low blood pressure', 'collapse', 'hemodynamic'],
    },
    deep_vein_thrombosis: {
      label: 'deep vein thrombosis',
      description: 'A clot in a deep vein, usually of the leg.',
      synonyms: ['dvt', 'leg clot'],
    },
    acute_kidney_injury: {
      label: 'acute kidney injury',
      description:
        'Kidney function that has fallen suddenly, as a blood result or the urine output shows.',
      synonyms: ['aki', 'acute renal failure'],
    },

    // Chest
    cough: {
      label: 'cough',
      description: 'A new cough, or one that has changed.',
      synonyms: ['coughing', 'tickly throat', 'hacking'],
    },
    shortness_of_breath: {
      label: 'shortness of breath',
      description: 'Feeling short of breath at rest or on effort.',
      synonyms: ['breathlessness', 'breathless', 'dyspnoea', 'dyspnea', 'sob', 'out of breath'],
    },
    chest_pain: {
      label: 'chest pain',
      description: 'Pain or tightness anywhere in the chest.',
      synonyms: ['sore chest', 'chest tightness', 'pleuritic pain', 'chest ache'],
    },
    haemoptysis: {
      label: 'haemoptysis',
      description: 'Blood coughed up from the chest, even streaks of it in the sputum.',
      synonyms: [
        'coughing up blood',
        'blood in sputum',
        'blood in phlegm',
        'bloody spit',
        'hemoptysis',
      ],
    },
    chest_infection: {
      label: 'chest infection',
      description: 'An infection of the lower airways or the lungs.',
      synonyms: ['lrti', 'lower respiratory tract infection', 'pneumonia', 'bronchitis'],
    },
    respiratory_compromise: {
      label: 'respiratory compromise',
      description:
        'Signs that the patient isn’t getting enough oxygen, or is working hard to breathe.',
      synonyms: [
        'respiratory distress',
        'respiratory failure',
        'low oxygen',
        'hypoxia',
        'low sats',
      ],
    },
    stridor: {
      label: 'stridor',
      description: 'A harsh noise on breathing in, from a narrowed upper airway.',
      synonyms: [
        'noisy breathing',
        'noise on breathing in',
        'upper airway noise',
        'airway obstruction',
      ],
    },
    superior_vena_cava_obstruction: {
      label: 'superior vena cava obstruction',
      description:
        'A swollen face, neck or arms with full veins, because the great vein to the heart is squeezed or blocked.',
      synonyms: ['svco', 'svc obstruction', 'distended neck veins'],
    },
    finger_clubbing: {
      label: 'finger clubbing',
      description: 'Swollen fingertips with nails that curve over them.',
      synonyms: ['clubbing', 'clubbed fingers', 'curved nails', 'clubbed nails'],
    },
    chest_signs_consistent_with_lung_cancer: {
      label: 'chest signs consistent with lung cancer',
      description:
        'Findings on examining the chest that lung cancer could cause, such as an area of dullness or quiet breath sounds.',
      synonyms: [
        'abnormal chest examination',
        'reduced breath sounds',
        'dullness to percussion',
        'fixed wheeze',
      ],
    },
    chest_signs_of_pleural_disease: {
      label: 'chest signs of pleural disease',
      description:
        'Findings on examining the chest that point to fluid or thickening around the lung.',
      synonyms: ['pleural effusion', 'fluid on the lung', 'stony dullness', 'pleural rub'],
    },
    chest_xray_suggests_lung_cancer: {
      label: 'chest X-ray suggests lung cancer',
      description: 'The result of a chest X-ray that raises the possibility of lung cancer.',
      synonyms: ['suspicious cxr', 'shadow on the lung', 'lung mass', 'lung nodule'],
    },
    chest_xray_suggests_mesothelioma: {
      label: 'chest X-ray suggests mesothelioma',
      description: 'The result of a chest X-ray that raises the possibility of mesothelioma.',
      synonyms: ['suspicious cxr', 'pleural mass'],
    },

    // Gut
    dysphagia: {
      label: 'dysphagia',
      description: 'Food or drink that sticks on the way down or is hard to swallow.',
      synonyms: [
        'difficulty swallowing',
        'trouble swallowing',
        'food sticking',
        'swallowing problem',
      ],
    },
    dyspepsia: {
      label: 'dyspepsia',
      description: 'Discomfort, burning or fullness in the upper belly.',
      synonyms: ['indigestion', 'acid stomach', 'burning after meals'],
    },
    treatment_resistant_dyspepsia: {
      label: 'treatment-resistant dyspepsia',
      description: 'Dyspepsia that goes on in spite of a proper course of treatment.',
      synonyms: [
        'dyspepsia despite treatment',
        'refractory dyspepsia',
        'indigestion despite treatment',
        'ppi not working',
      ],
    },
    reflux: {
      label: 'reflux',
      description: 'Acid or food rising from the stomach, or a burning behind the breastbone.',
      synonyms: ['heartburn', 'acid reflux', 'gord', 'gerd', 'regurgitation'],
    },
    nausea: {
      label: 'nausea',
      description: 'Feeling about to be sick.',
      synonyms: ['feeling sick', 'queasy', 'nauseous', 'sickness'],
    },
    vomiting: {
      label: 'vomiting',
      description: 'Bringing up what is in the stomach.',
      synonyms: ['being sick', 'throwing up', 'emesis', 'vomit'],
    },
    haematemesis: {
      label: 'haematemesis',
      description: 'Vomiting fresh blood, or dark matter like coffee grounds.',
      synonyms: ['vomiting blood', 'blood in vomit', 'coffee-ground vomit', 'hematemesis'],
    },
    melaena: {
      label: 'melaena',
      description:
        'Black, sticky stools like tar, from digested blood; black stools from iron tablets are not meant.',
      synonyms: ['black tarry stools', 'tarry stools', 'melena', 'upper gi bleed'],
    },
    early_satiety: {
      label: 'early satiety',
      description: 'Feeling full after eating less than usual.',
      synonyms: ['feeling full quickly', 'full after small meals', 'cannot finish meals'],
    },
    abdominal_distension: {
      label: 'abdominal distension',
      description:
        'A belly that is visibly swollen, or clothes that have grown tight at the waist; people often say bloating, but a passing bloated feeling is not meant.',
      synonyms: ['bloating', 'bloated', 'swollen abdomen', 'swollen belly', 'tight waistband'],
    },
    abdominal_pain: {
      label: 'abdominal pain',
      description: 'Pain anywhere in the belly.',
      synonyms: ['lower abdominal pain', 'tummy pain', 'stomach ache', 'belly ache', 'abdo pain'],
    },
    upper_abdominal_pain: {
      label: 'upper abdominal pain',
      description: 'Pain in the belly above the navel.',
      synonyms: ['epigastric pain', 'pain under the ribs', 'ruq pain', 'upper tummy pain'],
    },
    pelvic_pain: {
      label: 'pelvic pain',
      description: 'Pain deep in the pelvis; for pain in the belly enter abdominal pain.',
      synonyms: ['deep pelvic pain', 'pain low down'],
    },
    pelvic_or_abdominal_pain: {
      label: 'pelvic or abdominal pain',
      description: 'Pain in the pelvis, the belly or both.',
      synonyms: ['pain in pelvis or abdomen', 'abdominopelvic pain'],
    },
    change_in_bowel_habit: {
      label: 'change in bowel habit',
      description:
        'Stools that have changed in how often, how firm or how easy they are, compared with what is usual for this person.',
      synonyms: [
        'loose stools',
        'cibh',
        'altered bowel habit',
        'looser stools',
        'bowels different',
        'change in poo',
      ],
    },
    diarrhoea: {
      label: 'diarrhoea',
      description:
        'Loose or watery stools; if this is a lasting change for this person, enter change in bowel habit as well.',
      synonyms: ['the runs', 'watery stools', 'diarrhea'],
    },
    constipation: {
      label: 'constipation',
      description:
        'Stools that are hard, rare or difficult to pass; if this is a lasting change for this person, enter change in bowel habit as well.',
      synonyms: ['constipated', 'hard stools', 'not opening bowels', 'straining'],
    },
    ibs_like_symptoms: {
      label: 'IBS-like symptoms',
      description:
        'Belly pain, bloating and a changed bowel, as irritable bowel syndrome would cause.',
      synonyms: ['ibs', 'irritable bowel', 'irritable bowel syndrome', 'spastic colon'],
    },
    rectal_bleeding: {
      label: 'rectal bleeding',
      description: 'Blood from the back passage: on the paper, in the pan or in the stool.',
      synonyms: [
        'blood in stool',
        'bleeding from the bottom',
        'pr bleeding',
        'blood in poo',
        'haematochezia',
      ],
    },
    jaundice: {
      label: 'jaundice',
      description:
        'Yellowing of the skin or of the whites of the eyes, where it is easiest to see in darker skin.',
      synonyms: ['yellow skin', 'yellow eyes', 'icterus', 'jaundiced'],
    },
    ascites: {
      label: 'ascites',
      description: 'Fluid gathered in the belly, found on examination or on a scan.',
      synonyms: ['fluid in the abdomen', 'shifting dullness'],
    },
    abdominal_mass: {
      label: 'abdominal mass',
      description: 'A lump that can be felt in the belly.',
      synonyms: ['lump in the abdomen', 'tummy lump', 'palpable mass', 'belly lump'],
    },
    upper_abdominal_mass_consistent_with_stomach_cancer: {
      label: 'upper abdominal mass consistent with stomach cancer',
      description: 'A lump felt in the upper belly that a cancer of the stomach could cause.',
      synonyms: ['epigastric mass', 'stomach mass', 'gastric mass'],
    },
    upper_abdominal_mass_consistent_with_enlarged_gallbladder: {
      label: 'upper abdominal mass consistent with an enlarged gall bladder',
      description: 'A lump felt under the right ribs that could be a swollen gall bladder.',
      synonyms: [
        'palpable gallbladder',
        'gallbladder mass',
        'right upper quadrant mass',
        'ruq mass',
      ],
    },
    upper_abdominal_mass_consistent_with_enlarged_liver: {
      label: 'upper abdominal mass consistent with an enlarged liver',
      description: 'A fullness felt under the right ribs that could be a swollen liver.',
      synonyms: ['hepatomegaly', 'large liver', 'palpable liver', 'liver mass', 'ruq mass'],
    },
    rectal_mass: {
      label: 'rectal mass',
      description: 'A lump felt or seen in the rectum.',
      synonyms: ['lump in the rectum', 'mass on pr', 'lump in back passage'],
    },
    anal_mass: {
      label: 'anal mass',
      description: 'A lump felt or seen at or in the anus.',
      synonyms: ['lump at the anus', 'lump on the bottom', 'anal lump'],
    },
    anal_ulceration: {
      label: 'anal ulceration',
      description: 'An open sore at or in the anus.',
      synonyms: ['anal ulcer', 'sore on the bottom', 'anal sore'],
    },
    bowel_obstruction: {
      label: 'bowel obstruction',
      description:
        'A blocked bowel: vomiting, a swollen belly, colicky pain and no stool or wind passed.',
      synonyms: ['blocked bowel', 'intestinal obstruction', 'not passing wind', 'ileus'],
    },
    bowel_perforation: {
      label: 'bowel perforation',
      description: 'A hole in the bowel, with sudden severe pain and a rigid belly.',
      synonyms: ['perforated bowel', 'peritonitis', 'burst bowel', 'rigid abdomen'],
    },
    new_onset_diabetes: {
      label: 'new-onset diabetes',
      description: 'Diabetes that blood tests have only just revealed.',
      synonyms: ['new diabetes', 'recently diagnosed diabetes'],
    },
    fit_requested: {
      label: 'FIT requested',
      description: 'A faecal immunochemical test has been ordered or its kit handed over.',
      synonyms: ['fit sent', 'fit ordered', 'qfit requested', 'stool test requested'],
    },
    fit_result: {
      label: 'FIT result',
      description:
        'The number from a quantitative faecal immunochemical test done because of symptoms, in micrograms of haemoglobin per gram of faeces; a bowel screening result is not meant.',
      synonyms: ['symptomatic fit', 'fit', 'qfit', 'faecal immunochemical test'],
    },
    fit_not_returned: {
      label: 'FIT not returned',
      description: 'A FIT kit was given and no sample has reached the laboratory.',
      synonyms: ['fit missing', 'no fit sample', 'kit not sent back', 'fit outstanding'],
    },
    fit_unable_or_unwilling: {
      label: 'unable or unwilling to do a FIT',
      description: 'A judgement that the person can’t collect the sample or doesn’t want to.',
      synonyms: ['fit declined', 'fit refused', 'cannot do fit', 'qfit declined'],
    },

    // Pelvis
    persistent_or_frequent: {
      label: 'persistent or frequent symptoms',
      description:
        'Symptoms of the belly, the appetite or the bladder that stay or keep coming back, particularly more than 12 times a month.',
      synonyms: ['most days', 'keeps happening', 'more than 12 times a month', 'frequent'],
    },
    symptoms_suggesting_ovarian_cancer: {
      label: 'symptoms suggesting ovarian cancer',
      description:
        'A judgement that lasting or frequent distension, early satiety, appetite loss, pelvic or belly pain, or urinary urgency or frequency, or new IBS-like symptoms at 50 or over, could come from the ovaries.',
      synonyms: ['ovarian symptoms', 'ovary symptoms', 'possible ovarian cancer'],
    },
    persistent_symptoms_suggesting_ovarian_cancer: {
      label: 'persistent symptoms suggesting ovarian cancer',
      description:
        'A judgement that symptoms which could come from the ovaries have lasted longer than a passing problem would.',
      synonyms: ['lasting ovarian symptoms', 'ongoing ovarian symptoms', 'ovary symptoms'],
    },
    ovarian_cancer_not_suspected: {
      label: 'ovarian cancer not suspected',
      description: 'A judgement that, as things stand, the symptoms do not point to the ovaries.',
      synonyms: ['low suspicion of ovarian cancer', 'no ovarian concern', 'ovary not suspected'],
    },
    pelvic_mass: {
      label: 'pelvic mass',
      description: 'A lump felt in the pelvis, from the belly or on internal examination.',
      synonyms: ['adnexal mass', 'ovarian mass', 'lump in the pelvis', 'pelvic lump'],
    },
    ca125: {
      label: 'CA125',
      description: 'The result of a blood test for the protein CA125, in IU/ml.',
      synonyms: ['ca-125', 'ca 125', 'ovarian blood test', 'cancer antigen 125'],
    },
    ca125_at_or_above_threshold: {
      label: 'CA125 at or above the threshold',
      description:
        'The result of a CA125 test that reaches the threshold for the person’s age or passes it.',
      synonyms: ['raised ca125', 'high ca125', 'abnormal ca125'],
    },
    ca125_below_age_threshold: {
      label: 'CA125 below the age threshold',
      description: 'The result of a CA125 test that lies below the threshold for the person’s age.',
      synonyms: ['normal ca125', 'low ca125', 'negative ca125'],
    },
    ultrasound_suggests_ovarian_cancer: {
      label: 'ultrasound suggests ovarian cancer',
      description:
        'The result of an ultrasound of the abdomen and pelvis that raises the possibility of ovarian cancer.',
      synonyms: ['suspicious pelvic scan', 'suspicious ovarian cyst', 'complex ovarian cyst'],
    },
    ultrasound_normal: {
      label: 'normal ultrasound of abdomen and pelvis',
      description:
        'The result of an ultrasound of the abdomen and pelvis that is reported as normal.',
      synonyms: ['normal scan', 'normal uss', 'clear scan', 'normal ultrasound'],
    },
    post_menopausal_bleeding: {
      label: 'post-menopausal bleeding',
      description: 'Bleeding from the vagina after periods have stopped because of the menopause.',
      synonyms: ['pmb', 'postmenopausal bleeding', 'bleeding after the menopause'],
    },
    vaginal_discharge: {
      label: 'vaginal discharge',
      description: 'Fluid from the vagina that is new or different for this person.',
      synonyms: ['discharge', 'pv discharge', 'leucorrhoea'],
    },
    first_presentation_of_discharge: {
      label: 'first presentation of discharge',
      description: 'The first time that this person has come about vaginal discharge.',
      synonyms: ['new discharge', 'first time with discharge', 'discharge for the first time'],
    },
    vaginal_mass: {
      label: 'vaginal mass',
      description: 'A lump in the vagina or at its entrance.',
      synonyms: ['lump in the vagina', 'vaginal lump', 'growth in the vagina'],
    },
    vulval_lump: {
      label: 'vulval lump',
      description: 'A lump on the vulva.',
      synonyms: ['vulvar lump', 'lump on the vulva', 'labial lump', 'genital lump'],
    },
    vulval_ulceration: {
      label: 'vulval ulceration',
      description: 'An open sore on the vulva.',
      synonyms: ['vulval ulcer', 'vulvar ulcer', 'sore on the vulva', 'genital sore'],
    },
    vulval_bleeding: {
      label: 'vulval bleeding',
      description: 'Bleeding from the skin of the vulva.',
      synonyms: ['vulvar bleeding', 'bleeding from the vulva', 'genital bleeding'],
    },
    cervix_appearance_consistent_with_cancer: {
      label: 'cervix looks consistent with cancer',
      description: 'A cervix that, looked at with a speculum, could be cancerous.',
      synonyms: ['abnormal cervix', 'suspicious cervix', 'cervical mass', 'cervical ulcer'],
    },

    // Urine and male organs
    haematuria: {
      label: 'haematuria',
      description: 'Blood in the urine, seen by eye or found only by a test.',
      synonyms: ['blood in urine', 'blood in wee', 'red urine', 'hematuria', 'dipstick blood'],
    },
    dysuria: {
      label: 'dysuria',
      description: 'Pain or burning on passing urine.',
      synonyms: ['painful urination', 'stinging urine', 'burning wee', 'pain passing urine'],
    },
    urinary_urgency_or_frequency: {
      label: 'urinary urgency or frequency',
      description: 'Having to pass urine in a hurry, or more often than is usual for this person.',
      synonyms: [
        'needing to wee often',
        'overactive bladder',
        'weeing a lot',
        'urgency',
        'frequency',
        'cannot hold urine',
      ],
    },
    nocturia: {
      label: 'nocturia',
      description: 'Waking at night to pass urine.',
      synonyms: ['up at night to wee', 'passing urine at night', 'night-time urination'],
    },
    urinary_hesitancy: {
      label: 'urinary hesitancy',
      description: 'A wait or a strain before the urine flows.',
      synonyms: ['hesitancy', 'slow to start', 'difficulty starting to wee', 'poor stream'],
    },
    urinary_retention: {
      label: 'urinary retention',
      description:
        'A bladder that doesn’t empty fully; sudden inability to pass any urine is an emergency and is not meant here.',
      synonyms: ['retention', 'incomplete emptying'],
    },
    lower_urinary_tract_symptoms: {
      label: 'lower urinary tract symptoms',
      description:
        'Trouble with storing or passing urine: nocturia, frequency, hesitancy, urgency or retention.',
      synonyms: ['luts', 'waterworks', 'prostatism', 'urinary symptoms', 'bladder trouble'],
    },
    uti: {
      label: 'urinary tract infection',
      description: 'An infection of the bladder or the rest of the urinary tract.',
      synonyms: ['uti', 'urine infection', 'cystitis', 'bladder infection', 'water infection'],
    },
    clot_retention: {
      label: 'clot retention',
      description: 'Urine that can’t be passed because blood clots block the way out.',
      synonyms: ['retention from clots', 'blocked by clots'],
    },
    erectile_dysfunction: {
      label: 'erectile dysfunction',
      description: 'Trouble with getting or keeping an erection.',
      synonyms: ['impotence', 'erection problems', 'ed', 'cannot get an erection'],
    },
    possible_prostate_symptoms: {
      label: 'possible prostate symptoms',
      description:
        'A judgement that lower urinary tract symptoms, erectile dysfunction or visible haematuria could come from the prostate.',
      synonyms: ['prostate symptoms', 'prostatism', 'prostate trouble'],
    },
    prostate_feels_malignant_on_dre: {
      label: 'prostate feels malignant',
      description: 'A prostate that feels like cancer to the finger, for example hard or craggy.',
      synonyms: ['hard prostate', 'craggy prostate', 'nodular prostate'],
    },
    psa: {
      label: 'PSA',
      description:
        'The result of a blood test for prostate-specific antigen, in micrograms per litre.',
      synonyms: [
        'prostate-specific antigen',
        'prostate specific antigen',
        'prostate blood test',
        'raised psa',
      ],
    },
    testicular_symptoms: {
      label: 'testicular symptoms',
      description:
        'Anything that the person notices about a testis, such as an ache, heaviness or swelling.',
      synonyms: [
        'testicle symptoms',
        'testicular ache',
        'heavy testicle',
        'scrotal symptoms',
        'balls',
      ],
    },
    testis_enlargement: {
      label: 'enlarged testis',
      description: 'A testis that has grown larger.',
      synonyms: [
        'testicular enlargement',
        'swollen testicle',
        'large testicle',
        'testicular swelling',
      ],
    },
    testis_change_in_shape: {
      label: 'change in shape of the testis',
      description: 'A testis that has changed its outline, for example by a lump.',
      synonyms: ['testicular lump', 'lump on testicle', 'misshapen testicle', 'irregular testis'],
    },
    testis_change_in_texture: {
      label: 'change in texture of the testis',
      description: 'A testis that feels different, for example harder than before.',
      synonyms: ['hard testicle', 'firm testis', 'testicular hardness', 'testicle feels different'],
    },
    sudden_severe_testicular_pain: {
      label: 'sudden severe testicular pain',
      description: 'Strong pain in a testis that came on all at once, as in torsion.',
      synonyms: ['torsion', 'testicular torsion', 'acute scrotum'],
    },
    penile_mass_or_ulcer: {
      label: 'penile mass or ulcer',
      description: 'A lump or an open sore on the penis.',
      synonyms: ['lump on penis', 'sore on penis', 'penile ulcer', 'penile lump', 'genital ulcer'],
    },
    penile_lesion: {
      label: 'penile lesion',
      description: 'Any visible change on the penis, such as a patch, a sore or a growth.',
      synonyms: ['patch on penis', 'rash on penis', 'growth on penis', 'genital lesion'],
    },
    foreskin_or_glans_symptoms: {
      label: 'symptoms of the foreskin or glans',
      description:
        'Soreness, discharge, tightness or other change of the foreskin or the tip of the penis.',
      synonyms: ['glans', 'tight foreskin', 'sore foreskin', 'tip of penis'],
    },

    // Breast
    breast_lump: {
      label: 'breast lump',
      description: 'A lump felt in the breast of anyone, with or without pain.',
      synonyms: ['lump in the breast', 'breast mass', 'breast thickening'],
    },
    axillary_lump: {
      label: 'axillary lump',
      description: 'A lump felt in the armpit.',
      synonyms: ['armpit lump', 'lump under the arm', 'lump in the axilla', 'axillary node'],
    },
    nipple_discharge: {
      label: 'nipple discharge',
      description: 'Fluid or blood that comes from a nipple.',
      synonyms: ['leaking nipple', 'bleeding nipple', 'fluid from nipple', 'galactorrhoea'],
    },
    nipple_retraction: {
      label: 'nipple retraction',
      description: 'A nipple that has newly turned or pulled inwards.',
      synonyms: ['inverted nipple', 'nipple pulled in', 'indrawn nipple'],
    },
    other_nipple_change_of_concern: {
      label: 'other nipple change of concern',
      description:
        'A worrying change of a nipple other than discharge or retraction, such as a crust or an eczema-like rash.',
      synonyms: [
        'paget’s disease',
        'crusted nipple',
        'nipple eczema',
        'nipple rash',
        'itchy nipple',
      ],
    },
    skin_changes_suggesting_breast_cancer: {
      label: 'skin changes suggesting breast cancer',
      description:
        'Dimpled, puckered, thickened or discoloured skin of the breast that cancer could cause.',
      synonyms: [
        'peau d’orange',
        'breast dimpling',
        'skin tethering',
        'orange-peel skin',
        'breast puckering',
      ],
    },

    // Head, neck, brain
    hoarseness: {
      label: 'hoarseness',
      description: 'A voice that has grown rough, weak or croaky.',
      synonyms: ['hoarse voice', 'croaky voice', 'dysphonia', 'lost voice', 'change in voice'],
    },
    neck_lump: {
      label: 'neck lump',
      description: 'A lump seen or felt in the neck.',
      synonyms: ['lump in the neck', 'neck swelling', 'neck mass', 'swollen neck'],
    },
    thyroid_lump: {
      label: 'thyroid lump',
      description: 'A lump low in the front of the neck that moves on swallowing.',
      synonyms: ['lump in the thyroid', 'thyroid nodule', 'thyroid swelling'],
    },
    oral_ulceration: {
      label: 'oral ulceration',
      description: 'An open sore in the mouth.',
      synonyms: ['mouth ulcer', 'tongue ulcer', 'sore in the mouth', 'oral ulcer'],
    },
    lump_on_lip_or_in_mouth: {
      label: 'lump on the lip or in the mouth',
      description: 'A lump seen or felt on the lip or inside the mouth.',
      synonyms: ['mouth lump', 'lip lump', 'oral lump', 'tongue lump', 'oral swelling'],
    },
    red_or_red_white_patch: {
      label: 'red or red-and-white patch in the mouth',
      description:
        'A patch on the lining of the mouth that is red, or red and white; one that is only white is not meant.',
      synonyms: ['erythroplakia', 'erythroleukoplakia', 'red patch', 'oral patch', 'mouth patch'],
    },
    oral_lump_consistent_with_cancer: {
      label: 'oral lump consistent with cancer',
      description: 'A lump on the lip or in the mouth that, once assessed, could be cancer.',
      synonyms: ['suspicious mouth lump', 'possible oral cancer', 'mouth cancer'],
    },
    assessed_by_dentist: {
      label: 'assessed by a dentist',
      description: 'A dentist has looked at the mouth and given an opinion.',
      synonyms: ['seen by dentist', 'dental assessment', 'dentist', 'dental opinion'],
    },
    headache: {
      label: 'headache',
      description: 'Pain anywhere in the head.',
      synonyms: ['head pain', 'sore head'],
    },
    papilloedema: {
      label: 'papilloedema',
      description: 'Swollen optic discs, seen by looking into the eyes.',
      synonyms: [
        'swollen optic discs',
        'papilledema',
        'raised intracranial pressure',
        'swollen discs',
      ],
    },
    reduced_consciousness: {
      label: 'reduced consciousness',
      description: 'Drowsy, hard to rouse or not responding as usual.',
      synonyms: ['drowsy', 'reduced gcs', 'unconscious', 'hard to wake', 'unresponsive'],
    },
    loss_of_central_neurological_function: {
      label: 'loss of central neurological function',
      description:
        'Failing strength, feeling, speech, sight, balance or thinking that points to the brain.',
      synonyms: [
        'limb weakness',
        'focal neurology',
        'neurological deficit',
        'speech problem',
        'unsteadiness',
        'personality change',
      ],
    },

    // Skin
    weighted_7_point_score: {
      label: 'weighted 7-point score',
      description:
        'The result of adding up the checklist for a pigmented lesion: 2 points for each major feature and 1 for each minor one.',
      synonyms: [
        '7-point checklist',
        'seven-point checklist',
        'glasgow checklist',
        'mole score',
        'melanoma score',
      ],
    },
    lesion_change_in_size: {
      label: 'lesion: change in size',
      description:
        'A pigmented lesion that has grown or otherwise changed its size; a major feature of the checklist.',
      synonyms: ['growing mole', 'mole getting bigger', 'larger mole', 'enlarging lesion'],
    },
    lesion_irregular_shape: {
      label: 'lesion: irregular shape',
      description: 'A pigmented lesion with an uneven outline; a major feature of the checklist.',
      synonyms: ['irregular border', 'asymmetrical mole', 'uneven mole', 'ragged edge'],
    },
    lesion_irregular_colour: {
      label: 'lesion: irregular colour',
      description:
        'A pigmented lesion with more than one colour or an uneven one; a major feature of the checklist.',
      synonyms: ['mole changing colour', 'several colours', 'irregular color'],
    },
    lesion_diameter_7_mm_or_more: {
      label: 'lesion: 7 mm or more across',
      description:
        'A pigmented lesion whose largest diameter is 7 mm or more; a minor feature of the checklist.',
      synonyms: ['large mole', 'big mole', 'lesion diameter', 'size of lesion'],
    },
    lesion_inflammation: {
      label: 'lesion: inflammation',
      description:
        'A pigmented lesion that is red, swollen or sore; a minor feature of the checklist.',
      synonyms: ['inflamed mole', 'red mole', 'sore mole', 'angry mole'],
    },
    lesion_oozing: {
      label: 'lesion: oozing',
      description:
        'A pigmented lesion that weeps, crusts or bleeds; a minor feature of the checklist.',
      synonyms: ['bleeding mole', 'weeping mole', 'crusting mole', 'oozing mole'],
    },
    lesion_change_in_sensation: {
      label: 'lesion: change in sensation',
      description:
        'A pigmented lesion that itches or feels different; a minor feature of the checklist.',
      synonyms: ['itchy mole', 'itching mole', 'tingling mole', 'painful mole'],
    },
    dermoscopy_suggests_melanoma: {
      label: 'dermoscopy suggests melanoma',
      description:
        'The result of looking at a lesion through a dermatoscope that raises the possibility of melanoma.',
      synonyms: ['dermatoscopy', 'suspicious dermoscopy', 'dermoscopic features'],
    },
    lesion_suggests_nodular_melanoma: {
      label: 'lesion suggests nodular melanoma',
      description:
        'A raised, firm, growing lump in the skin, dark or not, that could be nodular melanoma.',
      synonyms: ['nodular melanoma', 'amelanotic melanoma', 'growing nodule', 'raised firm lump'],
    },
    lesion_raises_suspicion_of_scc: {
      label: 'lesion raises suspicion of squamous cell carcinoma',
      description:
        'A scaly, crusted or ulcerated growth in the skin that could well be a squamous cell carcinoma.',
      synonyms: ['scc', 'squamous cell carcinoma', 'crusted nodule', 'keratinising lump'],
    },
    lesion_raises_suspicion_of_bcc: {
      label: 'lesion raises suspicion of basal cell carcinoma',
      description:
        'A pearly, slow-growing spot or sore in the skin that could well be a basal cell carcinoma.',
      synonyms: ['bcc', 'basal cell carcinoma', 'rodent ulcer', 'pearly nodule'],
    },
    delay_may_have_significant_impact: {
      label: 'delay may have a significant impact',
      description:
        'A judgement that waiting could do harm because of where the lesion is or how large it is, for example near the eye.',
      synonyms: ['high-risk site', 'near the eye', 'critical site', 'large lesion'],
    },

    // Blood, glands, bone, soft tissue
    pallor: {
      label: 'pallor',
      description: 'Looking pale; in darker skin, look at the inner eyelids, gums and palms.',
      synonyms: ['pale', 'looks pale', 'pale skin', 'washed out', 'pale conjunctivae'],
    },
    bruising: {
      label: 'bruising',
      description: 'Bruises that come easily or with no knock to explain them.',
      synonyms: ['bruises', 'easy bruising', 'ecchymosis', 'bruises easily'],
    },
    bleeding: {
      label: 'easy or unusual bleeding',
      description:
        'Bleeding more easily or longer than it should, as from gums or nose; for rectal, vaginal or urinary bleeding use those.',
      synonyms: ['nosebleeds', 'bleeding gums', 'haemorrhage', 'bleeds easily', 'epistaxis'],
    },
    petechiae: {
      label: 'petechiae',
      description:
        'Pinprick spots of bleeding in the skin that don’t fade when pressed; in someone who is feverish or unwell this is an emergency.',
      synonyms: ['pinprick bruises', 'pinprick rash', 'tiny red spots'],
    },
    lymphadenopathy: {
      label: 'lymphadenopathy',
      description: 'Lymph nodes that are larger than they should be, anywhere in the body.',
      synonyms: ['swollen glands', 'swollen lymph nodes', 'enlarged nodes', 'lumpy glands'],
    },
    supraclavicular_lymphadenopathy: {
      label: 'supraclavicular lymphadenopathy',
      description: 'Enlarged lymph nodes above the collarbone.',
      synonyms: ['supraclavicular node', 'lump above the collarbone', 'virchow’s node', 'scf node'],
    },
    cervical_lymphadenopathy: {
      label: 'cervical lymphadenopathy',
      description: 'Enlarged lymph nodes in the neck.',
      synonyms: ['swollen neck glands', 'neck nodes', 'neck glands', 'cervical nodes'],
    },
    hepatosplenomegaly: {
      label: 'hepatosplenomegaly',
      description: 'A liver and a spleen that are both larger than they should be.',
      synonyms: ['large liver and spleen', 'enlarged liver and spleen', 'organomegaly'],
    },
    splenomegaly: {
      label: 'splenomegaly',
      description: 'A spleen that is larger than it should be, found on examination or on a scan.',
      synonyms: ['large spleen', 'enlarged spleen', 'palpable spleen', 'swollen spleen'],
    },
    haemoglobin: {
      label: 'haemoglobin',
      description: 'The result of a blood count for haemoglobin, in grams per litre.',
      synonyms: ['hb', 'hemoglobin', 'blood count', 'hgb'],
    },
    low_haemoglobin: {
      label: 'low haemoglobin',
      description: 'The result of a blood count with haemoglobin below the laboratory’s range.',
      synonyms: ['low hb', 'low hemoglobin', 'low blood count', 'hb down'],
    },
    anaemia: {
      label: 'anaemia',
      description: 'The result of a blood count that shows anaemia, of whatever kind.',
      synonyms: ['anemia', 'anaemic'],
    },
    iron_deficiency_anaemia: {
      label: 'iron-deficiency anaemia',
      description:
        'The result of blood tests that show anaemia with too little iron, as ferritin would confirm; low iron with a normal haemoglobin is not meant.',
      synonyms: ['anaemia from low iron', 'ida', 'iron deficiency anemia'],
    },
    severe_symptomatic_anaemia: {
      label: 'severe symptomatic anaemia',
      description:
        'Anaemia bad enough to make the person ill now, with breathlessness, chest pain or faintness.',
      synonyms: ['severe anaemia', 'needs transfusion', 'very low hb', 'severe anemia'],
    },
    thrombocytosis: {
      label: 'thrombocytosis',
      description: 'The result of a blood count with more platelets than the laboratory’s range.',
      synonyms: ['high platelets', 'platelets up', 'plt', 'thrombocythaemia'],
    },
    raised_platelet_count: {
      label: 'raised platelet count',
      description:
        'The result of a blood count with platelets above the laboratory’s range; another name for thrombocytosis.',
      synonyms: ['high platelets', 'platelets up', 'plt', 'raised platelets'],
    },
    raised_white_cell_count: {
      label: 'raised white cell count',
      description:
        'The result of a blood count, not of a urine test, with white cells above the laboratory’s range.',
      synonyms: ['wbc', 'wcc', 'leucocytosis', 'leukocytosis', 'high white cells', 'neutrophilia'],
    },
    blood_count_suggests_acute_leukaemia: {
      label: 'blood count suggests acute leukaemia',
      description:
        'The result of a blood count or film that the laboratory reports as acute leukaemia.',
      synonyms: ['blasts', 'acute leukemia', 'aml'],
    },
    high_blood_glucose: {
      label: 'high blood glucose',
      description: 'The result of a blood test with glucose above the laboratory’s range.',
      synonyms: ['hyperglycaemia', 'hyperglycemia', 'high sugar', 'raised glucose', 'blood sugar'],
    },
    severe_or_symptomatic_hypercalcaemia: {
      label: 'severe or symptomatic hypercalcaemia',
      description:
        'The result of a blood test with calcium so high, or with such thirst, sickness, constipation or confusion, that it can’t wait.',
      synonyms: ['hypercalcaemic crisis', 'severe hypercalcaemia'],
    },
    back_pain: {
      label: 'back pain',
      description:
        'Pain anywhere in the back; for persistent pain in the bones of the back enter bone pain as well.',
      synonyms: ['backache', 'sore back', 'lumbago', 'bad back'],
    },
    bone_pain: {
      label: 'bone pain',
      description: 'Pain felt in a bone, the back above all.',
      synonyms: ['persistent back pain', 'aching bones', 'skeletal pain', 'sore bones', 'rib pain'],
    },
    fracture: {
      label: 'fracture',
      description: 'A broken bone.',
      synonyms: ['broken bone', 'pathological fracture', 'vertebral collapse', 'wedge fracture'],
    },
    severe_or_nocturnal_spinal_pain: {
      label: 'severe or nocturnal spinal pain',
      description: 'Pain in the spine that is severe or that comes at night.',
      synonyms: [
        'thoracic back pain',
        'night-time back pain',
        'severe back pain',
        'spine pain at night',
      ],
    },
    spinal_cord_compression_signs: {
      label: 'signs of spinal cord compression',
      description:
        'New weakness, numbness, change of gait or loss of bladder or bowel control that pressure on the spinal cord could cause.',
      synonyms: [
        'new sphincter disturbance',
        'new leg weakness with back pain',
        'mscc',
        'cord compression',
        'cauda equina',
        'saddle numbness',
      ],
    },
    suspected_myeloma: {
      label: 'suspected myeloma',
      description: 'A judgement that symptoms or results could come from myeloma.',
      synonyms: ['possible myeloma', 'multiple myeloma', 'paraprotein'],
    },
    myeloma_panel_suggests_myeloma: {
      label: 'myeloma blood tests suggest myeloma',
      description:
        'The result of the myeloma blood tests, taken together, that raises the possibility of myeloma.',
      synonyms: [
        'panel suggests myeloma',
        'abnormal electrophoresis',
        'abnormal free light chains',
        'bence-jones protein',
      ],
    },
    lump: {
      label: 'lump',
      description: 'A lump in the soft tissue under the skin or deeper, anywhere on the body.',
      synonyms: ['soft-tissue lump', 'swelling', 'mass', 'lump under the skin'],
    },
    xray_suggests_bone_sarcoma: {
      label: 'X-ray suggests bone sarcoma',
      description: 'The result of an X-ray of a bone that raises the possibility of sarcoma.',
      synonyms: ['suspicious bone x-ray', 'bone tumour', 'osteosarcoma'],
    },
    ultrasound_suggests_sarcoma: {
      label: 'ultrasound suggests soft-tissue sarcoma',
      description: 'The result of an ultrasound of a lump that raises the possibility of sarcoma.',
      synonyms: [
        'suspicious lump scan',
        'soft tissue sarcoma',
        'suspicious uss',
        'sarcoma on scan',
      ],
    },
    ultrasound_uncertain: {
      label: 'soft-tissue ultrasound uncertain',
      description: 'The result of an ultrasound of a lump that leaves open what the lump is.',
      synonyms: ['indeterminate ultrasound', 'inconclusive scan', 'uncertain uss', 'unclear scan'],
    },
  },
  qualifiers: {
    unexplained: 'unexplained',
    persistent: 'persistent',
    persistent_or_recurrent: 'persistent or recurrent',
    recurrent_or_persistent: 'recurrent or persistent',
    unexplained_or_persistent: 'unexplained or persistent',
    large_volume: 'in large volume',
    significant: 'significant',
    within_12_months: 'new within the last 12 months',
    not_obviously_fibroids: 'not obviously fibroids',
    over_12_months_after_menopause: 'more than 12 months after the last period',
    not_attributable_to_hrt: 'not attributable to HRT',
    palpable: 'palpable',
    without_uti: 'without a urine infection',
    reported: 'reported by the patient',
    visible: 'visible',
    non_visible: 'non-visible',
    after_uti_treatment: 'persisting or coming back after a treated urine infection',
    heavy: 'heavy',
    increased: 'increased',
    painless: 'painless',
    sti_excluded: 'with sexually transmitted infection ruled out',
    persistent_after_sti_treatment:
      'persisting after treatment of a sexually transmitted infection',
    one_nipple_only: 'in one nipple only',
    over_3_weeks: 'for more than 3 weeks',
    consistent_with_erythroplakia: 'consistent with erythroplakia or erythroleukoplakia',
    progressive: 'progressive',
    sub_acute: 'sub-acute',
    generalised: 'generalised',
    increasing_in_size: 'increasing in size',
  },
  sites: {
    lung: 'Lung',
    mesothelioma: 'Mesothelioma',
    oesophageal: 'Oesophageal',
    stomach: 'Stomach',
    pancreatic: 'Pancreatic',
    gallbladder: 'Gall bladder',
    liver: 'Liver',
    colorectal: 'Colorectal',
    anal: 'Anal',
    breast: 'Breast',
    ovarian: 'Ovarian',
    endometrial: 'Endometrial',
    cervical: 'Cervical',
    vulval: 'Vulval',
    vaginal: 'Vaginal',
    prostate: 'Prostate',
    bladder: 'Bladder',
    renal: 'Kidney',
    testicular: 'Testicular',
    penile: 'Penile',
    melanoma: 'Melanoma',
    skin_scc: 'Squamous cell carcinoma of the skin',
    skin_bcc: 'Basal cell carcinoma of the skin',
    laryngeal: 'Laryngeal',
    oral: 'Oral',
    thyroid: 'Thyroid',
    brain_cns: 'Brain and central nervous system',
    leukaemia: 'Leukaemia',
    myeloma: 'Myeloma',
    non_hodgkin_lymphoma: 'Non-Hodgkin lymphoma',
    hodgkin_lymphoma: 'Hodgkin lymphoma',
    bone_sarcoma: 'Bone sarcoma',
    soft_tissue_sarcoma: 'Soft-tissue sarcoma',
    non_site_specific: 'Non-site-specific',
    emergency: 'Emergency',
    process: 'Every site',
  },
  tests: {
    chest_xray: 'chest X-ray',
    upper_gi_endoscopy: 'upper GI endoscopy',
    ct_abdomen: 'CT of the abdomen',
    ultrasound_abdomen: 'ultrasound of the abdomen',
    ultrasound_abdomen_pelvis: 'ultrasound of abdomen and pelvis',
    ultrasound_pelvis: 'ultrasound of the pelvis',
    ultrasound_scrotum: 'ultrasound of the scrotum',
    ultrasound_soft_tissue: 'ultrasound of the lump',
    mri_brain: 'MRI of the brain',
    fit: 'FIT',
    ca125: 'CA125',
    psa: 'PSA and rectal examination',
    full_blood_count: 'full blood count',
    myeloma_panel:
      'myeloma blood tests (count, calcium, viscosity or ESR, electrophoresis, free light chains)',
    dentist_assessment: 'assessment by a dentist',
  },
  actions: {
    suspected_cancer_pathway_referral: 'urgent suspected cancer referral',
    urgent_direct_access_test: 'urgent direct-access test',
    non_urgent_direct_access_test: 'routine direct-access test',
    non_urgent_referral: 'routine referral',
    primary_care_test: 'test in primary care',
    very_urgent_test: 'test within 48 hours',
    immediate: 'same-day admission or call',
    assess_then_urgent_action: 'assess for localising signs, then act urgently',
    urgent_referral_other: 'urgent referral to another professional',
    safety_net: 'safety-netting',
    process: 'duty of care',
    non_site_specific_referral: 'referral to a non-specific symptoms clinic',
    reassure: 'reassurance',
  },
  strengths: {
    refer: 'strong: refer',
    offer: 'strong: offer',
    consider: 'weaker: consider',
    must_do: 'definite instruction',
  },
  timescales: {
    '28d_to_diagnosis_or_exclusion': 'diagnosis or all-clear within 28 days of referral',
    within_2_weeks: 'within 2 weeks',
    within_48_hours: 'within 48 hours',
    same_day: 'the same day',
    non_urgent: 'routine',
    prompt_not_specified: 'promptly; no time is given',
    urgent: 'urgently, before 2 weeks',
    ongoing: 'until explained or resolved',
    'n/a': 'not about time',
  },
  confidences: {
    verified: 'checked against the guideline’s text',
    'verified-secondary': 'checked against two or more other sources, not the guideline’s own page',
    'single-secondary': 'from one other source only',
    unverified: 'general knowledge, not checked',
  },
};
