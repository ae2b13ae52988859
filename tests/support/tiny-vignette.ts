import type { CaseIndexEntry, PackedCase } from '../../src/attempt/package-settings.ts';
import { vignetteSchema } from '../../src/case/schema-vignette.ts';
import type { Codes, Vignette, VignetteSource } from '../../src/case/types.ts';
import { tinyPacked, tinySource } from './tiny-case.ts';

/** Two findings, three options: a vignette to hold in the head. */
function sourceOf(id: string, title: string): VignetteSource {
  const { formatVersion, version, nation, guidance, review, authors, licence, sources } =
    tinySource;
  return {
    formatVersion,
    version,
    nation,
    guidance,
    review,
    authors,
    licence,
    sources,
    kind: 'vignette',
    id,
    title,
    minutes: 2,
    difficulty: 'introductory',
    learningObjectives: ['Know a pallor when you see one'],
    patient: { name: 'Mr Vic Short', age: 44, sex: 'male', occupation: 'roofer' },
    presentation: 'Tired for *a month*.',
    findings: [
      { finding: 'Pale', features: [{ feature: 'pallor' }] },
      { finding: 'No bruises', features: [{ feature: 'bruising', present: false }] },
    ],
    decision: {
      prompt: `What do you do about ${title}?`,
      estimate: true,
      options: [
        {
          id: 'count',
          label: 'A blood count today',
          verdict: 'recommended',
          rationale: 'Pallor asks for it.',
          cites: ['leukaemia-fbc'],
        },
        {
          id: 'later',
          label: 'A blood count next month',
          verdict: 'questionable',
          rationale: 'Late.',
        },
        { id: 'tonic', label: 'A tonic', verdict: 'unsafe', rationale: 'It treats nothing.' },
      ],
    },
    takeHome: ['Look at the eyelids.'],
  };
}

export const tinyVignette: Vignette = vignetteSchema.parse(sourceOf('pale', 'Pale for a month'));

export const vignetteCodes: Codes = {
  formatVersion: 1,
  steps: { decision: 0, end: 1 },
  enquiries: {},
  investigations: {},
  options: { decision: { count: 0, later: 1, tonic: 2 } },
};

/** Two vignettes as a package carries them, beside the tiny case. */
export const packedVignettes: readonly PackedCase[] = [
  { case: tinyVignette, codes: vignetteCodes, rules: tinyPacked.rules },
  {
    case: vignetteSchema.parse(sourceOf('pale-too', 'Pale as well')),
    codes: vignetteCodes,
    rules: tinyPacked.rules,
  },
];

export const vignetteEntries: readonly CaseIndexEntry[] = packedVignettes.map(
  ({ case: { kind, id, version, title, minutes, difficulty, guidance, review } }, index) => ({
    kind,
    id,
    version,
    title,
    minutes,
    difficulty,
    guidance,
    review,
    code: index + 1,
    summary: null,
    href: `data/${id}.js`,
    reference: 'guidance/ng12-2026-04-15.js',
  }),
);
