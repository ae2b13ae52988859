/** The case format: what brings out findings, and what comes back from the laboratory. */
import * as z from 'zod';
import { optionTests } from '../guidance/vocabulary.ts';
import { when } from './schema-condition.ts';
import { features } from './schema-features.ts';
import { media } from './schema-media.ts';
import {
  id,
  line,
  minutes,
  prose,
  rangeSchema,
  rationale,
  resultAction,
  sameLine,
  synonyms,
  verdict,
  worth,
} from './schema-parts.ts';

/** The finding in clinical words. */
export const finding = line
  .optional()
  .describe(
    'The finding in clinical words for the case notes. Leave out where there is nothing to note.',
  );

export const enquirySchema = z
  .strictObject({
    id: id.describe(
      'The permanent name of this question, examination or test; unlike any other in the case.',
    ),
    label: line.describe(
      'What the learner picks. For history, the question as asked: "How is your appetite?"',
    ),
    category: line.optional().describe('The heading it stands under: "Bowels and diet".'),
    synonyms,
    minutes,
    reply: prose.describe(
      'History: the patient’s own words, without quotation marks around them. Examinations and tests: what is found.',
    ),
    media: media.describe('Seen and heard with the reply.'),
    finding,
    features,
    worth,
  })
  .meta({
    id: 'enquiry',
    description: 'A question, an examination or a bedside test, and what it brings out.',
  });

export const valueSchema = z.strictObject({
  name: line.describe('What was measured, as the laboratory writes it: "Haemoglobin".'),
  value: z
    .union([z.number(), line])
    .describe('The number in the unit below, or words: 121, "Not detected".'),
  unit: sameLine.optional().describe('The unit of the number: "g/L".'),
  range: rangeSchema.optional(),
  flag: z
    .enum(['low', 'high', 'abnormal'])
    .optional()
    .meta({
      description: 'How the laboratory marks it. Leave out for a normal value.',
      enumDescriptions: [
        'Below the range.',
        'Above the range.',
        'Not normal, where there is no range.',
      ],
    }),
  series: id.optional().describe('The series of the record that this value continues.'),
});

export const investigationSchema = z.strictObject({
  id: id.describe('The permanent name of this investigation; options and guards name it.'),
  name: line.describe('What it is called in the list of tests: "Full blood count".'),
  group: line.describe('The heading in the list: "Blood tests", "Stool", "Imaging".'),
  test: z
    .enum(optionTests)
    .optional()
    .describe(
      'The guideline’s name of this test: fit, chest_xray. Once it was ordered, a rule that calls for it is answered.',
    ),
  worth,
  reports: z
    .array(
      z.strictObject({
        when,
        status: z.enum(['reported', 'failed']).meta({
          description: 'failed: kit not returned, sample haemolysed.',
          enumDescriptions: [
            'There is a result.',
            'There is none: the kit was not returned, the sample haemolysed.',
          ],
        }),
        days: z.int().min(0).max(365).describe('Days from order to report.'),
        values: z
          .array(valueSchema)
          .default([])
          .describe('The numbers of the report, a line each; leave out where it is in words.'),
        comment: prose.optional().describe('The laboratory’s or radiologist’s words.'),
        media: media.describe('Seen with the report: a film, a tracing.'),
        finding,
        features,
        actions: z
          .array(
            z.strictObject({
              action: resultAction,
              label: line
                .optional()
                .describe('In words of this case: "Ring him today"; else as the page calls it.'),
              verdict,
              rationale: rationale('Why, for the learner who did so.'),
            }),
          )
          .max(6)
          .default([])
          .describe(
            'What can be done with it in the inbox; leave out where it needs nothing. Left undone, it counts as unanswered.',
          ),
      }),
    )
    .min(1)
    .describe(
      'What comes back: the first entry whose "when" holds at that time. The last has no "when".',
    ),
});
