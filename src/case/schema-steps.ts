/** The case format: the steps of the story. */
import * as z from 'zod';
import { optionActions, optionTests, sites } from '../guidance/vocabulary.ts';
import { referralSchema, safetyNetSchema } from './schema-agreement.ts';
import { conditionSchema, nextSchema } from './schema-condition.ts';
import { enquirySchema, features } from './schema-findings.ts';
import { media } from './schema-media.ts';
import { day, id, line, prose } from './schema-parts.ts';

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
  overrun: z
    .strictObject({
      minutes: z
        .int()
        .min(1)
        .max(60)
        .describe('Minutes over the slot from which it has its price.'),
      says: prose.describe('What it costs, as the learner sees it happen.'),
    })
    .optional()
    .describe('The price of running over. A guard can read it: {"overran": "<appointment>"}.'),
  opening: prose.optional().describe('What the doctor sees or knows as it begins.'),
  media: media.describe('Seen and heard with the opening.'),
  says: prose.describe('The patient’s first words.'),
  features: features.describe(
    'What opening and first words tell in the guideline’s words, before anything is asked.',
  ),
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

const optionParts = {
  id,
  label: line,
  detail: prose.optional(),
  action: z
    .strictObject({
      action: z.enum(optionActions),
      test: z
        .enum(optionTests)
        .optional()
        .describe('The guideline’s name of the test: fit, full_blood_count, chest_xray.'),
      site: z
        .enum(sites)
        .optional()
        .describe('The guideline’s name of the site: colorectal, lung.'),
    })
    .optional()
    .describe('What this option does, in the guideline’s vocabulary, so that it can be checked.'),
  verdict: z.enum(['recommended', 'acceptable', 'questionable', 'unsafe']),
  rationale: prose.describe(
    'Why, for the learner who chose it: what it gains, what it costs, what would change it.',
  ),
  cites: z.array(id).default([]).describe('Ids of the guideline’s rules that apply.'),
  departs: prose.optional().describe('The reason, where this option leaves the guideline.'),
};

export const optionSchema = z.strictObject({
  ...optionParts,
  requires: conditionSchema.optional().describe('Offered only when this holds.'),
  orders: z
    .array(id)
    .default([])
    .describe('Investigations that this option orders, if not already on their way.'),
  next: nextSchema,
});

/** What every decision has, around what it may ask about the likelihood of cancer. */
function decisionParts<E extends z.ZodType>(estimate: E) {
  return {
    domain: z.enum(['judgement', 'safety-netting', 'communication']).default('judgement'),
    prompt: prose,
    media: media.describe('Seen and heard with the prompt.'),
    estimate,
    confidence: z.boolean().default(false).describe('Also ask: how sure are you of this choice?'),
  };
}

/** A decision that stands alone: no step comes before it, and none after it but the end. */
export const onlyDecisionSchema = z.strictObject({
  ...decisionParts(
    z.boolean().default(false).describe('Also ask: how likely is cancer, 0 to 100%?'),
  ),
  options: z.array(z.strictObject(optionParts)).min(2).max(26),
});

const riskSchema = z
  .strictObject({
    in1000: z
      .number()
      .min(0)
      .max(1000)
      .describe('Of 1,000 such people, how many had cancer: 24 for a published 2.4%.'),
    of: line.describe(
      'Whom the figure is about, and over what time: "of 40 and over who see their GP about rectal bleeding". It follows "24 of 1,000 people".',
    ),
    source: z.strictObject({ title: line, url: z.url() }),
    note: prose.optional().describe('How far the figure fits this patient.'),
  })
  .describe(
    'A published risk that fits this patient at this point, shown beside the learner’s estimate.',
  );

export const decisionSchema = z.strictObject({
  kind: z.literal('decision'),
  id,
  title: line,
  ...decisionParts(
    z
      .union([z.boolean(), z.strictObject({ risk: riskSchema })])
      .default(false)
      .describe(
        'Also ask: how likely is cancer, 0 to 100%? true, or {"risk": …} where a published figure can stand beside it.',
      ),
  ),
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
  media: media.describe('Seen and heard with the story.'),
});

export const stepSchema = z.discriminatedUnion('kind', [
  appointmentSchema,
  resultsSchema,
  decisionSchema,
  safetyNetSchema,
  referralSchema,
  outcomeSchema,
]);
