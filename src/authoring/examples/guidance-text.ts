/** The guideline of the example project: a few rules of NG12 with their numbers, in two versions, and a nation's overlay. */

const link = 'https://www.nice.org.uk/guidance/ng12';

interface Version {
  readonly version: string;
  /** The numbers of the rules on CA125, at the limit and below; the youngest age, and the limits. */
  readonly ca125: {
    readonly rec: string;
    readonly recBelow: string;
    readonly ageMin: number;
    readonly bands: readonly {
      readonly ageMin: number;
      readonly ageMax?: number;
      readonly threshold: number;
    }[];
  };
}

/** The limits of April 2026, by age. */
export const newGuidelineText = guidelineText({
  version: '2026-04-15',
  ca125: {
    rec: '1.5.9',
    recBelow: '1.5.11',
    ageMin: 40,
    bands: [
      { ageMin: 40, ageMax: 49, threshold: 35 },
      { ageMin: 50, ageMax: 59, threshold: 31 },
      { ageMin: 60, ageMax: 69, threshold: 24 },
      { ageMin: 70, ageMax: 79, threshold: 25 },
      { ageMin: 80, threshold: 31 },
    ],
  },
});

/** The one limit until then. */
export const oldGuidelineText = guidelineText({
  version: '2025-05-01',
  ca125: { rec: '1.5.7', recBelow: '1.5.9', ageMin: 18, bands: [{ ageMin: 18, threshold: 35 }] },
});

function guidelineText({ version, ca125 }: Version): string {
  const offered = { timescale: 'prompt_not_specified', confidence: 'verified', sources: ['NG12'] };
  return written({
    formatVersion: 1,
    kind: 'guideline',
    id: 'ng12',
    version,
    title: 'A part of NG12, for examples',
    inForceFrom: version,
    nations: ['england', 'wales'],
    link,
    scope: 'Adults of 18 and over.',
    precedence: [
      { name: 'refer', action: 'suspected_cancer_pathway_referral', strengths: ['refer'] },
      { name: 'scan', action: 'urgent_direct_access_test', strengths: ['must_do'] },
      { name: 'test', action: 'primary_care_test', strengths: ['offer'] },
      { name: 'review', action: 'safety_net', strengths: ['must_do'] },
    ],
    lookups: {
      ca125_limit: {
        unit: 'IU/ml',
        bands: ca125.bands,
        confidence: 'verified-secondary',
        sources: ['NG12'],
      },
    },
    derived: {
      ca125_at_or_above_threshold: { feature: 'ca125', op: '>=', valueFrom: 'ca125_limit' },
      ca125_below_age_threshold: { feature: 'ca125', op: '<', valueFrom: 'ca125_limit' },
    },
    sources: { NG12: { title: 'NICE NG12', url: link } },
    rules: [
      {
        id: 'crc-fit-offer',
        rec: '1.3.1',
        site: 'colorectal',
        summary: 'A FIT is offered to adults of any age with a changed bowel habit.',
        who: { ageMin: 18 },
        when: { feature: 'change_in_bowel_habit' },
        action: 'primary_care_test',
        test: 'fit',
        strength: 'offer',
        ...offered,
        link,
      },
      {
        id: 'crc-fit-positive',
        rec: '1.3.2',
        site: 'colorectal',
        summary: 'In an adult, a FIT of 10 or more leads to a suspected cancer pathway referral.',
        who: { ageMin: 18 },
        when: { feature: 'fit_result', op: '>=', value: 10 },
        action: 'suspected_cancer_pathway_referral',
        strength: 'refer',
        ...offered,
        link,
      },
      {
        id: 'ovary-ca125-threshold',
        rec: ca125.rec,
        site: 'ovarian',
        summary: 'A CA125 at or above the limit leads to an ultrasound of abdomen and pelvis.',
        who: { ageMin: ca125.ageMin, organ: 'ovaries' },
        when: { feature: 'ca125_at_or_above_threshold' },
        action: 'urgent_direct_access_test',
        test: 'ultrasound_abdomen_pelvis',
        strength: 'must_do',
        ...offered,
        link,
      },
      {
        id: 'ovary-normal',
        rec: ca125.recBelow,
        site: 'ovarian',
        summary: 'When CA125 is below the limit, other causes are looked for.',
        who: { ageMin: 18, organ: 'ovaries' },
        when: { feature: 'ca125_below_age_threshold' },
        action: 'safety_net',
        strength: 'must_do',
        ...offered,
        link,
      },
    ],
  });
}

/** What Scotland has of its own: here nothing but that two rules were checked to hold. */
export const overlayText = written({
  formatVersion: 1,
  kind: 'overlay',
  id: 'scotland',
  version: '2025-08',
  title: 'An overlay, for examples',
  inForceFrom: '2025-08-06',
  nations: ['scotland'],
  link,
  over: 'ng12',
  rules: [],
  verified: ['crc-fit-offer', 'crc-fit-positive'],
  withdrawn: [],
});

function written(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
