/**
 * The case format, declared once. Types are inferred from it (`types.ts`), the JSON Schema that editors use is
 * generated from it, and `parse.ts` reads files with it. Each `describe` is the hover text an educator sees.
 *
 * Input is the file as written; output has Markdown read into trees and defaults filled in.
 */
import * as z from 'zod';
import { nations } from '../guidance/vocabulary.ts';
import { investigationSchema } from './schema-findings.ts';
import { patientSchema, recordSchema } from './schema-patient.ts';
import { date, id, line, prose } from './schema-parts.ts';
import { stepSchema } from './schema-steps.ts';

export const caseSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('Gives completion and hover text in an editor: "../case.schema.json".'),
    formatVersion: z.literal(1),
    kind: z.literal('case'),
    id,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0'),
    title: line.describe('The presentation, never the diagnosis: "Tired for three months".'),
    summary: line,
    minutes: z.int().min(1).max(60).describe('Minutes to play.'),
    difficulty: z.enum(['introductory', 'intermediate', 'advanced']),
    learningObjectives: z
      .array(line)
      .min(1)
      .describe('Shown after the case, so they may name the diagnosis.'),
    nation: z.enum(nations),
    guidance: z.strictObject({ id, version: date, checkedOn: date }),
    review: z.strictObject({
      status: z.enum(['not-yet-reviewed', 'reviewed']),
      reviewer: line.optional(),
      reviewedOn: date.optional(),
      dueOn: date,
    }),
    authors: z.array(line).min(1),
    licence: line,
    sources: z.array(z.strictObject({ title: line, url: z.url() })),
    startsOn: date.describe('The calendar date of day 0; the record’s dates lie before it.'),
    patient: patientSchema,
    record: recordSchema,
    investigations: z.array(investigationSchema),
    steps: z
      .array(stepSchema)
      .min(2)
      .describe('The story, top to bottom; it begins with the first step.'),
    debrief: z.strictObject({
      commentary: prose,
      expert: line
        .optional()
        .describe('Who signed the commentary. Without it, it is shown as written for teaching.'),
      takeHome: z.array(prose).min(1),
      reflection: line.describe('One question for the learner to think or write about.'),
    }),
  })
  .describe('A Referwise case');

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
