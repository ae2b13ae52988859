/**
 * The vignette format: a picture of a patient, one decision, what to take home. It is read as a short case, whose record is
 * its findings and whose story is its decision and an end, so that everything which knows cases knows vignettes.
 */
import * as z from 'zod';
import type { investigationSchema } from './schema-findings.ts';
import { header } from './schema-header.ts';
import { media } from './schema-media.ts';
import { prose } from './schema-parts.ts';
import { patientSchema, recordFindings, type recordSchema } from './schema-patient.ts';
import { onlyDecisionSchema, type decisionSchema } from './schema-steps.ts';

const vignetteParts = z.strictObject({
  ...header,
  kind: z.literal('vignette').describe('The short form: one patient, one decision, two minutes.'),
  minutes: z.int().min(1).max(5).describe('Minutes to play: one or two.'),
  patient: patientSchema.describe('Who the patient is.'),
  presentation: prose.describe('Why the patient is here, in two or three sentences.'),
  media: media.describe('Seen and heard with the presentation.'),
  findings: recordFindings
    .min(1)
    .describe(
      'What is known, as a GP would sum it up; the guideline’s words beside it as "features".',
    ),
  decision: onlyDecisionSchema.describe('The one decision.'),
  takeHome: z.array(prose).min(1).max(3).describe('What to do on Monday, in a sentence or two.'),
});

/** Where a vignette ends: what there is to say of the answer is read here. It has no day and no grade. */
interface End {
  readonly kind: 'end';
  readonly id: string;
  readonly title: string;
}

/** What a vignette's two steps go by in saved state and in reports; permanent. */
const ids = { decision: 'decision', end: 'end' } as const;

type Told = Pick<z.output<typeof recordSchema>, 'findings' | 'series'>;

/** A vignette as a short case. It has no calendar: what wants a date is dated by the day the guideline was checked. */
function asCase({ findings, decision, ...rest }: z.output<typeof vignetteParts>) {
  const { title, guidance } = rest;
  const record: Told = { findings, series: [] };
  const investigations: z.output<typeof investigationSchema>[] = [];
  const steps: (z.output<typeof decisionSchema> | End)[] = [
    {
      kind: 'decision',
      id: ids.decision,
      title,
      ...decision,
      options: decision.options.map((option) => ({ ...option, orders: [], next: ids.end })),
    },
    { kind: 'end', id: ids.end, title },
  ];
  return { ...rest, startsOn: guidance.checkedOn, record, investigations, steps };
}

export const vignetteSchema = vignetteParts.transform(asCase).describe('A Referwise vignette');
