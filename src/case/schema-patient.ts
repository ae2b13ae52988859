/** The case format: the patient and the practice's record. */
import * as z from 'zod';
import { organs, sexes } from '../guidance/vocabulary.ts';
import { features } from './schema-features.ts';
import { portraitSchema } from './schema-media.ts';
import { date, id, line, sameLine, prose, rangeSchema } from './schema-parts.ts';

export const patientSchema = z.strictObject({
  name: sameLine.describe('Full name, with the title the receptionist would use: "Mr Derek Owen".'),
  age: z.int().min(18).max(110).describe('Age in whole years on day 0.'),
  sex: z.enum(sexes).describe('Sex as registered. Rules go by organs; see organsPresent.'),
  organsPresent: z
    .array(z.enum(organs))
    .optional()
    .describe(
      'Only where the usual organs of the registered sex would mislead, after surgery for example.',
    ),
  occupation: line.describe('What the patient does or did: "Retired bus driver".'),
  portrait: portraitSchema.optional(),
  needs: z.array(line).default([]).describe('Interpreter, hearing, mobility and the like.'),
});

/** Findings that are known to whoever opens the file, before anything is asked. */
export const recordFindings = z
  .array(
    z.strictObject({
      finding: line.describe('What is known, in clinical words, on one line.'),
      features,
    }),
  )
  .describe(
    'What the record tells in the guideline’s words, known to whoever opens it: {"finding": "Stopped smoking in 2016", "features": [{"feature": "ever_smoked"}]}.',
  );

export const recordSchema = z
  .strictObject({
    problems: z
      .array(
        z.strictObject({
          name: line.describe('The problem as it is coded: "Hypertension".'),
          since: line.optional().describe('Since when: "2014", "October 2025".'),
        }),
      )
      .describe('The problem list. Leave empty for none.'),
    medication: z
      .array(
        z.strictObject({
          name: line.describe('The drug: "Ramipril".'),
          dose: line.describe('Dose and how often: "5 mg once a day".'),
        }),
      )
      .describe('What is prescribed. Leave empty for none.'),
    allergies: z.array(line).describe('Leave empty for "none known".'),
    family: z.array(line).describe('Family history, a line each: "Mother: chronic bronchitis".'),
    smoking: line.describe('Smoking in words. The guideline’s word for it goes under "findings".'),
    alcohol: line.describe('Alcohol in words: "About 4 units a week".'),
    findings: recordFindings.default([]),
    encounters: z
      .array(
        z.strictObject({
          date: date.describe('The day, YYYY-MM-DD, before "startsOn".'),
          with: line.describe('Who saw or rang the patient: "Practice nurse".'),
          note: prose.describe('What was noted, as short as notes are.'),
        }),
      )
      .describe('Past consultations, newest first.'),
    series: z
      .array(
        z.strictObject({
          id: id.describe('The permanent name of this series; later values join it by that.'),
          name: line.describe('What was measured: "Haemoglobin".'),
          unit: sameLine.describe('The unit of all its values: "g/L".'),
          range: rangeSchema.default({}),
          points: z
            .array(
              z.strictObject({
                date: date.describe('The day of the sample, YYYY-MM-DD, before "startsOn".'),
                value: z.number().describe('The value, in the unit of the series.'),
              }),
            )
            .min(1)
            .describe('The values, oldest first. Four make a line that can be read.'),
        }),
      )
      .describe('Past results as dated series: a haemoglobin falling over two years is a picture.'),
  })
  .describe('What the practice’s record holds on day 0.');
