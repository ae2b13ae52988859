/** The case format: the steps of the story. */
import * as z from 'zod';
import { absences } from '../source/absences.ts';
import { optionActions, optionTests, sites } from '../guidance/vocabulary.ts';
import { referralSchema, safetyNetSchema } from './schema-agreement.ts';
import { conditionSchema, nextSchema } from './schema-condition.ts';
import { features } from './schema-features.ts';
import { enquirySchema } from './schema-findings.ts';
import { media } from './schema-media.ts';
import { cited, day, id, line, prose, rationale, sameLine, verdict } from './schema-parts.ts';

const stepId = id.describe('The permanent name of this step; "next" leads here by it.');

export const appointmentSchema = z.strictObject({
  kind: z
    .literal('appointment')
    .describe('A meeting with the patient: questions, examinations and tests, against the clock.'),
  id: stepId,
  title: line.describe('The heading of the screen: "Monday morning surgery".'),
  day,
  mode: z.enum(['face-to-face', 'telephone', 'home-visit']).meta({
    description: 'How you meet.',
    enumDescriptions: ['In the surgery.', 'On the telephone.', 'At the patient’s home.'],
  }),
  minutes: z
    .int()
    .min(5)
    .max(60)
    .describe('The length of the slot in minutes; running over is allowed and shown.'),
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
  says: prose.describe(
    'The patient’s first words. The page puts quotation marks around them: write none.',
  ),
  features: features.describe(
    'What opening and first words tell in the guideline’s words, before anything is asked.',
  ),
  history: z
    .array(enquirySchema)
    .default([])
    .describe('Questions, in the order of the list; learners ask in any.'),
  examinations: z.array(enquirySchema).default([]).describe('What can be examined.'),
  bedsideTests: z
    .array(enquirySchema)
    .default([])
    .describe('Tests with a result at once: urine dipstick, peak flow, ECG.'),
  next: nextSchema,
});

export const resultsSchema = z.strictObject({
  kind: z
    .literal('results')
    .describe('A day at the inbox: results that have come in by then are read and acted on.'),
  id: stepId,
  title: line.describe('The heading of the screen: "The inbox, ten days later".'),
  day,
  opening: prose.optional().describe('What else there is to know that day.'),
  next: nextSchema,
});

const optionParts = {
  id: id.describe('The permanent name of this option; unlike any other in the decision.'),
  label: line.describe('What the learner picks, as a colleague would say it.'),
  detail: prose.optional().describe('More about it, where one line is not enough.'),
  action: z
    .strictObject({
      action: z
        .enum(optionActions)
        .describe('What it is in the guideline’s words: a referral, a test, a safety-net.'),
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
  verdict,
  rationale: rationale(
    'Why, for the learner who chose it: what it gains, what it costs, what would change it.',
  ),
  cites: z.array(cited).default([]).describe('Ids of the guideline’s rules that apply.'),
  departs: prose
    .describe(
      'The reason, where this option leaves the guideline. Learners read it, and check asks no more of it.',
    )
    .register(absences, {
      code: 'unexplained-departure',
      remedy:
        'Say why this patient is an exception, for learners read it; or remove the key where the option follows the guideline.',
    })
    .optional(),
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
    domain: z
      .enum(['judgement', 'safety-netting', 'communication'])
      .default('judgement')
      .meta({
        description: 'What the decision is marked as. Left out: judgement.',
        enumDescriptions: [
          'What to do, and how soon.',
          'What is agreed in case things change.',
          'What the patient and the hospital are told.',
        ],
      }),
    prompt: prose.describe('The question: "What do you do today?"'),
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
  options: z
    .array(z.strictObject(optionParts))
    .min(2)
    .max(26)
    .describe('What one can do: three to five that a colleague would really weigh.'),
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
    source: z
      .strictObject({
        title: sameLine.describe('Authors, journal and year.'),
        url: z.url().describe('Where to read it: a web address, best that of its DOI.'),
      })
      .describe('Where the figure was published.'),
    note: prose.optional().describe('How far the figure fits this patient.'),
  })
  .describe(
    'A published risk that fits this patient at this point, shown beside the learner’s estimate.',
  );

export const decisionSchema = z.strictObject({
  kind: z.literal('decision').describe('A choice among options, each with a verdict and reasons.'),
  id: stepId,
  title: line.describe('The heading of the screen: "Before he leaves".'),
  ...decisionParts(
    z
      .union([z.boolean(), z.strictObject({ risk: riskSchema })])
      .default(false)
      .describe(
        'Also ask: how likely is cancer, 0 to 100%? true, or {"risk": …} where a published figure can stand beside it.',
      ),
  ),
  options: z
    .array(optionSchema)
    .min(2)
    .max(26)
    .describe('What one can do: three to six that a colleague would really weigh.'),
});

export const outcomeSchema = z.strictObject({
  kind: z.literal('outcome').describe('An end of the story: what became of the patient.'),
  id: stepId,
  title: line.describe('The heading of the ending: "Found in early July".'),
  day: day.describe('The day on which the diagnosis was made.'),
  grade: z.enum(['best', 'good', 'delayed', 'harm']).meta({
    description: 'How well it went for the patient.',
    enumDescriptions: [
      'As well as good care can make it.',
      'Well, by a longer way.',
      'Found, later than it could have been.',
      'The patient was harmed by what was done or left undone.',
    ],
  }),
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
