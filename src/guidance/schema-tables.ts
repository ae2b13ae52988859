/** What the rules of a guideline look things up in: thresholds by age, derived features, scores, sources. */
import * as z from 'zod';
import { conditionSchema, featureSchema } from './schema-condition.ts';
import { age, confidence, line, link, name } from './schema-parts.ts';
import { sexes } from './vocabulary.ts';

const lookupSchema = z
  .strictObject({
    unit: line.describe('The unit of the thresholds: "IU/ml".'),
    bands: z
      .array(
        z.strictObject({
          ageMin: age.optional().describe('From this age, in whole years.'),
          ageMax: age.optional().describe('Up to this age, in whole years.'),
          sex: z.enum(sexes).optional().describe('For this sex only.'),
          threshold: z
            .number()
            .nullable()
            .describe('null where no number is given, so that no value counts.'),
        }),
      )
      .min(1)
      .describe('The first band that fits the patient.'),
    ownRange: z
      .enum(['low', 'high'])
      .optional()
      .describe('The end of the laboratory’s own range that goes before these numbers.'),
    confidence,
    sources: z.array(line).default([]).describe('Keys of the file’s sources.'),
    note: line.optional().describe('What a reader should know beside the numbers.'),
  })
  .meta({ id: 'guidance-lookup', description: 'A threshold that depends on age or sex.' });

/** The tables that a guideline and an overlay can hold. */
export const tables = {
  lookups: z
    .record(name, lookupSchema)
    .default({})
    .describe('Thresholds by age or sex, by name; conditions point at them with valueFrom.'),
  derived: z
    .partialRecord(featureSchema, conditionSchema)
    .default({})
    .describe('Features that follow from others: present when the condition holds.'),
  scores: z
    .partialRecord(
      featureSchema,
      z
        .array(
          z.strictObject({
            feature: featureSchema,
            points: z.int().min(1).describe('What it adds to the score where it is present.'),
          }),
        )
        .min(1),
    )
    .default({})
    .describe('Features whose value is the sum of points for others.'),
  sources: z
    .record(
      z.string(),
      z.strictObject({
        title: line.describe('What it is called.'),
        version: line.optional().describe('Which version or date of it was read.'),
        url: link.optional().describe('Where to read it.'),
      }),
    )
    .default({})
    .describe('What was read, by key.'),
};
