/** The case format: what stands at the head of every file, of a case as of a vignette. */
import * as z from 'zod';
import { nations } from '../guidance/vocabulary.ts';
import { newestFormat } from './migrations.ts';
import { date, id, line } from './schema-parts.ts';

/** The keys that a case and a vignette share. */
export const header = {
  $schema: z
    .string()
    .optional()
    .describe('Gives completion and hover text in an editor: "../case.schema.json".'),
  formatVersion: z
    .literal(newestFormat)
    .describe('The version of the format; npm run migrate brings an older file to it.'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0'),
  title: line.describe('The presentation, never the diagnosis: "Tired for three months".'),
  difficulty: z.enum(['introductory', 'intermediate', 'advanced']),
  learningObjectives: z
    .array(line)
    .min(1)
    .describe('Shown at the end, so they may name the diagnosis.'),
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
};
