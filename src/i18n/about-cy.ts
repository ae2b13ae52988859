import type { AboutWords } from './about-words.ts';

/** The about page's words, Welsh: a draft that no translator has reviewed. SCORM's own words stay as they are. */
export const aboutCy: AboutWords = {
  home: 'Yn ôl i’r dudalen gychwyn',
  purpose:
    'Mae’n dysgu pryd i atgyfeirio oherwydd amheuaeth o ganser. Nid dyfais feddygol mohono, ac ni ddylid ei ddefnyddio i benderfynu ynghylch claf go iawn. Ni biau’r achosion a’r crynodebau o’r canllaw.',
  cases: 'Canllaw ac adolygiad',
  report: 'I roi gwybod am wall, ysgrifennwch at {{name}}:',
  stored: {
    heading: 'Beth a gedwir amdanoch',
    lms: 'Yn eich system ddysgu: statws, sgôr, penderfyniadau, amser a ble’r ydych.',
    browser: 'Yn y porwr hwn: copi o’r hyn a wnaethoch, ar ffurf rhifau, heb eich enw.',
    nothing: 'Dim byd arall, yn unman arall.',
  },
  package: {
    heading: 'Y pecyn hwn',
    version: 'Fersiwn',
    languages: 'Ieithoedd',
    draft: '(cyfieithiad drafft)',
  },
  test: {
    heading: 'Profi’r tracio',
    lead: 'I bwy bynnag sy’n rhedeg y system ddysgu (LMS). Mae’n darllen yr hyn sydd gan yr LMS ac yn cadw eich lle unwaith eto; nid yw statws, sgôr nac atebion yn newid.',
    run: 'Rhedeg y prawf',
    running: 'Wrthi’n profi…',
    result: 'Problemau: {{problem}}, nodiadau: {{note}}, iawn: {{fine}}',
    see: 'Yn docs/lms-admin.md:',
    report: 'Adroddiad i’w anfon',
    english: 'Yn Saesneg, i’r ddesg gymorth. Nid oes enw, atebion na chyfeiriadau ynddo.',
    copy: 'Copïo’r adroddiad',
    copied: 'Wedi’i gopïo.',
    select:
      'Ni chaniateir copïo yma. Mae’r adroddiad wedi’i ddewis: pwyswch Ctrl+C, Cmd+C ar Mac, neu daliwch fys arno.',
  },
  verdict: { fine: 'Iawn', note: 'Nodyn', problem: 'Nam' },
  check: {
    edition: 'Argraffiad y pecyn',
    api: 'Ble cafwyd hyd i’r LMS',
    opening: 'Agor y sesiwn',
    launch: 'Modd, credyd, mynediad a statws wrth lansio',
    recording: 'Caiff yr hyn a wnewch ei gofnodi',
    handedBack: 'Gwaith a gafwyd yn ôl wrth lansio',
    save: 'Y cadw diwethaf',
    readBack: 'Gwaith a gadwyd, wedi’i ddarllen yn ôl',
    status: 'Statws yn yr LMS',
    score: 'Sgôr yn yr LMS',
    passMark: 'Marc pasio',
    calls: 'Galwadau i’r LMS',
    storage: 'Storfa yn y porwr hwn',
    frame: 'Ffenestr',
    browser: 'Porwr',
  },
  means: {
    noLms: 'Mae’r pecyn hwn yn gweithio heb LMS.',
    notFound:
      'Lansiwch ef o’r cwrs. Os gwnaethoch: rhaid i’r cynnwys a’r LMS fod ar un safle, neu y tu ôl i ddirprwy’r LMS.',
    otherEdition: 'Llwythwch yr argraffiad y mae’r LMS yn ei chwarae.',
    refused: 'Caewch ffenestri eraill y cwrs, mewngofnodwch, lansiwch eto.',
    notRecording: 'I gael cofnod, lansiwch ef fel dysgwr, yn y modd arferol, gyda chredyd.',
    elsewhere:
      'Aeth y gwaith yn ei flaen mewn ffenestr arall. Ewch ymlaen yno; ni ofynnwyd dim i’r LMS yma.',
    missing:
      'Mae gan y porwr hwn waith a gollodd yr LMS, neu a wrthododd y tro diwethaf. Cymerwch ef yn ôl ar y dudalen gychwyn.',
    saveFails:
      'Mae’r gwaith yn parhau a chaiff ei anfon eto. Anfonwch yr adroddiad at bwy bynnag sy’n rhedeg yr LMS.',
    nothingYet: 'Nid oes dim i’w gadw eto. Dechreuwch achos, dewch yn ôl a phrofwch eto.',
    notTried: 'Heb ei brofi, gan na chaiff dim ei ysgrifennu.',
    keepsNothing: 'Dywedodd yr LMS iawn heb ei gadw. Anfonwch yr adroddiad at ei wneuthurwr.',
    untold:
      'Nid yw’r LMS yn dweud. Nid yw rhai byth, Open edX yn eu plith: edrychwch ar ei gofnod ei hun.',
    better: 'Mae canlyniad cynharach neu lymach yn sefyll. Ni chaiff dim gwaeth ei ysgrifennu.',
    worse: 'Dywedwyd gwell wrth yr LMS nag sydd ganddo. Anfonwch yr adroddiad at ei wneuthurwr.',
    lmsMark: 'Mae gan yr LMS sgôr meistrolaeth, sy’n ennill. Tynnwch hi yno oni bai bod ei hangen.',
    refusals: 'Gwrthodir heb niwed yr hyn y gall LMS fod hebddo. Dywedir uchod am gadw sy’n methu.',
    slow: 'Mae’r dudalen yn aros cyhyd â hyn am yr LMS wrth gadw.',
    noStorage: 'Gadewch i’r safle hwn gadw data: hebddo nid oes copi o’r gwaith.',
    frame: 'Rhowch 320 picsel neu fwy i’r ffrâm, heb flwch tywod, nad yw’n cadw dim.',
  },
};
