/** The case format: the patient and the practice's record. */
import * as z from 'zod';
import { organs, sexes } from '../guidance/vocabulary.ts';
import { features } from './schema-findings.ts';
import { portraitSchema } from './schema-media.ts';
import { date, id, line, prose, rangeSchema } from './schema-parts.ts';

export const patientSchema = z.strictObject({
  name: line.describe('Full name, with the title the receptionist would use: "Mr Derek Owen".'),
  age: z.int().min(18).max(110).describe('Age in whole years on day 0.'),
  sex: z.enum(sexes).describe('Sex as registered. Rules go by organs; see organsPresent.'),
  organsPresent: z
    .array(z.enum(organs))
    .optional()
    .describe(
      'Only where the usual organs of the registered sex would mislead, after surgery for example.',
    ),
  occupation: line,
  portrait: portraitSchema.optional(),
  needs: z.array(line).default([]).describe('Interpreter, hearing, mobility and the like.'),
});

/** Findings that are known to whoever opens the file, before anything is asked. */
export const recordFindings = z
  .array(z.strictObject({ finding: line, features }))
  .describe(
    'What the record tells in the guideline’s words, known to whoever opens it: {"finding": "Stopped smoking in 2016", "features": [{"feature": "ever_smoked"}]}.',
  );

export const recordSchema = z
  .strictObject({
    problems: z.array(z.strictObject({ name: line, since: line.optional() })),
    medication: z.array(z.strictObject({ name: line, dose: line })),
    allergies: z.array(line).describe('Leave empty for "none known".'),
    family: z.array(line),
    smoking: line,
    alcohol: line,
    findings: recordFindings.default([]),
    encounters: z
      .array(z.strictObject({ date, with: line, note: prose }))
      .describe('Past consultations, newest first.'),
    series: z
      .array(
        z.strictObject({
          id,
          name: line,
          unit: line,
          range: rangeSchema.default({}),
          points: z.array(z.strictObject({ date, value: z.number() })).min(1),
        }),
      )
      .describe(
        'Past results as dated series, oldest first: a haemoglobin falling over two years is a picture.',
      ),
  })
  .describe('What the practice’s record holds on day 0.');
