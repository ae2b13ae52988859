import type { GuidanceWords } from './words.ts';

/**
 * The vocabulary in Welsh: a draft that no translator has reviewed, as the interface says. Long because it is one list, as
 * English's is. Qualifiers are phrased so that they need no mutation after a noun; synonyms hold the English terms too, since
 * GPs in Wales type those as well.
 */
export const cy: GuidanceWords = {
  features: {
    // The whole person
    fatigue: {
      label: 'blinder',
      description: 'Blinder neu ddiffyg egni nad yw gorffwys yn ei wella.',
      synonyms: ['wedi blino', 'diffyg egni', 'lludded', 'fatigue', 'tiredness', 'tatt'],
    },
    weight_loss: {
      label: 'colli pwysau',
      description:
        'Colli pwysau heb geisio gwneud hynny, yn ôl y claf neu’r glorian, gyda’r ganran o bwysau’r corff a gollwyd mewn 6 mis lle mae’n hysbys.',
      synonyms: ['teneuo', 'mynd yn denau', 'dillad yn llac', 'weight loss', 'losing weight'],
    },
    appetite_loss: {
      label: 'colli archwaeth',
      description: 'Llai o awydd bwyta nag sy’n arferol i’r claf hwn.',
      synonyms: [
        'dim awydd bwyd',
        'ddim yn bwyta',
        'dim chwant bwyd',
        'appetite loss',
        'loss of appetite',
        'anorexia',
      ],
    },
    fever: {
      label: 'twymyn',
      description: 'Tymheredd uwch na’r arfer, wedi’i fesur neu yn ôl y claf.',
      synonyms: ['tymheredd uchel', 'gwres', 'fever', 'temperature', 'pyrexia'],
    },
    rigors: {
      label: 'pyliau o gryndod',
      description: 'Pyliau o grynu afreolus gyda thwymyn.',
      synonyms: ['rhyndod', 'crynu', 'rigorau', 'rigors'],
    },
    confusion: {
      label: 'dryswch',
      description: 'Drysu o’r newydd ynghylch lle, amser neu bobl, neu fethu â meddwl yn glir.',
      synonyms: ['drysu', 'wedi drysu', 'deliriwm', 'confusion', 'delirium'],
    },
    sepsis: {
      label: 'sepsis',
      description:
        'Arwyddion bod haint yn peryglu’r corff cyfan, fel curiad calon cyflym, pwysedd gwaed isel neu ddryswch newydd.',
      synonyms: ['gwenwyn gwaed', 'haint difrifol', 'septic', 'septicaemia'],
    },
    infection: {
      label: 'haint',
      description:
        'Haint o unrhyw fath; ar gyfer canserau’r gwaed, haint heb esboniad sy’n parhau neu’n dychwelyd sy’n cyfrif.',
      synonyms: ['heintiau', 'heintiau mynych', 'infection', 'recurrent infection'],
    },
    ever_smoked: {
      label: 'wedi ysmygu ar unrhyw adeg',
      description: 'Yn ysmygu nawr, neu wedi ysmygu yn y gorffennol.',
      synonyms: ['ysmygwr', 'ysmygu', 'cyn-ysmygwr', 'ever smoked', 'smoker', 'ex-smoker'],
    },
    asbestos_exposure: {
      label: 'cysylltiad ag asbestos',
      description: 'Wedi gweithio neu fyw lle y gellid bod wedi anadlu llwch asbestos.',
      synonyms: ['asbestos', 'llwch asbestos', 'gweithio gydag asbestos', 'asbestos exposure'],
    },
    known_or_suspected_cancer: {
      label: 'canser hysbys neu ganser a amheuir',
      description: 'Canser sydd wedi cael diagnosis, neu y mae gan rywun reswm eisoes i’w amau.',
      synonyms: [
        'hanes o ganser',
        'canser blaenorol',
        'amheuaeth o ganser',
        'known or suspected cancer',
        'malignancy',
      ],
    },
    clinical_concern_persists: {
      label: 'pryder clinigol yn parhau',
      description: 'Rydych yn dal i boeni, er nad yw’r canlyniad wedi ateb y cwestiwn.',
      synonyms: ['dal i boeni', 'dal i bryderu', 'greddf', 'clinical concern persists'],
    },
    haemodynamic_upset: {
      label: 'cylchrediad ansefydlog',
      description:
        'Arwyddion bod cylchrediad y gwaed dan straen, fel curiad calon cyflym, pwysedd gwaed isel neu lewygu.',
      synonyms: [
        'pwysedd gwaed isel',
        'llewygu',
        'sioc',
        'haemodynamic upset',
        'shock',
        'hypotension',
      ],
    },
    deep_vein_thrombosis: {
      label: 'thrombosis gwythiennau dwfn',
      description: 'Clot mewn gwythïen ddofn, fel arfer yn y goes.',
      synonyms: ['dvt', 'clot yn y goes', 'clot gwaed', 'deep vein thrombosis'],
    },
    acute_kidney_injury: {
      label: 'anaf acíwt i’r arennau',
      description:
        'Gweithrediad yr arennau wedi gwaethygu’n sydyn, yn ôl canlyniad prawf gwaed neu faint o wrin sy’n cael ei basio.',
      synonyms: ['aki', 'methiant yr arennau', 'creatinin uchel', 'acute kidney injury'],
    },

    // Chest
    cough: {
      label: 'peswch',
      description: 'Peswch newydd, neu beswch sydd wedi newid.',
      synonyms: ['pesychu', 'tagu', 'cough', 'coughing'],
    },
    shortness_of_breath: {
      label: 'diffyg anadl',
      description: 'Teimlo’n fyr o anadl wrth orffwys neu wrth ymdrechu.',
      synonyms: [
        'byr o wynt',
        'colli gwynt',
        'anhawster anadlu',
        'shortness of breath',
        'breathlessness',
        'sob',
      ],
    },
    chest_pain: {
      label: 'poen yn y frest',
      description: 'Poen neu dyndra yn unrhyw le yn y frest.',
      synonyms: [
        'tyndra yn y frest',
        'brest dost',
        'dolur yn y frest',
        'chest pain',
        'pleuritic pain',
      ],
    },
    haemoptysis: {
      label: 'pesychu gwaed',
      description: 'Gwaed sy’n dod o’r frest wrth besychu, hyd yn oed olion ohono yn y fflem.',
      synonyms: [
        'haemoptysis',
        'gwaed yn y fflem',
        'gwaed yn y poer',
        'poeri gwaed',
        'coughing up blood',
      ],
    },
    chest_infection: {
      label: 'haint ar y frest',
      description: 'Haint yn y llwybrau anadlu isaf neu yn yr ysgyfaint.',
      synonyms: ['niwmonia', 'broncitis', 'chest infection', 'lrti', 'pneumonia'],
    },
    respiratory_compromise: {
      label: 'anadlu dan straen',
      description:
        'Arwyddion nad yw’r claf yn cael digon o ocsigen, neu ei fod yn gweithio’n galed i anadlu.',
      synonyms: [
        'trallod anadlol',
        'methiant anadlol',
        'ocsigen isel',
        'respiratory compromise',
        'respiratory distress',
      ],
    },
    stridor: {
      label: 'stridor',
      description: 'Sŵn cras wrth anadlu i mewn, am fod y llwybr anadlu uchaf wedi culhau.',
      synonyms: ['anadlu swnllyd', 'sŵn wrth anadlu i mewn'],
    },
    superior_vena_cava_obstruction: {
      label: 'rhwystr yn y fena cafa uwch',
      description:
        'Wyneb, gwddf neu freichiau chwyddedig a gwythiennau llawn, am fod y wythïen fawr i’r galon wedi’i gwasgu neu wedi’i blocio.',
      synonyms: [
        'svco',
        'wyneb chwyddedig',
        'gwythiennau amlwg yn y gwddf',
        'superior vena cava obstruction',
      ],
    },
    finger_clubbing: {
      label: 'clybio’r bysedd',
      description: 'Blaenau’r bysedd wedi chwyddo, gydag ewinedd sy’n crymu drostynt.',
      synonyms: [
        'clybio',
        'ewinedd yn crymu',
        'blaenau bysedd chwyddedig',
        'finger clubbing',
        'clubbing',
      ],
    },
    chest_signs_consistent_with_lung_cancer: {
      label: 'arwyddion yn y frest sy’n gyson â chanser yr ysgyfaint',
      description:
        'Canfyddiadau wrth archwilio’r frest y gallai canser yr ysgyfaint eu hachosi, fel man sy’n swnio’n bŵl neu lai o sŵn anadlu.',
      synonyms: [
        'llai o sŵn anadlu',
        'sŵn pŵl wrth daro’r frest',
        'gwichian',
        'chest signs consistent with lung cancer',
        'abnormal chest examination',
      ],
    },
    chest_signs_of_pleural_disease: {
      label: 'arwyddion yn y frest o glefyd y plewra',
      description:
        'Canfyddiadau wrth archwilio’r frest sy’n awgrymu hylif neu dewychu o amgylch yr ysgyfaint.',
      synonyms: [
        'hylif ar yr ysgyfaint',
        'hylif o amgylch yr ysgyfaint',
        'chest signs of pleural disease',
        'pleural effusion',
      ],
    },
    chest_xray_suggests_lung_cancer: {
      label: 'pelydr-X o’r frest yn awgrymu canser yr ysgyfaint',
      description: 'Canlyniad pelydr-X o’r frest sy’n codi’r posibilrwydd o ganser yr ysgyfaint.',
      synonyms: [
        'cysgod ar yr ysgyfaint',
        'màs yn yr ysgyfaint',
        'cxr',
        'chest x-ray suggests lung cancer',
        'lung mass',
      ],
    },
    chest_xray_suggests_mesothelioma: {
      label: 'pelydr-X o’r frest yn awgrymu mesothelioma',
      description: 'Canlyniad pelydr-X o’r frest sy’n codi’r posibilrwydd o fesothelioma.',
      synonyms: ['plewra wedi tewychu', 'cxr', 'chest x-ray suggests mesothelioma'],
    },

    // Gut
    dysphagia: {
      label: 'anhawster llyncu',
      description: 'Bwyd neu ddiod sy’n glynu ar y ffordd i lawr, neu sy’n anodd ei lyncu.',
      synonyms: [
        'dysffagia',
        'trafferth llyncu',
        'bwyd yn mynd yn sownd',
        'dysphagia',
        'difficulty swallowing',
      ],
    },
    dyspepsia: {
      label: 'diffyg traul',
      description: 'Anesmwythyd, llosgi neu lawnder yn rhan uchaf y bol.',
      synonyms: ['dyspepsia', 'camdreuliad', 'poen ar ôl bwyta', 'indigestion'],
    },
    treatment_resistant_dyspepsia: {
      label: 'diffyg traul nad yw’n ymateb i driniaeth',
      description: 'Diffyg traul sy’n parhau er gwaethaf cwrs llawn o driniaeth.',
      synonyms: [
        'diffyg traul er gwaethaf triniaeth',
        'ppi heb weithio',
        'treatment-resistant dyspepsia',
        'refractory dyspepsia',
      ],
    },
    reflux: {
      label: 'adlifiad asid',
      description: 'Asid neu fwyd yn codi o’r stumog, neu losgi y tu ôl i asgwrn y frest.',
      synonyms: ['dŵr poeth', 'llosg cylla', 'asid yn codi', 'reflux', 'heartburn', 'gord'],
    },
    nausea: {
      label: 'cyfog',
      description: 'Teimlo eich bod ar fin chwydu.',
      synonyms: ['teimlo’n sâl', 'eisiau chwydu', 'nausea', 'feeling sick'],
    },
    vomiting: {
      label: 'chwydu',
      description: 'Taflu i fyny yr hyn sydd yn y stumog.',
      synonyms: ['taflu i fyny', 'bod yn sâl', 'cyfogi', 'vomiting', 'being sick'],
    },
    haematemesis: {
      label: 'chwydu gwaed',
      description: 'Chwydu gwaed ffres, neu ddeunydd tywyll fel gronynnau coffi.',
      synonyms: [
        'haematemesis',
        'gwaed mewn chwyd',
        'chwyd fel gronynnau coffi',
        'vomiting blood',
        'coffee-ground vomit',
      ],
    },
    melaena: {
      label: 'carthion du (melaena)',
      description: 'Carthion du a gludiog fel tar, o waed sydd wedi’i dreulio.',
      synonyms: ['melaena', 'carthion fel tar', 'pw du', 'tarry stools'],
    },
    early_satiety: {
      label: 'teimlo’n llawn yn gyflym',
      description: 'Teimlo’n llawn ar ôl bwyta llai nag arfer.',
      synonyms: [
        'llawn ar ôl ychydig',
        'methu gorffen pryd',
        'early satiety',
        'feeling full quickly',
      ],
    },
    abdominal_distension: {
      label: 'abdomen chwyddedig',
      description:
        'Bol sydd wedi chwyddo’n weladwy, neu ddillad sydd wedi mynd yn dynn am y canol.',
      synonyms: [
        'bol wedi chwyddo',
        'chwyddo’r bol',
        'bol tynn',
        'abdominal distension',
        'bloating',
      ],
    },
    abdominal_pain: {
      label: 'poen yn yr abdomen',
      description: 'Poen yn unrhyw le yn y bol.',
      synonyms: [
        'poen bol',
        'bola tost',
        'poen stumog',
        'abdominal pain',
        'tummy pain',
        'stomach ache',
      ],
    },
    upper_abdominal_pain: {
      label: 'poen yn rhan uchaf yr abdomen',
      description: 'Poen yn y bol uwchlaw’r bogail.',
      synonyms: [
        'poen epigastrig',
        'poen o dan yr asennau',
        'upper abdominal pain',
        'epigastric pain',
        'ruq pain',
      ],
    },
    pelvic_pain: {
      label: 'poen yn y pelfis',
      description: 'Poen yn isel yn y bol neu’n ddwfn yn y pelfis.',
      synonyms: ['poen pelfig', 'poen yng ngwaelod y bol', 'pelvic pain'],
    },
    pelvic_or_abdominal_pain: {
      label: 'poen yn y pelfis neu’r abdomen',
      description: 'Poen yn y pelfis, yn y bol neu yn y ddau.',
      synonyms: ['poen bol', 'poen pelfig', 'pelvic or abdominal pain'],
    },
    change_in_bowel_habit: {
      label: 'newid yn arferion y coluddyn',
      description:
        'Carthion sydd wedi newid o ran pa mor aml, pa mor galed neu ba mor rhwydd ydynt, o gymharu â’r hyn sy’n arferol i’r claf hwn.',
      synonyms: [
        'newid mewn arferion ymgarthu',
        'newid mewn arferion tŷ bach',
        'carthion yn wahanol',
        'change in bowel habit',
        'cibh',
      ],
    },
    diarrhoea: {
      label: 'dolur rhydd',
      description: 'Carthion rhydd neu ddyfrllyd yn amlach nag arfer.',
      synonyms: ['carthion rhydd', 'carthion dyfrllyd', 'diarrhoea', 'diarrhea'],
    },
    constipation: {
      label: 'rhwymedd',
      description: 'Carthion caled neu anaml, neu straenio i’w pasio.',
      synonyms: ['rhwym', 'carthion caled', 'methu ymgarthu', 'constipation', 'constipated'],
    },
    ibs_like_symptoms: {
      label: 'symptomau tebyg i IBS',
      description:
        'Poen yn y bol, chwyddo a newid yn y coluddyn, fel y byddai syndrom coluddyn llidus yn eu hachosi.',
      synonyms: [
        'ibs',
        'coluddyn llidus',
        'syndrom coluddyn llidus',
        'ibs-like symptoms',
        'irritable bowel',
      ],
    },
    rectal_bleeding: {
      label: 'gwaedu o’r rectwm',
      description: 'Gwaed o’r pen ôl: ar y papur, yn y pan neu yn y carthion.',
      synonyms: [
        'gwaed yn y carthion',
        'gwaedu o’r pen ôl',
        'gwaed ar y papur',
        'gwaed yn y pw',
        'rectal bleeding',
        'pr bleeding',
      ],
    },
    jaundice: {
      label: 'clefyd melyn',
      description:
        'Y croen neu wyn y llygaid wedi melynu; ar wyn y llygaid y mae hawsaf ei weld mewn croen tywyllach.',
      synonyms: ['croen melyn', 'llygaid melyn', 'melynu', 'jaundice', 'yellow skin'],
    },
    ascites: {
      label: 'asgites',
      description: 'Hylif wedi casglu yn y bol, wedi’i ganfod wrth archwilio neu ar sgan.',
      synonyms: ['hylif yn y bol', 'hylif rhydd', 'ascites', 'fluid in the abdomen'],
    },
    abdominal_mass: {
      label: 'màs yn yr abdomen',
      description: 'Lwmp y gellir ei deimlo yn y bol.',
      synonyms: ['lwmp yn y bol', 'lwmp yn yr abdomen', 'abdominal mass', 'tummy lump'],
    },
    upper_abdominal_mass_consistent_with_stomach_cancer: {
      label: 'màs yn rhan uchaf yr abdomen sy’n gyson â chanser y stumog',
      description: 'Lwmp a deimlir yn rhan uchaf y bol y gallai canser y stumog ei achosi.',
      synonyms: [
        'màs epigastrig',
        'màs yn y stumog',
        'upper abdominal mass consistent with stomach cancer',
        'epigastric mass',
      ],
    },
    upper_abdominal_mass_consistent_with_enlarged_gallbladder: {
      label: 'màs yn rhan uchaf yr abdomen sy’n gyson â choden y bustl wedi chwyddo',
      description:
        'Lwmp a deimlir o dan yr asennau ar y dde ac a allai fod yn goden y bustl wedi chwyddo.',
      synonyms: [
        'coden y bustl chwyddedig',
        'coden fustl',
        'upper abdominal mass consistent with an enlarged gall bladder',
        'palpable gallbladder',
        'ruq mass',
      ],
    },
    upper_abdominal_mass_consistent_with_enlarged_liver: {
      label: 'màs yn rhan uchaf yr abdomen sy’n gyson ag afu wedi chwyddo',
      description:
        'Llawnder a deimlir o dan yr asennau ar y dde ac a allai fod yn afu wedi chwyddo.',
      synonyms: [
        'afu chwyddedig',
        'iau wedi chwyddo',
        'upper abdominal mass consistent with an enlarged liver',
        'hepatomegaly',
        'large liver',
      ],
    },
    rectal_mass: {
      label: 'màs yn y rectwm',
      description: 'Lwmp a deimlir neu a welir yn y rectwm.',
      synonyms: ['lwmp yn y rectwm', 'lwmp yn y pen ôl', 'rectal mass', 'mass on pr'],
    },
    anal_mass: {
      label: 'màs yn yr anws',
      description: 'Lwmp a deimlir neu a welir ar yr anws neu ynddo.',
      synonyms: ['lwmp ar yr anws', 'lwmp ar y pen ôl', 'anal mass', 'anal lump'],
    },
    anal_ulceration: {
      label: 'wlser ar yr anws',
      description: 'Dolur agored ar yr anws neu ynddo.',
      synonyms: ['briw ar yr anws', 'dolur ar y pen ôl', 'anal ulceration', 'anal ulcer'],
    },
    bowel_obstruction: {
      label: 'rhwystr yn y coluddyn',
      description:
        'Coluddyn wedi’i flocio: chwydu, bol chwyddedig, pyliau o boen a dim carthion na gwynt yn cael eu pasio.',
      synonyms: [
        'coluddyn wedi blocio',
        'methu pasio gwynt',
        'bowel obstruction',
        'intestinal obstruction',
      ],
    },
    bowel_perforation: {
      label: 'trydylliad yn y coluddyn',
      description: 'Twll yn y coluddyn, gyda phoen sydyn a difrifol a bol caled.',
      synonyms: [
        'twll yn y coluddyn',
        'peritonitis',
        'bol caled',
        'bowel perforation',
        'perforated bowel',
      ],
    },
    new_onset_diabetes: {
      label: 'diabetes newydd',
      description: 'Diabetes sydd newydd ddod i’r amlwg mewn profion gwaed.',
      synonyms: ['diabetes diweddar', 'hba1c uchel', 'siwgr', 'new-onset diabetes', 'new diabetes'],
    },
    fit_requested: {
      label: 'prawf FIT wedi’i drefnu',
      description:
        'Mae prawf imiwnocemegol ysgarthol wedi’i archebu, neu ei becyn wedi’i roi i’r claf.',
      synonyms: ['pecyn fit wedi’i roi', 'fit wedi’i archebu', 'fit requested', 'qfit requested'],
    },
    fit_result: {
      label: 'canlyniad prawf FIT',
      description:
        'Y rhif a ddaw yn ôl o brawf imiwnocemegol ysgarthol meintiol, mewn microgramau o haemoglobin fesul gram o garthion.',
      synonyms: [
        'fit',
        'qfit',
        'prawf imiwnocemegol ysgarthol',
        'prawf carthion',
        'prawf pw',
        'fit result',
      ],
    },
    fit_not_returned: {
      label: 'sampl FIT heb ddod yn ôl',
      description: 'Rhoddwyd pecyn FIT i’r claf, ond nid oes sampl wedi cyrraedd y labordy.',
      synonyms: ['fit ar goll', 'pecyn fit heb ei ddychwelyd', 'dim sampl fit', 'fit not returned'],
    },
    fit_unable_or_unwilling: {
      label: 'yn methu gwneud prawf FIT neu’n amharod i’w wneud',
      description: 'Barn na all y claf gasglu’r sampl, neu nad yw’n dymuno gwneud hynny.',
      synonyms: [
        'gwrthod fit',
        'methu gwneud fit',
        'unable or unwilling to do a fit',
        'fit declined',
      ],
    },

    // Pelvis
    persistent_or_frequent: {
      label: 'symptomau parhaus neu aml',
      description:
        'Symptomau’r bol, yr archwaeth neu’r bledren sy’n aros neu’n dychwelyd o hyd, yn enwedig fwy na 12 gwaith y mis.',
      synonyms: [
        'y rhan fwyaf o ddyddiau',
        'fwy na 12 gwaith y mis',
        'dal i ddigwydd',
        'persistent or frequent symptoms',
        'most days',
      ],
    },
    symptoms_suggesting_ovarian_cancer: {
      label: 'symptomau sy’n awgrymu canser yr ofari',
      description:
        'Barn y gallai chwyddo, teimlo’n llawn yn gyflym, colli archwaeth, poen yn y pelfis neu’r bol, neu frys neu amlder wrinol, os ydynt yn parhau neu’n aml, neu symptomau newydd tebyg i IBS yn hwyrach mewn bywyd, ddod o’r ofarïau.',
      synonyms: [
        'symptomau’r ofari',
        'canser yr ofari posibl',
        'symptoms suggesting ovarian cancer',
        'ovarian symptoms',
      ],
    },
    persistent_symptoms_suggesting_ovarian_cancer: {
      label: 'symptomau parhaus sy’n awgrymu canser yr ofari',
      description:
        'Barn bod symptomau a allai ddod o’r ofarïau wedi para’n hwy nag y byddai problem dros dro.',
      synonyms: [
        'symptomau’r ofari sy’n parhau',
        'persistent symptoms suggesting ovarian cancer',
        'ongoing ovarian symptoms',
      ],
    },
    ovarian_cancer_not_suspected: {
      label: 'dim amheuaeth o ganser yr ofari',
      description: 'Barn nad yw’r symptomau, fel y maent ar hyn o bryd, yn pwyntio at yr ofarïau.',
      synonyms: [
        'canser yr ofari heb ei amau',
        'ovarian cancer not suspected',
        'low suspicion of ovarian cancer',
      ],
    },
    pelvic_mass: {
      label: 'màs yn y pelfis',
      description: 'Lwmp a deimlir yn y pelfis, drwy’r bol neu wrth archwilio’n fewnol.',
      synonyms: ['lwmp yn y pelfis', 'màs ar yr ofari', 'pelvic mass', 'ovarian mass'],
    },
    ca125: {
      label: 'CA125',
      description: 'Canlyniad prawf gwaed am y protein CA125, mewn IU/ml.',
      synonyms: ['ca-125', 'ca 125', 'prawf gwaed yr ofari', 'ovarian blood test'],
    },
    ca125_at_or_above_threshold: {
      label: 'CA125 ar y trothwy neu’n uwch',
      description:
        'Canlyniad prawf CA125 sy’n cyrraedd y trothwy ar gyfer oedran y claf neu’n mynd heibio iddo.',
      synonyms: [
        'ca125 uchel',
        'ca125 annormal',
        'ca125 at or above the threshold',
        'raised ca125',
      ],
    },
    ca125_below_age_threshold: {
      label: 'CA125 islaw’r trothwy oedran',
      description: 'Canlyniad prawf CA125 sydd islaw’r trothwy ar gyfer oedran y claf.',
      synonyms: ['ca125 normal', 'ca125 isel', 'ca125 below the age threshold', 'normal ca125'],
    },
    ultrasound_suggests_ovarian_cancer: {
      label: 'uwchsain yn awgrymu canser yr ofari',
      description:
        'Canlyniad uwchsain o’r abdomen a’r pelfis sy’n codi’r posibilrwydd o ganser yr ofari.',
      synonyms: [
        'syst amheus ar yr ofari',
        'sgan annormal o’r pelfis',
        'ultrasound suggests ovarian cancer',
        'complex ovarian cyst',
      ],
    },
    ultrasound_normal: {
      label: 'uwchsain normal o’r abdomen a’r pelfis',
      description: 'Canlyniad uwchsain o’r abdomen a’r pelfis sy’n cael ei adrodd yn normal.',
      synonyms: [
        'sgan normal',
        'sgan clir',
        'normal ultrasound of abdomen and pelvis',
        'normal scan',
        'normal uss',
      ],
    },
    post_menopausal_bleeding: {
      label: 'gwaedu ar ôl y menopos',
      description: 'Gwaedu o’r fagina ar ôl i’r mislif ddod i ben oherwydd y menopos.',
      synonyms: [
        'pmb',
        'gwaedu wedi’r menopos',
        'gwaedu o’r fagina',
        'post-menopausal bleeding',
        'postmenopausal bleeding',
      ],
    },
    vaginal_discharge: {
      label: 'rhedlif o’r fagina',
      description: 'Hylif o’r fagina sy’n newydd neu’n wahanol i’r claf hwn.',
      synonyms: ['rhedlif', 'vaginal discharge', 'pv discharge'],
    },
    first_presentation_of_discharge: {
      label: 'y tro cyntaf i’r claf ddod ynghylch rhedlif',
      description: 'Dyma’r tro cyntaf i’r claf hwn ddod at feddyg ynghylch rhedlif o’r fagina.',
      synonyms: [
        'rhedlif newydd',
        'rhedlif am y tro cyntaf',
        'first presentation of discharge',
        'new discharge',
      ],
    },
    vaginal_mass: {
      label: 'màs yn y fagina',
      description: 'Lwmp yn y fagina neu wrth ei hagoriad.',
      synonyms: ['lwmp yn y fagina', 'tyfiant yn y fagina', 'vaginal mass', 'vaginal lump'],
    },
    vulval_lump: {
      label: 'lwmp ar y fwlfa',
      description: 'Lwmp ar y fwlfa.',
      synonyms: ['lwmp ar y labia', 'lwmp ar yr organau cenhedlu', 'vulval lump', 'vulvar lump'],
    },
    vulval_ulceration: {
      label: 'wlser ar y fwlfa',
      description: 'Dolur agored ar y fwlfa.',
      synonyms: ['briw ar y fwlfa', 'dolur ar y fwlfa', 'vulval ulceration', 'vulval ulcer'],
    },
    vulval_bleeding: {
      label: 'gwaedu o’r fwlfa',
      description: 'Gwaedu o groen y fwlfa.',
      synonyms: ['gwaed o’r fwlfa', 'vulval bleeding', 'vulvar bleeding'],
    },
    cervix_appearance_consistent_with_cancer: {
      label: 'ceg y groth yn edrych yn gyson â chanser',
      description: 'Ceg y groth a allai fod yn ganseraidd wrth edrych arni â sbecwlwm.',
      synonyms: [
        'ceg y groth annormal',
        'màs ar geg y groth',
        'cervix looks consistent with cancer',
        'suspicious cervix',
      ],
    },

    // Urine and male organs
    haematuria: {
      label: 'gwaed yn y wrin',
      description: 'Gwaed yn y wrin, i’w weld â’r llygad neu wedi’i ganfod drwy brawf yn unig.',
      synonyms: [
        'haematwria',
        'gwaed yn y dŵr',
        'pasio gwaed',
        'wrin coch',
        'haematuria',
        'blood in urine',
      ],
    },
    dysuria: {
      label: 'poen wrth basio wrin',
      description: 'Poen neu losgi wrth basio wrin.',
      synonyms: ['dyswria', 'llosgi wrth basio dŵr', 'poen wrth bi-pi', 'dysuria', 'burning wee'],
    },
    urinary_urgency_or_frequency: {
      label: 'brys neu amlder wrinol',
      description: 'Gorfod pasio wrin ar frys, neu’n amlach nag sy’n arferol i’r claf hwn.',
      synonyms: [
        'pasio dŵr yn aml',
        'methu dal dŵr',
        'rhuthro i’r tŷ bach',
        'urinary urgency or frequency',
        'urgency',
        'frequency',
      ],
    },
    nocturia: {
      label: 'codi yn y nos i basio wrin',
      description: 'Deffro yn y nos i basio wrin.',
      synonyms: ['noctwria', 'pasio dŵr yn y nos', 'nocturia', 'up at night to wee'],
    },
    urinary_hesitancy: {
      label: 'anhawster dechrau pasio wrin',
      description: 'Aros neu straenio cyn i’r wrin lifo.',
      synonyms: [
        'oedi cyn pasio dŵr',
        'llif gwan',
        'urinary hesitancy',
        'hesitancy',
        'poor stream',
      ],
    },
    urinary_retention: {
      label: 'ataliad wrin',
      description: 'Pledren na ellir ei gwagio, yn gyfan gwbl neu’n rhannol.',
      synonyms: [
        'methu pasio dŵr',
        'cadw wrin',
        'methu gwagio’r bledren',
        'urinary retention',
        'retention',
      ],
    },
    lower_urinary_tract_symptoms: {
      label: 'symptomau’r llwybr wrinol isaf',
      description:
        'Trafferth wrth ddal neu basio wrin: codi yn y nos, amlder, oedi cyn dechrau, brys neu ataliad.',
      synonyms: [
        'luts',
        'trafferth pasio dŵr',
        'symptomau’r bledren',
        'lower urinary tract symptoms',
        'waterworks',
      ],
    },
    uti: {
      label: 'haint y llwybr wrinol',
      description: 'Haint yn y bledren neu yng ngweddill y llwybr wrinol.',
      synonyms: [
        'uti',
        'haint wrinol',
        'haint dŵr',
        'llid y bledren',
        'urinary tract infection',
        'cystitis',
      ],
    },
    clot_retention: {
      label: 'ataliad wrin oherwydd ceuladau',
      description: 'Wrin na ellir ei basio am fod ceuladau gwaed yn rhwystro’r ffordd allan.',
      synonyms: ['ceuladau yn y wrin', 'clotiau yn y wrin', 'clot retention'],
    },
    erectile_dysfunction: {
      label: 'camweithrediad erectol',
      description: 'Trafferth cael codiad neu ei gadw.',
      synonyms: [
        'analluedd',
        'methu cael codiad',
        'problemau codiad',
        'erectile dysfunction',
        'impotence',
        'ed',
      ],
    },
    possible_prostate_symptoms: {
      label: 'symptomau posibl y prostad',
      description:
        'Barn y gallai symptomau’r llwybr wrinol isaf, camweithrediad erectol neu waed gweladwy yn y wrin ddod o’r prostad.',
      synonyms: [
        'symptomau’r prostad',
        'trafferth gyda’r prostad',
        'possible prostate symptoms',
        'prostatism',
      ],
    },
    prostate_feels_malignant_on_dre: {
      label: 'y prostad yn teimlo’n falaen',
      description: 'Prostad sy’n teimlo fel canser i’r bys, er enghraifft yn galed neu’n anwastad.',
      synonyms: [
        'prostad caled',
        'archwiliad rhefrol annormal',
        'prostad anwastad',
        'prostate feels malignant',
      ],
    },
    psa: {
      label: 'PSA',
      description:
        'Canlyniad prawf gwaed am antigen penodol i’r prostad, mewn microgramau fesul litr.',
      synonyms: [
        'prawf gwaed y prostad',
        'antigen penodol i’r prostad',
        'prostate-specific antigen',
        'raised psa',
      ],
    },
    testicular_symptoms: {
      label: 'symptomau’r ceilliau',
      description:
        'Unrhyw beth y mae’r claf yn sylwi arno mewn caill, fel dolur, trymder neu chwydd.',
      synonyms: [
        'poen yn y ceilliau',
        'caill drom',
        'symptomau’r sgrotwm',
        'testicular symptoms',
        'testicle symptoms',
      ],
    },
    testis_enlargement: {
      label: 'caill wedi chwyddo',
      description: 'Caill sydd wedi mynd yn fwy.',
      synonyms: ['caill chwyddedig', 'caill fawr', 'enlarged testis', 'swollen testicle'],
    },
    testis_change_in_shape: {
      label: 'newid yn siâp y gaill',
      description: 'Caill sydd wedi newid ei ffurf, er enghraifft oherwydd lwmp.',
      synonyms: [
        'lwmp ar y gaill',
        'caill afreolaidd',
        'change in shape of the testis',
        'testicular lump',
      ],
    },
    testis_change_in_texture: {
      label: 'newid yng ngwead y gaill',
      description: 'Caill sy’n teimlo’n wahanol, er enghraifft yn galetach nag o’r blaen.',
      synonyms: [
        'caill galed',
        'y gaill yn teimlo’n wahanol',
        'change in texture of the testis',
        'hard testicle',
      ],
    },
    sudden_severe_testicular_pain: {
      label: 'poen sydyn a difrifol yn y gaill',
      description: 'Poen cryf mewn caill a ddechreuodd yn sydyn, fel pan fydd y gaill wedi troi.',
      synonyms: ['caill wedi troi', 'sudden severe testicular pain', 'torsion', 'acute scrotum'],
    },
    penile_mass_or_ulcer: {
      label: 'màs neu wlser ar y pidyn',
      description: 'Lwmp neu ddolur agored ar y pidyn.',
      synonyms: [
        'lwmp ar y pidyn',
        'dolur ar y pidyn',
        'penile mass or ulcer',
        'penile ulcer',
        'penile lump',
      ],
    },
    penile_lesion: {
      label: 'nam ar y pidyn',
      description: 'Unrhyw newid gweladwy ar y pidyn, fel darn coch, dolur neu dyfiant.',
      synonyms: ['briw ar y pidyn', 'brech ar y pidyn', 'tyfiant ar y pidyn', 'penile lesion'],
    },
    foreskin_or_glans_symptoms: {
      label: 'symptomau’r blaengroen neu flaen y pidyn',
      description: 'Dolur, rhedlif, tyndra neu newid arall yn y blaengroen neu ym mlaen y pidyn.',
      synonyms: ['blaengroen tynn', 'blaengroen dolurus', 'symptoms of the foreskin or glans'],
    },

    // Breast
    breast_lump: {
      label: 'lwmp yn y fron',
      description: 'Lwmp a deimlir yn y fron, mewn menyw neu ddyn, gyda phoen neu hebddo.',
      synonyms: ['lwmp ar y fron', 'màs yn y fron', 'breast lump', 'breast mass'],
    },
    axillary_lump: {
      label: 'lwmp yn y gesail',
      description: 'Lwmp a deimlir o dan y fraich.',
      synonyms: ['lwmp o dan y fraich', 'nod yn y gesail', 'axillary lump', 'armpit lump'],
    },
    nipple_discharge: {
      label: 'rhedlif o’r deth',
      description: 'Hylif neu waed sy’n dod o deth.',
      synonyms: ['teth yn gwaedu', 'teth yn gollwng', 'nipple discharge', 'bleeding nipple'],
    },
    nipple_retraction: {
      label: 'teth wedi tynnu i mewn',
      description: 'Teth sydd wedi troi neu dynnu tuag i mewn o’r newydd.',
      synonyms: ['teth wedi troi i mewn', 'nipple retraction', 'inverted nipple'],
    },
    other_nipple_change_of_concern: {
      label: 'newid arall yn y deth sy’n peri pryder',
      description:
        'Newid pryderus mewn teth heblaw rhedlif neu dynnu i mewn, fel crachen neu frech debyg i ecsema.',
      synonyms: [
        'ecsema’r deth',
        'brech ar y deth',
        'crachen ar y deth',
        'other nipple change of concern',
        'paget’s disease',
      ],
    },
    skin_changes_suggesting_breast_cancer: {
      label: 'newidiadau i’r croen sy’n awgrymu canser y fron',
      description:
        'Croen y fron wedi pantio, crychu, tewychu neu newid lliw mewn ffordd y gallai canser ei hachosi.',
      synonyms: [
        'croen fel croen oren',
        'pant yn y fron',
        'croen y fron wedi crychu',
        'skin changes suggesting breast cancer',
        'peau d’orange',
      ],
    },

    // Head, neck, brain
    hoarseness: {
      label: 'llais cryg',
      description: 'Llais sydd wedi mynd yn arw, yn wan neu’n gryg.',
      synonyms: ['crygni', 'colli llais', 'newid yn y llais', 'hoarseness', 'hoarse voice'],
    },
    neck_lump: {
      label: 'lwmp yn y gwddf',
      description: 'Lwmp a welir neu a deimlir yn y gwddf.',
      synonyms: ['chwydd yn y gwddf', 'màs yn y gwddf', 'neck lump', 'neck swelling'],
    },
    thyroid_lump: {
      label: 'lwmp yn y thyroid',
      description: 'Lwmp yn isel ar flaen y gwddf sy’n symud wrth lyncu.',
      synonyms: ['nodwl yn y thyroid', 'goitr', 'thyroid lump', 'thyroid nodule'],
    },
    oral_ulceration: {
      label: 'wlser yn y geg',
      description: 'Dolur agored yn y geg.',
      synonyms: [
        'wlser ar y tafod',
        'briw yn y geg',
        'dolur yn y geg',
        'oral ulceration',
        'mouth ulcer',
      ],
    },
    lump_on_lip_or_in_mouth: {
      label: 'lwmp ar y wefus neu yn y geg',
      description: 'Lwmp a welir neu a deimlir ar y wefus neu y tu mewn i’r geg.',
      synonyms: [
        'lwmp yn y geg',
        'lwmp ar y tafod',
        'lump on the lip or in the mouth',
        'mouth lump',
        'lip lump',
      ],
    },
    red_or_red_white_patch: {
      label: 'darn coch neu goch a gwyn yn y geg',
      description: 'Darn ar leinin y geg sy’n goch, neu’n goch a gwyn; nid darn sy’n wyn yn unig.',
      synonyms: [
        'erythroplacia',
        'man coch yn y geg',
        'red or red-and-white patch in the mouth',
        'erythroplakia',
        'red patch',
      ],
    },
    oral_lump_consistent_with_cancer: {
      label: 'lwmp yn y geg sy’n gyson â chanser',
      description: 'Lwmp ar y wefus neu yn y geg a allai, ar ôl ei asesu, fod yn ganser.',
      synonyms: [
        'lwmp amheus yn y geg',
        'canser y geg',
        'oral lump consistent with cancer',
        'mouth cancer',
      ],
    },
    assessed_by_dentist: {
      label: 'wedi’i asesu gan ddeintydd',
      description: 'Mae deintydd wedi edrych ar y geg ac wedi rhoi barn.',
      synonyms: ['deintydd', 'asesiad deintyddol', 'assessed by a dentist', 'seen by dentist'],
    },
    headache: {
      label: 'cur pen',
      description: 'Poen yn unrhyw le yn y pen.',
      synonyms: ['pen tost', 'poen yn y pen', 'headache'],
    },
    papilloedema: {
      label: 'papiloedema',
      description: 'Disgiau optig chwyddedig, a welir wrth edrych i mewn i’r llygaid.',
      synonyms: ['disgiau optig chwyddedig', 'papilloedema', 'swollen optic discs'],
    },
    reduced_consciousness: {
      label: 'llai o ymwybyddiaeth',
      description: 'Yn gysglyd, yn anodd ei ddeffro neu ddim yn ymateb fel arfer.',
      synonyms: [
        'cysglyd',
        'anymwybodol',
        'anodd ei ddeffro',
        'reduced consciousness',
        'drowsy',
        'reduced gcs',
      ],
    },
    loss_of_central_neurological_function: {
      label: 'colli gweithrediad niwrolegol canolog',
      description:
        'Nerth, teimlad, lleferydd, golwg, cydbwysedd neu feddwl yn dirywio mewn ffordd sy’n pwyntio at yr ymennydd.',
      synonyms: [
        'gwendid',
        'trafferth siarad',
        'simsanrwydd',
        'newid personoliaeth',
        'loss of central neurological function',
        'focal neurology',
      ],
    },

    // Skin
    weighted_7_point_score: {
      label: 'sgôr rhestr wirio 7 pwynt',
      description:
        'Canlyniad adio’r rhestr wirio ar gyfer nam pigmentog: 2 bwynt am bob prif nodwedd ac 1 am bob un llai.',
      synonyms: [
        'rhestr wirio saith pwynt',
        'sgôr man geni',
        'sgôr melanoma',
        'weighted 7-point score',
        '7-point checklist',
      ],
    },
    lesion_change_in_size: {
      label: 'nam ar y croen: newid mewn maint',
      description:
        'Nam pigmentog sydd wedi tyfu neu newid ei faint fel arall; un o brif nodweddion y rhestr wirio.',
      synonyms: [
        'man geni yn tyfu',
        'man geni yn mynd yn fwy',
        'lesion: change in size',
        'growing mole',
      ],
    },
    lesion_irregular_shape: {
      label: 'nam ar y croen: siâp afreolaidd',
      description: 'Nam pigmentog ag amlinell anwastad; un o brif nodweddion y rhestr wirio.',
      synonyms: [
        'man geni anghymesur',
        'ymyl anwastad',
        'lesion: irregular shape',
        'irregular border',
      ],
    },
    lesion_irregular_colour: {
      label: 'nam ar y croen: lliw afreolaidd',
      description:
        'Nam pigmentog â mwy nag un lliw neu â lliw anwastad; un o brif nodweddion y rhestr wirio.',
      synonyms: [
        'man geni yn newid lliw',
        'sawl lliw',
        'lesion: irregular colour',
        'mole changing colour',
      ],
    },
    lesion_diameter_7_mm_or_more: {
      label: 'nam ar y croen: 7 mm neu fwy ar draws',
      description:
        'Nam pigmentog y mae ei ddiamedr mwyaf yn 7 mm neu fwy; un o nodweddion llai’r rhestr wirio.',
      synonyms: ['man geni mawr', 'maint y nam', 'lesion: 7 mm or more across', 'large mole'],
    },
    lesion_inflammation: {
      label: 'nam ar y croen: llid',
      description:
        'Nam pigmentog sy’n goch, yn chwyddedig neu’n ddolurus; un o nodweddion llai’r rhestr wirio.',
      synonyms: ['man geni llidus', 'man geni coch', 'lesion: inflammation', 'inflamed mole'],
    },
    lesion_oozing: {
      label: 'nam ar y croen: gollwng hylif',
      description:
        'Nam pigmentog sy’n gollwng hylif, yn crachennu neu’n gwaedu; un o nodweddion llai’r rhestr wirio.',
      synonyms: ['man geni yn gwaedu', 'man geni yn diferu', 'lesion: oozing', 'bleeding mole'],
    },
    lesion_change_in_sensation: {
      label: 'nam ar y croen: newid mewn teimlad',
      description:
        'Nam pigmentog sy’n cosi neu’n teimlo’n wahanol; un o nodweddion llai’r rhestr wirio.',
      synonyms: [
        'man geni yn cosi',
        'man geni poenus',
        'lesion: change in sensation',
        'itchy mole',
      ],
    },
    dermoscopy_suggests_melanoma: {
      label: 'dermosgopi yn awgrymu melanoma',
      description: 'Canlyniad edrych ar nam drwy ddermatosgop sy’n codi’r posibilrwydd o felanoma.',
      synonyms: ['dermosgopi amheus', 'dermoscopy suggests melanoma', 'dermatoscopy'],
    },
    lesion_suggests_nodular_melanoma: {
      label: 'nam sy’n awgrymu melanoma nodwlaidd',
      description:
        'Lwmp uchel a chadarn yn y croen sy’n tyfu, tywyll neu beidio, ac a allai fod yn felanoma nodwlaidd.',
      synonyms: [
        'melanoma nodwlaidd',
        'nodwl sy’n tyfu',
        'lesion suggests nodular melanoma',
        'nodular melanoma',
      ],
    },
    lesion_raises_suspicion_of_scc: {
      label: 'nam sy’n codi amheuaeth o garsinoma celloedd cennog',
      description:
        'Tyfiant cennog, crachennog neu wlseraidd yn y croen a allai’n hawdd fod yn garsinoma celloedd cennog.',
      synonyms: [
        'scc',
        'carsinoma celloedd cennog',
        'canser y croen',
        'lesion raises suspicion of squamous cell carcinoma',
        'squamous cell carcinoma',
      ],
    },
    lesion_raises_suspicion_of_bcc: {
      label: 'nam sy’n codi amheuaeth o garsinoma celloedd gwaelodol',
      description:
        'Smotyn neu ddolur perlaidd yn y croen sy’n tyfu’n araf ac a allai’n hawdd fod yn garsinoma celloedd gwaelodol.',
      synonyms: [
        'bcc',
        'carsinoma celloedd gwaelodol',
        'canser y croen',
        'lesion raises suspicion of basal cell carcinoma',
        'rodent ulcer',
      ],
    },
    delay_may_have_significant_impact: {
      label: 'gallai oedi gael effaith sylweddol',
      description:
        'Barn y gallai aros wneud niwed oherwydd lleoliad y nam neu ei faint, er enghraifft yn agos at y llygad.',
      synonyms: [
        'agos at y llygad',
        'nam mawr',
        'delay may have a significant impact',
        'near the eye',
      ],
    },

    // Blood, glands, bone, soft tissue
    pallor: {
      label: 'gwelwder',
      description:
        'Golwg welw; mewn croen tywyllach, edrychwch y tu mewn i’r amrannau ac ar y deintgig a chledrau’r dwylo.',
      synonyms: ['gwelw', 'edrych yn welw', 'croen gwelw', 'pallor', 'pale'],
    },
    bruising: {
      label: 'cleisio',
      description: 'Cleisiau sy’n dod yn hawdd, neu heb ergyd i’w hesbonio.',
      synonyms: ['cleisiau', 'cleisio’n hawdd', 'bruising', 'bruises'],
    },
    bleeding: {
      label: 'gwaedu',
      description:
        'Gwaedu sy’n dechrau’n hawdd neu sy’n araf yn stopio, er enghraifft o’r trwyn neu’r deintgig.',
      synonyms: ['gwaedlif', 'gwaedu o’r trwyn', 'deintgig yn gwaedu', 'bleeding', 'nosebleeds'],
    },
    petechiae: {
      label: 'petechiae',
      description: 'Smotiau mân o waedu yn y croen nad ydynt yn pylu wrth eu gwasgu.',
      synonyms: ['smotiau coch mân', 'brech nad yw’n pylu', 'smotiau gwaed'],
    },
    lymphadenopathy: {
      label: 'nodau lymff chwyddedig',
      description: 'Nodau lymff sy’n fwy nag y dylent fod, yn unrhyw le yn y corff.',
      synonyms: [
        'lymffadenopathi',
        'chwarennau chwyddedig',
        'lwmp yn y werddyr',
        'lymphadenopathy',
        'swollen glands',
      ],
    },
    supraclavicular_lymphadenopathy: {
      label: 'nodau lymff chwyddedig uwchben pont yr ysgwydd',
      description: 'Nodau lymff sydd wedi chwyddo uwchben pont yr ysgwydd.',
      synonyms: [
        'lwmp uwchben pont yr ysgwydd',
        'supraclavicular lymphadenopathy',
        'supraclavicular node',
        'virchow’s node',
      ],
    },
    cervical_lymphadenopathy: {
      label: 'nodau lymff chwyddedig yn y gwddf',
      description: 'Nodau lymff sydd wedi chwyddo yn y gwddf.',
      synonyms: [
        'chwarennau’r gwddf',
        'chwarennau chwyddedig yn y gwddf',
        'cervical lymphadenopathy',
        'swollen neck glands',
      ],
    },
    hepatosplenomegaly: {
      label: 'yr afu a’r ddueg wedi chwyddo',
      description: 'Afu a dueg sydd ill dau’n fwy nag y dylent fod.',
      synonyms: [
        'hepatosblenomegali',
        'iau a dueg chwyddedig',
        'hepatosplenomegaly',
        'enlarged liver and spleen',
      ],
    },
    splenomegaly: {
      label: 'y ddueg wedi chwyddo',
      description: 'Dueg sy’n fwy nag y dylai fod, wedi’i chanfod wrth archwilio neu ar sgan.',
      synonyms: ['sblenomegali', 'dueg fawr', 'dueg chwyddedig', 'splenomegaly', 'enlarged spleen'],
    },
    haemoglobin: {
      label: 'haemoglobin',
      description: 'Canlyniad cyfrif gwaed am haemoglobin, mewn gramau fesul litr.',
      synonyms: ['hb', 'cyfrif gwaed', 'hemoglobin', 'blood count'],
    },
    low_haemoglobin: {
      label: 'haemoglobin isel',
      description: 'Canlyniad cyfrif gwaed â haemoglobin islaw ystod y labordy.',
      synonyms: ['hb isel', 'cyfrif gwaed isel', 'low haemoglobin', 'low hb'],
    },
    anaemia: {
      label: 'anaemia',
      description: 'Canlyniad cyfrif gwaed sy’n dangos anaemia o unrhyw fath.',
      synonyms: ['diffyg gwaed', 'gwaed gwan', 'anaemic', 'anemia'],
    },
    iron_deficiency_anaemia: {
      label: 'anaemia diffyg haearn',
      description:
        'Canlyniad profion gwaed sy’n dangos anaemia gyda rhy ychydig o haearn, fel y byddai fferitin yn ei gadarnhau.',
      synonyms: ['ida', 'diffyg haearn', 'fferitin isel', 'haearn isel', 'iron-deficiency anaemia'],
    },
    severe_symptomatic_anaemia: {
      label: 'anaemia difrifol gyda symptomau',
      description:
        'Anaemia sy’n ddigon drwg i wneud y claf yn sâl nawr, gyda diffyg anadl, poen yn y frest neu wendid.',
      synonyms: [
        'anaemia difrifol',
        'angen trallwysiad',
        'severe symptomatic anaemia',
        'very low hb',
      ],
    },
    thrombocytosis: {
      label: 'thrombosytosis',
      description: 'Canlyniad cyfrif gwaed â mwy o blatennau nag ystod y labordy.',
      synonyms: ['platennau uchel', 'plt', 'thrombocytosis', 'high platelets'],
    },
    raised_platelet_count: {
      label: 'cyfrif platennau uchel',
      description:
        'Canlyniad cyfrif gwaed â phlatennau uwchlaw ystod y labordy; enw arall ar thrombosytosis.',
      synonyms: ['platennau uchel', 'plt', 'raised platelet count', 'high platelets'],
    },
    raised_white_cell_count: {
      label: 'cyfrif celloedd gwyn uchel',
      description:
        'Canlyniad cyfrif gwaed, nid prawf wrin, â chelloedd gwyn uwchlaw ystod y labordy.',
      synonyms: ['wcc', 'wbc', 'celloedd gwyn uchel', 'raised white cell count', 'leucocytosis'],
    },
    blood_count_suggests_acute_leukaemia: {
      label: 'cyfrif gwaed yn awgrymu lewcemia acíwt',
      description:
        'Canlyniad cyfrif neu ffilm gwaed y mae’r labordy’n ei adrodd fel lewcemia acíwt.',
      synonyms: [
        'ffilm gwaed annormal',
        'lewcemia acíwt',
        'blastau',
        'blood count suggests acute leukaemia',
        'blasts',
      ],
    },
    high_blood_glucose: {
      label: 'glwcos gwaed uchel',
      description: 'Canlyniad prawf gwaed â glwcos uwchlaw ystod y labordy.',
      synonyms: ['siwgr gwaed uchel', 'siwgr uchel', 'high blood glucose', 'hyperglycaemia'],
    },
    severe_or_symptomatic_hypercalcaemia: {
      label: 'hypercalcaemia difrifol neu gyda symptomau',
      description:
        'Canlyniad prawf gwaed â chalsiwm mor uchel, neu gyda’r fath syched, cyfog, rhwymedd neu ddryswch, fel na all aros.',
      synonyms: ['calsiwm uchel', 'severe or symptomatic hypercalcaemia'],
    },
    back_pain: {
      label: 'poen cefn',
      description: 'Poen yn unrhyw le yn y cefn.',
      synonyms: ['cefn tost', 'cefn drwg', 'cefn poenus', 'back pain', 'backache'],
    },
    bone_pain: {
      label: 'poen yn yr esgyrn',
      description: 'Poen a deimlir mewn asgwrn, yn y cefn yn anad unman.',
      synonyms: ['esgyrn poenus', 'poen asgwrn', 'poen yn yr asennau', 'bone pain', 'aching bones'],
    },
    fracture: {
      label: 'torasgwrn',
      description: 'Asgwrn wedi torri.',
      synonyms: [
        'asgwrn wedi torri',
        'torri asgwrn',
        'fracture',
        'broken bone',
        'pathological fracture',
      ],
    },
    severe_or_nocturnal_spinal_pain: {
      label: 'poen difrifol neu boen nos yn yr asgwrn cefn',
      description: 'Poen yn yr asgwrn cefn sy’n ddifrifol neu sy’n dod yn y nos.',
      synonyms: [
        'poen cefn yn y nos',
        'poen cefn difrifol',
        'severe or nocturnal spinal pain',
        'night-time back pain',
      ],
    },
    spinal_cord_compression_signs: {
      label: 'arwyddion o wasgu ar fadruddyn y cefn',
      description:
        'Gwendid, diffyg teimlad neu newid newydd mewn cerddediad, neu golli rheolaeth ar y bledren neu’r coluddyn, y gallai gwasgu ar fadruddyn y cefn eu hachosi.',
      synonyms: [
        'mscc',
        'coesau gwan',
        'anymataliaeth',
        'signs of spinal cord compression',
        'cord compression',
        'cauda equina',
      ],
    },
    suspected_myeloma: {
      label: 'amheuaeth o fyeloma',
      description: 'Barn y gallai symptomau neu ganlyniadau ddod o fyeloma.',
      synonyms: ['myeloma posibl', 'myeloma', 'suspected myeloma', 'multiple myeloma'],
    },
    myeloma_panel_suggests_myeloma: {
      label: 'profion gwaed myeloma yn awgrymu myeloma',
      description:
        'Canlyniad y profion gwaed myeloma, o’u cymryd gyda’i gilydd, sy’n codi’r posibilrwydd o fyeloma.',
      synonyms: [
        'electrofforesis annormal',
        'cadwyni ysgafn rhydd annormal',
        'myeloma blood tests suggest myeloma',
        'abnormal free light chains',
      ],
    },
    lump: {
      label: 'lwmp',
      description: 'Lwmp yn y meinwe feddal o dan y croen neu’n ddyfnach, yn unrhyw le ar y corff.',
      synonyms: ['chwydd', 'lwmp o dan y croen', 'lwmp meinwe feddal', 'lump', 'swelling', 'mass'],
    },
    xray_suggests_bone_sarcoma: {
      label: 'pelydr-X yn awgrymu sarcoma’r esgyrn',
      description: 'Canlyniad pelydr-X o asgwrn sy’n codi’r posibilrwydd o sarcoma.',
      synonyms: [
        'pelydr-x annormal o asgwrn',
        'tiwmor asgwrn',
        'canser yr esgyrn',
        'x-ray suggests bone sarcoma',
        'bone tumour',
      ],
    },
    ultrasound_suggests_sarcoma: {
      label: 'uwchsain yn awgrymu sarcoma meinwe feddal',
      description: 'Canlyniad uwchsain o lwmp sy’n codi’r posibilrwydd o sarcoma.',
      synonyms: [
        'sgan annormal o lwmp',
        'sarcoma meinwe feddal',
        'ultrasound suggests soft-tissue sarcoma',
        'suspicious uss',
      ],
    },
    ultrasound_uncertain: {
      label: 'uwchsain meinwe feddal yn ansicr',
      description: 'Canlyniad uwchsain o lwmp nad yw’n dangos yn sicr beth yw’r lwmp.',
      synonyms: [
        'sgan amhendant',
        'sgan ansicr',
        'soft-tissue ultrasound uncertain',
        'inconclusive scan',
      ],
    },
  },
  qualifiers: {
    unexplained: 'heb esboniad',
    persistent: 'sy’n parhau',
    persistent_or_recurrent: 'sy’n parhau neu’n dychwelyd',
    recurrent_or_persistent: 'sy’n dychwelyd neu’n parhau',
    unexplained_or_persistent: 'heb esboniad neu sy’n parhau',
    large_volume: 'mewn cyfaint mawr',
    significant: 'sylweddol',
    within_12_months: 'newydd yn ystod y 12 mis diwethaf',
    not_obviously_fibroids: 'nad yw’n amlwg yn ffibroidau',
    over_12_months_after_menopause: 'fwy na 12 mis ar ôl y mislif olaf',
    not_attributable_to_hrt: 'na ellir ei briodoli i HRT',
    palpable: 'y gellir ei deimlo',
    without_uti: 'heb haint y llwybr wrinol',
    reported: 'yn ôl y claf',
    visible: 'gweladwy',
    non_visible: 'anweladwy',
    after_uti_treatment: 'sy’n parhau neu’n dychwelyd ar ôl trin haint y llwybr wrinol',
    heavy: 'trwm',
    increased: 'wedi cynyddu',
    painless: 'heb boen',
    sti_excluded: 'wedi diystyru haint a drosglwyddir yn rhywiol',
    persistent_after_sti_treatment: 'sy’n parhau ar ôl trin haint a drosglwyddir yn rhywiol',
    one_nipple_only: 'mewn un deth yn unig',
    over_3_weeks: 'ers mwy na 3 wythnos',
    consistent_with_erythroplakia: 'sy’n gyson ag erythroplacia neu erythrolewcoplacia',
    progressive: 'sy’n gwaethygu',
    sub_acute: 'is-acíwt',
    generalised: 'ledled y corff',
    increasing_in_size: 'sy’n tyfu',
  },
  sites: {
    lung: 'Yr ysgyfaint',
    mesothelioma: 'Mesothelioma',
    oesophageal: 'Yr oesoffagws',
    stomach: 'Y stumog',
    pancreatic: 'Y pancreas',
    gallbladder: 'Coden y bustl',
    liver: 'Yr afu',
    colorectal: 'Y coluddyn a’r rectwm',
    anal: 'Yr anws',
    breast: 'Y fron',
    ovarian: 'Yr ofari',
    endometrial: 'Yr endometriwm',
    cervical: 'Ceg y groth',
    vulval: 'Y fwlfa',
    vaginal: 'Y fagina',
    prostate: 'Y prostad',
    bladder: 'Y bledren',
    renal: 'Yr aren',
    testicular: 'Y ceilliau',
    penile: 'Y pidyn',
    melanoma: 'Melanoma',
    skin_scc: 'Carsinoma celloedd cennog y croen',
    skin_bcc: 'Carsinoma celloedd gwaelodol y croen',
    laryngeal: 'Y laryncs',
    oral: 'Y geg',
    thyroid: 'Y thyroid',
    brain_cns: 'Yr ymennydd a’r brif system nerfol',
    leukaemia: 'Lewcemia',
    myeloma: 'Myeloma',
    non_hodgkin_lymphoma: 'Lymffoma nad yw’n Hodgkin',
    hodgkin_lymphoma: 'Lymffoma Hodgkin',
    bone_sarcoma: 'Sarcoma’r esgyrn',
    soft_tissue_sarcoma: 'Sarcoma meinwe feddal',
    non_site_specific: 'Heb safle penodol',
    emergency: 'Argyfwng',
    process: 'Pob safle',
  },
  tests: {
    chest_xray: 'pelydr-X o’r frest',
    upper_gi_endoscopy: 'endosgopi o ran uchaf y llwybr treulio',
    ct_abdomen: 'CT o’r abdomen',
    ultrasound_abdomen: 'uwchsain o’r abdomen',
    ultrasound_abdomen_pelvis: 'uwchsain o’r abdomen a’r pelfis',
    ultrasound_pelvis: 'uwchsain o’r pelfis',
    ultrasound_scrotum: 'uwchsain o’r sgrotwm',
    ultrasound_soft_tissue: 'uwchsain o’r lwmp',
    mri_brain: 'MRI o’r ymennydd',
    fit: 'prawf FIT',
    ca125: 'CA125',
    psa: 'PSA ac archwiliad rhefrol',
    full_blood_count: 'cyfrif gwaed llawn',
    myeloma_panel:
      'profion gwaed myeloma (cyfrif, calsiwm, gludedd neu ESR, electrofforesis, cadwyni ysgafn rhydd)',
    dentist_assessment: 'asesiad gan ddeintydd',
  },
  actions: {
    suspected_cancer_pathway_referral: 'atgyfeiriad brys lle’r amheuir canser',
    urgent_direct_access_test: 'prawf mynediad uniongyrchol brys',
    non_urgent_direct_access_test: 'prawf mynediad uniongyrchol arferol',
    non_urgent_referral: 'atgyfeiriad arferol',
    primary_care_test: 'prawf mewn gofal sylfaenol',
    very_urgent_test: 'prawf o fewn 48 awr',
    immediate: 'derbyn i’r ysbyty neu ffonio yr un diwrnod',
    assess_then_urgent_action: 'asesu am arwyddion lleol, yna gweithredu ar frys',
    urgent_referral_other: 'atgyfeiriad brys at weithiwr proffesiynol arall',
    safety_net: 'rhwyd ddiogelwch',
    process: 'dyletswydd gofal',
    non_site_specific_referral: 'atgyfeiriad i glinig symptomau amhenodol',
    reassure: 'tawelu meddwl',
  },
  strengths: {
    refer: 'cryf: atgyfeirio',
    offer: 'cryf: cynnig',
    consider: 'gwannach: ystyried',
    must_do: 'cyfarwyddyd pendant',
  },
  timescales: {
    '28d_to_diagnosis_or_exclusion':
      'diagnosis neu ddiystyru canser o fewn 28 diwrnod i’r atgyfeiriad',
    within_2_weeks: 'o fewn 2 wythnos',
    within_48_hours: 'o fewn 48 awr',
    same_day: 'yr un diwrnod',
    non_urgent: 'arferol',
    prompt_not_specified: 'yn brydlon; ni roddir amser',
    urgent: 'ar frys, cyn 2 wythnos',
    ongoing: 'nes bod esboniad neu wellhad',
    'n/a': 'nid yw’n ymwneud ag amser',
  },
  confidences: {
    verified: 'wedi’i wirio yn erbyn testun y canllaw',
    'verified-secondary':
      'wedi’i wirio yn erbyn dwy neu fwy o ffynonellau eraill, nid tudalen y canllaw ei hun',
    'single-secondary': 'o un ffynhonnell arall yn unig',
    unverified: 'gwybodaeth gyffredinol, heb ei gwirio',
  },
};
