import { describe, expect, it } from 'vitest';
import { isEvaluable } from '../../src/guidance/evaluate.ts';
import { guidanceFiles, guideline } from './tables.ts';

/** The recommendations of the fact table that the rules were written from. */
const recommendations = `
  lung-refer lung-cxr-offer lung-cxr-consider meso-refer meso-cxr-offer meso-cxr-consider
  oesophageal-refer oesophageal-haematemesis oesophageal-nonurgent-ogd stomach-refer
  stomach-haematemesis stomach-nonurgent-ogd pancreas-refer pancreas-ct stomach-mass
  gallbladder-us liver-us crc-fit-offer crc-fit-positive crc-fit-low-or-missing crc-fit-support
  crc-rectal-mass anal-refer breast-refer breast-consider breast-under30 ovary-mass
  ovary-test-symptoms ovary-test-consider ovary-return ovary-ibs ovary-under40
  ovary-ca125-measure ovary-ca125-threshold ovary-us-positive ovary-normal endo-pmb-55
  endo-pmb-under55 endo-us cervix vulva vagina prostate-dre prostate-test prostate-psa
  bladder-refer bladder-uti renal-refer testis-refer testis-us penis-refer penis-foreskin
  melanoma-7pt melanoma-dermoscopy melanoma-nodular scc bcc-routine bcc-urgent larynx oral-refer
  oral-dentist oral-dentist-refers thyroid brain leukaemia-fbc myeloma-offer myeloma-under60
  myeloma-refer nhl hodgkin bone-sarcoma sts-us sts-refer nss-weight nss-appetite nss-dvt
  info-shared info-explain info-wishes info-content info-culture info-formats info-sn-reassure
  info-sn-symptoms info-support info-needs sn-results sn-review dx-cpd dx-advice dx-letter
  dx-proforma dx-1day
`
  .trim()
  .split(/\s+/);

const emergencies = `
  em-leukaemia em-myeloma em-svco-stridor em-mscc em-ugib em-massive-haemoptysis em-cholangitis
  em-obstruction em-hypercalcaemia em-clot-retention em-torsion em-anaemia em-raised-icp
`
  .trim()
  .split(/\s+/);

describe.each([
  ['2026-04-15', []],
  ['2025-05-01', ['ovary-under40']],
])('ng12@%s', (version, notYet) => {
  const { guidance } = guideline({ guidance: `ng12@${version}` });
  const all = [...guidance.rules, ...guidance.emergencies];

  it('holds every entry of the fact table that was in force, and no other', () => {
    const expected = recommendations.filter((id) => !notYet.includes(id));
    expect(guidance.rules.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(guidance.emergencies.map(({ id }) => id).sort()).toEqual(emergencies.sort());
  });

  it('stands in the order of the recommendations, duties without findings last', () => {
    const numbers = guidance.rules.map(
      ({ rec }) => rec.split('/')[0]?.split('.').map(Number) ?? [],
    );
    const weight = ([, chapter = 0, number = 0]: readonly number[]) => chapter * 100 + number;
    expect(numbers.map(weight)).toEqual(numbers.map(weight).sort((one, other) => one - other));
    const first = guidance.rules.findIndex((rule) => !isEvaluable(rule));
    expect(guidance.rules.slice(first).filter(isEvaluable)).toEqual([]);
  });

  it('gives every rule its number, a link and one sentence of our own', () => {
    const sentences = guidance.rules.map(({ summary }) => summary);
    expect(sentences.filter((text) => !/^[\p{Lu}\d].*\.$/su.test(text))).toEqual([]);
    for (const { rec, link } of guidance.rules) {
      expect(rec).toMatch(/^1\.\d{1,2}\.\d{1,2}(\/1\.\d+\.\d+)?$/);
      expect(link).toMatch(/^https:\/\/www\.nice\.org\.uk\/guidance\/ng12/);
    }
    expect(JSON.stringify(guidance)).not.toMatch(/two-week wait|2WW/i);
  });

  it('says of every rule how well it was checked, and from what', () => {
    const unsourced = all.filter(({ sources, confidence }) => {
      return sources.length === 0 && confidence !== 'unverified';
    });
    expect(unsourced.map(({ id }) => id)).toEqual([]);
  });

  it('has a level of precedence for whatever a rule calls for', () => {
    const calls = all
      .filter(isEvaluable)
      .flatMap((rule) => [rule, ...('byAge' in rule ? (rule.byAge ?? []) : [])]);
    const placed = (action: string, strength: string) =>
      guidance.precedence.some(
        (level) => level.action === action && level.strengths.some((each) => each === strength),
      );
    const unplaced = calls.filter(({ action, strength }) => !placed(action, strength));
    expect(unplaced.map(({ action, strength }) => `${action} ${strength}`)).toEqual([]);
  });

  it('says what answers a rule that asks to assess first', () => {
    const open = guidance.rules.filter(
      (rule) => (rule.action === 'assess_then_urgent_action') !== (rule.anyOf !== undefined),
    );
    expect(open).toEqual([]);
  });
});

it('puts the non-site-specific route into 1.13.2 to 1.13.4 in April 2026 and not before', () => {
  const routes = (version: string) =>
    guideline({ guidance: `ng12@${version}` }).guidance.rules.flatMap(({ anyOf, rec }) =>
      anyOf?.includes('non_site_specific_referral') ? [rec] : [],
    );
  expect(routes('2026-04-15')).toEqual(['1.13.2', '1.13.3', '1.13.4']);
  expect(routes('2025-05-01')).toEqual([]);
});

it('is three files: two versions and Scotland', () => {
  expect(guidanceFiles.map(({ id, version }) => `${id}@${version}`).sort()).toEqual([
    'ng12@2025-05-01',
    'ng12@2026-04-15',
    'scotland@2025-08',
  ]);
});
