/** The case format: what stands at the head of every file, of a case as of a vignette. */
import * as z from 'zod';
import { nations } from '../guidance/vocabulary.ts';
import { newestFormat } from './migrations.ts';
import { date, id, line, longestTitle, sameLine } from './schema-parts.ts';

/** The keys that a case and a vignette share. */
export const header = {
  $schema: z
    .string()
    .optional()
    .describe('Gives completion and hover text in an editor: "../case.schema.json".'),
  formatVersion: z
    .literal(newestFormat)
    .describe('The version of the format; npm run migrate brings an older file to it.'),
  id: id.describe(
    'The permanent name of this case: the name of its folder. Reports show it, so never the diagnosis.',
  ),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0')
    .describe('Three numbers: 1.0.0. Raise it when you change what learners have already played.'),
  title: line
    .max(longestTitle)
    .describe('The presentation, never the diagnosis: "Tired for three months".'),
  difficulty: z.enum(['introductory', 'intermediate', 'advanced']).meta({
    description: 'How hard it is for a GP who knows the guideline a little.',
    enumDescriptions: [
      'One rule, plainly met or plainly not.',
      'Several things to weigh, or a rule that few remember.',
      'Doubtful even for those who know the rules.',
    ],
  }),
  learningObjectives: z
    .array(line)
    .min(1)
    .describe(
      'What a learner can do afterwards, one line each. Shown at the end, so they may name the diagnosis.',
    ),
  nation: z
    .enum(nations)
    .describe('Where the practice is. It decides which table of the guideline counts.'),
  guidance: z
    .strictObject({
      id: id.describe('The guideline: "ng12".'),
      version: date.describe(
        'Its version, YYYY-MM-DD, as in the name of its file in cases/guidance.',
      ),
      checkedOn: date.describe(
        'The day on which someone last read this case against it, YYYY-MM-DD.',
      ),
    })
    .describe('The guideline that this case follows, in which version, and when that was checked.'),
  review: z
    .strictObject({
      status: z.enum(['not-yet-reviewed', 'reviewed']).meta({
        description: 'Whether a named clinician has reviewed this version. The start page says so.',
        enumDescriptions: [
          'No named clinician has. Learners are told, and that is honest.',
          'A named clinician has: say who, and when.',
        ],
      }),
      reviewer: sameLine
        .optional()
        .describe('Who reviewed it, name and role: "Dr A. Example, GP and cancer lead".'),
      reviewedOn: date.optional().describe('The day of the review, YYYY-MM-DD.'),
      dueOn: date.describe('The day by which it is to be reviewed again, YYYY-MM-DD.'),
    })
    .superRefine((review, context) => {
      if (review.status !== 'reviewed') return;
      // Whoever says that a case was reviewed says by whom, and when.
      for (const key of ['reviewer', 'reviewedOn'] as const) {
        if (review[key] !== undefined) continue;
        context.addIssue({
          code: 'invalid_type',
          expected: 'string',
          input: undefined,
          path: [key],
        });
      }
    })
    .describe('The clinical review.'),
  authors: z.array(sameLine).min(1).describe('Who wrote it, a name each.'),
  licence: sameLine.describe('The licence under which others may use it: "CC BY 4.0".'),
  sources: z
    .array(
      z.strictObject({
        title: sameLine.describe('What was read: authors, title, journal, year.'),
        url: z.url().describe('Where to read it: a web address, best that of its DOI.'),
      }),
    )
    .describe('What the case stands on, shown at the end.'),
};
