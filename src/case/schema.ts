/**
 * The case format, declared once. Types are inferred from it (`types.ts`), the JSON Schema that editors use is
 * generated from it, and `parse.ts` reads files with it. Each `describe` is the hover text an educator sees.
 *
 * Input is the file as written; output has Markdown read into trees and defaults filled in.
 */
import * as z from 'zod';
import { investigationSchema } from './schema-findings.ts';
import { header } from './schema-header.ts';
import { patientSchema, recordSchema } from './schema-patient.ts';
import { date, line, prose, sameLine } from './schema-parts.ts';
import { stepSchema } from './schema-steps.ts';
import { vignetteSchema } from './schema-vignette.ts';

export const caseSchema = z
  .strictObject({
    ...header,
    kind: z.literal('case').describe('The whole form: from the first appointment to an outcome.'),
    summary: line.describe(
      'A sentence for the list of cases. It must not give the diagnosis away.',
    ),
    minutes: z.int().min(1).max(60).describe('Minutes to play; a quarter of an hour is usual.'),
    startsOn: date.describe('The calendar date of day 0; the record’s dates lie before it.'),
    patient: patientSchema.describe('Who the patient is.'),
    record: recordSchema,
    investigations: z
      .array(investigationSchema)
      .describe('What can be ordered, in any appointment, and what comes back.'),
    steps: z
      .array(stepSchema)
      .min(2)
      .describe('The story, top to bottom; it begins with the first step.'),
    debrief: z
      .strictObject({
        commentary: prose.describe(
          'What an expert would say of it over coffee: why, and what misleads.',
        ),
        expert: sameLine
          .optional()
          .describe('Who signed the commentary. Without it, it is shown as written for teaching.'),
        takeHome: z
          .array(prose)
          .min(1)
          .describe('What to do on Monday, a sentence or two each; rarely more than four.'),
        reflection: line.describe('One question for the learner to think or write about.'),
      })
      .describe('What is read at the end, after the outcome.'),
  })
  .describe('A Referwise case');

/** What a `case.json` can hold, by its kind. */
export const caseFileSchema = z.discriminatedUnion('kind', [caseSchema, vignetteSchema]);

/**
 * `codes.json`: the permanent number of each id, written by the tool and only ever appended to, so that saved state
 * stays true when a case is reordered, shortened or extended. Numbers of ids that are gone stay taken.
 */
export const codesSchema = z.strictObject({
  formatVersion: z.literal(1),
  steps: z.record(z.string(), z.int().min(0)),
  enquiries: z
    .record(z.string(), z.int().min(0))
    .describe('Questions, examinations and bedside tests.'),
  investigations: z.record(z.string(), z.int().min(0)),
  options: z
    .record(z.string(), z.record(z.string(), z.int().min(0).max(99)))
    .describe('By decision, safety-net or referral.'),
});
