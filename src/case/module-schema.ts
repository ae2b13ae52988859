/**
 * `cases/module.json`: which cases belong together, and how the whole is scored and told to an LMS.
 * `cases/codes.json`: the permanent number of each case. Types are inferred; the JSON Schema is generated.
 */
import * as z from 'zod';
import { date, longestTitle } from './schema-parts.ts';

const line = z.string().trim().min(1, 'this text is empty');

const slug = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*$/,
    'an id is lower-case letters, digits and hyphens, and starts with a letter',
  );

const weight = z.number().min(0).max(100);

/** The languages that the interface has, and a module can offer. */
export const moduleLanguages = ['en', 'cy'] as const;

export const moduleSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('Gives completion and hover text in an editor: "./module.schema.json".'),
    formatVersion: z.literal(1).describe('The version of this format; always 1.'),
    id: slug.describe(
      'The permanent name of this module: an LMS knows it by this. Never change it.',
    ),
    version: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/, 'a version is three numbers: 1.0.0')
      .max(20)
      .describe('Three numbers: 1.0.0. Raise it with each release.'),
    title: line.max(longestTitle).describe('What learners and administrators see in the LMS.'),
    summary: line.optional().describe('One or two sentences for the start page.'),
    passMark: z
      .number()
      .min(0)
      .max(100)
      .describe(
        'The score that passes, out of 100. A pass mark set in the LMS wins over this one.',
      ),
    finalStatus: z
      .enum(['completed', 'passed-failed'])
      .optional()
      .meta({
        description:
          'What SCORM 1.2 hears at the end: completed, or passed or failed. Choose what your LMS counts; without it the profile that the module is packed for decides, and that is completed.',
        enumDescriptions: ['Completed, whatever the score.', 'Passed or failed, by the pass mark.'],
      }),
    weights: z
      .strictObject({
        gathering: weight.describe('History, examination and tests.'),
        judgement: weight.describe('What to do, and how soon.'),
        'safety-netting': weight.describe('What is agreed in case things change.'),
        communication: weight.describe('What the patient and the hospital are told.'),
      })
      .refine((weights) => Object.values(weights).some((each) => each > 0), {
        message: 'all weights are 0, so nothing would count towards the score',
        params: { code: 'value-out-of-range', remedy: 'Give at least one of them a weight.' },
      })
      .describe('How much each domain counts; only their proportions matter.'),
    mode: z.enum(['learn', 'assess']).meta({
      description: 'learn: feedback after each decision. assess: feedback at the end.',
      enumDescriptions: [
        'Feedback after each decision, and the guideline within reach.',
        'Feedback at the end, and no guideline on the way.',
      ],
    }),
    languages: z
      .array(z.enum(moduleLanguages))
      .min(1)
      .describe(
        'Languages of the interface that learners are offered; the first is for those who wish for none of them.',
      ),
    reviewDueOn: date
      .optional()
      .describe(
        'By when the module is to be reviewed: YYYY-MM-DD. After it the start page says so, and pack refuses. The dates of the cases count as well, whichever is first.',
      ),
    contact: z
      .strictObject({
        name: line.describe('Who reads what learners report: a person or a team.'),
        email: z
          .email('an e-mail address looks like name@example.org')
          .describe('Where it is sent: an e-mail address.'),
      })
      .describe('Offered on every case: "report an error in this case".'),
    guidance: z
      .array(
        z
          .strictObject({
            id: slug.describe('The guideline: "ng12".'),
            version: date.describe(
              'Its version, YYYY-MM-DD, as in the name of its file in cases/guidance.',
            ),
          })
          .describe('A guideline in one version: { "id": "ng12", "version": "2026-04-15" }.'),
      )
      .min(1)
      .optional()
      .describe(
        'The guidelines that the module as a whole is stamped for, each in one version; every case then follows one of these. Without it each case goes by its own.',
      ),
    cases: z
      .array(slug)
      .min(1)
      .describe('The folders of the cases, in the order learners see them.'),
  })
  .describe('A Referwise module');

/**
 * `cases/codes.json`: written by the tool, only ever appended to. A case that left the module keeps its number,
 * so that what learners have saved never turns into another case.
 */
export const moduleCodesSchema = z.strictObject({
  formatVersion: z.literal(1),
  cases: z.record(z.string(), z.int().min(0)),
});

type Deep<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Deep<T[K]> };

/** A module: its cases, its weights, its words to an LMS. */
export type Module = Deep<z.output<typeof moduleSchema>>;
/** Permanent numbers of a module's cases. */
export type ModuleCodes = Deep<z.output<typeof moduleCodesSchema>>;
