/**
 * The case format, declared once. Types are inferred from it (`types.ts`), the JSON Schema that editors use is
 * generated from it, and `parse.ts` reads files with it. Each `describe` is the hover text an educator sees.
 *
 * Input is the file as written; output has Markdown read into trees and defaults filled in.
 */
import * as z from 'zod';
import { readMarkdown } from './markdown.ts';
import type { RichText } from './types.ts';

const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*$/,
    'an id is lower-case letters, digits and hyphens, and starts with a letter',
  )
  .describe(
    'A permanent name: lower-case letters, digits and hyphens, starting with a letter. Never reuse one.',
  );

const line = z
  .string()
  .trim()
  .min(1, 'this text is empty')
  .describe('Plain text on one line, no Markdown.');

const prose = z
  .string()
  .trim()
  .min(1, 'this text is empty')
  .transform((text, context): RichText => {
    const read = readMarkdown(text);
    for (const problem of read.problems) {
      context.addIssue({ code: 'custom', message: problem, params: { code: 'markup-in-text' } });
    }
    return read.text;
  })
  .describe(
    'Markdown of a small kind: paragraphs, *emphasis*, **strong**, lists, [links](https://...). No HTML.',
  );

const date = z.iso.date('a date is written YYYY-MM-DD').describe('A date, YYYY-MM-DD.');

const day = z
  .int()
  .min(0)
  .max(3650)
  .describe('Days since the story began; the first appointment is day 0.');

const minutes = z
  .number()
  .min(0.5)
  .max(60)
  .multipleOf(0.5)
  .describe('Minutes of the appointment this takes, in halves.');

const rangeSchema = z
  .strictObject({ low: z.number().optional(), high: z.number().optional() })
  .describe('The laboratory’s reference range; leave out an end that does not exist.');

export const patientSchema = z.strictObject({
  name: line.describe('Full name, with the title the receptionist would use: "Mr Derek Owen".'),
  age: z.int().min(18).max(110).describe('Age in whole years on day 0.'),
  sex: z
    .enum(['female', 'male'])
    .describe('Sex as registered. Rules go by organs; see organsPresent.'),
  organsPresent: z
    .array(
      z.enum([
        'breasts',
        'cervix',
        'ovaries',
        'penis',
        'prostate',
        'testes',
        'uterus',
        'vagina',
        'vulva',
      ]),
    )
    .optional()
    .describe(
      'Only where the usual organs of the registered sex would mislead, after surgery for example.',
    ),
  occupation: line,
  needs: z.array(line).default([]).describe('Interpreter, hearing, mobility and the like.'),
});

export const recordSchema = z
  .strictObject({
    problems: z.array(z.strictObject({ name: line, since: line.optional() })),
    medication: z.array(z.strictObject({ name: line, dose: line })),
    allergies: z.array(line).describe('Leave empty for "none known".'),
    family: z.array(line),
    smoking: line,
    alcohol: line,
    encounters: z
      .array(z.strictObject({ date, with: line, note: prose }))
      .describe('Past consultations, newest first.'),
    series: z
      .array(
        z.strictObject({
          id,
          name: line,
          unit: line,
          range: rangeSchema,
          points: z.array(z.strictObject({ date, value: z.number() })).min(1),
        }),
      )
      .describe(
        'Past results as dated series, oldest first: a haemoglobin falling over two years is a picture.',
      ),
  })
  .describe('What the practice’s record holds on day 0.');

const assertionSchema = z.strictObject({
  feature: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .describe('A feature in the guideline’s vocabulary, in snake_case: iron_deficiency_anaemia.'),
  present: z
    .boolean()
    .default(true)
    .describe('false when this shows that the patient does not have it.'),
  value: z.union([z.number(), line]).optional().describe('A number or a kind: 84, "visible".'),
  qualifiers: z
    .record(z.string(), z.boolean())
    .optional()
    .describe('{"unexplained": false} and the like.'),
});

const features = z
  .array(assertionSchema)
  .default([])
  .describe('What this tells in the guideline’s words; leave out where the guideline has none.');

const finding = line
  .optional()
  .describe(
    'The finding in clinical words for the case notes. Leave out where there is nothing to note.',
  );

export const enquirySchema = z.strictObject({
  id,
  label: line.describe(
    'What the learner picks. For history, the question as asked: "How is your appetite?"',
  ),
  category: line.optional().describe('The heading it stands under: "Bowels and diet".'),
  synonyms: z.array(line).default([]).describe('Other words a learner might type to find it.'),
  minutes,
  reply: prose.describe('History: the patient’s own words. Examinations and tests: what is found.'),
  finding,
  features,
  worth: z
    .enum(['key', 'useful', 'low-yield'])
    .describe('key counts towards the score; useful and low-yield do not, and cost only time.'),
});

export type ConditionInput =
  | { elicited: string }
  | { ordered: string }
  | { reported: string }
  | { chose: { decision: string; option: string } }
  | { all: ConditionInput[] }
  | { any: ConditionInput[] }
  | { not: ConditionInput };

export const conditionSchema: z.ZodType<ConditionInput, ConditionInput> = z.lazy(() =>
  z.union([
    z
      .strictObject({ elicited: id })
      .describe('This question, examination or bedside test was done.'),
    z.strictObject({ ordered: id }).describe('This investigation was ordered.'),
    z
      .strictObject({ reported: id })
      .describe('A report of this investigation has come in, failed ones included.'),
    z
      .strictObject({ chose: z.strictObject({ decision: id, option: id }) })
      .describe('This option was chosen in an earlier decision.'),
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

const when = conditionSchema
  .optional()
  .describe('Only when this holds; the first entry that holds is taken.');

export const nextSchema = z
  .union([id, z.array(z.strictObject({ when, to: id })).min(1)])
  .describe(
    'The id of the step that follows, or a list of {when, to} of which the last has no "when".',
  );

export const valueSchema = z.strictObject({
  name: line,
  value: z.union([z.number(), line]),
  unit: line.optional(),
  range: rangeSchema.optional(),
  flag: z.enum(['low', 'high', 'abnormal']).optional().describe('Leave out for a normal value.'),
  series: id.optional().describe('The series of the record that this value continues.'),
});

export const investigationSchema = z.strictObject({
  id,
  name: line,
  group: line.describe('The heading in the list: "Blood tests", "Stool", "Imaging".'),
  worth: z.enum(['key', 'useful', 'low-yield']),
  reports: z
    .array(
      z.strictObject({
        when,
        status: z
          .enum(['reported', 'failed'])
          .describe('failed: kit not returned, sample haemolysed.'),
        days: z.int().min(0).max(365).describe('Days from order to report.'),
        values: z.array(valueSchema).default([]),
        comment: prose.optional().describe('The laboratory’s or radiologist’s words.'),
        finding,
        features,
      }),
    )
    .min(1)
    .describe(
      'What comes back: the first entry whose "when" holds at that time. The last has no "when".',
    ),
});

export const appointmentSchema = z.strictObject({
  kind: z.literal('appointment'),
  id,
  title: line,
  day,
  mode: z.enum(['face-to-face', 'telephone', 'home-visit']),
  minutes: z
    .int()
    .min(5)
    .max(60)
    .describe('The length of the slot; running over is allowed and shown.'),
  opening: prose.optional().describe('What the doctor sees or knows as it begins.'),
  says: prose.describe('The patient’s first words.'),
  history: z.array(enquirySchema).default([]),
  examinations: z.array(enquirySchema).default([]),
  bedsideTests: z.array(enquirySchema).default([]),
  next: nextSchema,
});

export const resultsSchema = z.strictObject({
  kind: z.literal('results'),
  id,
  title: line,
  day,
  opening: prose.optional(),
  next: nextSchema,
});

export const optionSchema = z.strictObject({
  id,
  label: line,
  detail: prose.optional(),
  action: z
    .strictObject({
      action: z.enum([
        'suspected_cancer_pathway_referral',
        'urgent_direct_access_test',
        'non_urgent_direct_access_test',
        'non_urgent_referral',
        'primary_care_test',
        'very_urgent_test',
        'immediate',
        'assess_then_urgent_action',
        'urgent_referral_other',
        'safety_net',
        'non_site_specific_referral',
        'reassure',
      ]),
      test: z
        .string()
        .optional()
        .describe('The guideline’s name of the test: fit, full_blood_count, chest_xray.'),
      site: z.string().optional().describe('The guideline’s name of the site: colorectal, lung.'),
    })
    .optional()
    .describe('What this option does, in the guideline’s vocabulary, so that it can be checked.'),
  verdict: z.enum(['recommended', 'acceptable', 'questionable', 'unsafe']),
  rationale: prose.describe(
    'Why, for the learner who chose it: what it gains, what it costs, what would change it.',
  ),
  cites: z.array(id).default([]).describe('Ids of the guideline’s rules that apply.'),
  departs: prose.optional().describe('The reason, where this option leaves the guideline.'),
  requires: conditionSchema.optional().describe('Offered only when this holds.'),
  orders: z
    .array(id)
    .default([])
    .describe('Investigations that this option orders, if not already on their way.'),
  next: nextSchema,
});

export const decisionSchema = z.strictObject({
  kind: z.literal('decision'),
  id,
  title: line,
  domain: z.enum(['judgement', 'safety-netting', 'communication']).default('judgement'),
  prompt: prose,
  estimate: z.boolean().default(false).describe('Also ask: how likely is cancer, 0 to 100%?'),
  confidence: z.boolean().default(false).describe('Also ask: how sure are you of this choice?'),
  options: z.array(optionSchema).min(2).max(26),
});

export const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  id,
  title: line,
  day: day.describe('The day on which the diagnosis was made.'),
  grade: z.enum(['best', 'good', 'delayed', 'harm']).describe('How well it went for the patient.'),
  stage: line.describe('Stage at diagnosis in the words a GP would read in a letter.'),
  story: prose.describe('What happened: a short, human paragraph.'),
});

export const stepSchema = z.discriminatedUnion('kind', [
  appointmentSchema,
  resultsSchema,
  decisionSchema,
  outcomeSchema,
]);

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
    nation: z.enum(['england', 'wales', 'scotland', 'northern-ireland']),
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
    .record(z.string(), z.record(z.string(), z.int().min(0).max(25)))
    .describe('By decision.'),
});
