/** The case format: steps that are put together from parts instead of chosen whole: a safety-net, a referral. */
import * as z from 'zod';
import { conditionSchema, nextSchema } from './schema-condition.ts';
import { cited, id, line, prose, rationale, verdict } from './schema-parts.ts';

const choiceSchema = z.strictObject({
  id: id.describe('The permanent name of this choice; unlike any other in this step.'),
  label: line.describe('What the learner can say or do for this part, in their own words.'),
  verdict,
  rationale: rationale('Why, for the learner who chose it.'),
});

const partSchema = z
  .strictObject({
    id: id.describe('The permanent name of this part.'),
    label: line.describe('What this part settles: "By when", "Who looks at the result".'),
    choices: z
      .array(choiceSchema)
      .min(2)
      .max(8)
      .describe('What can be said or done for this part: two to eight, of which one is taken.'),
    without: prose.optional().describe('What is missing where the learner leaves this part out.'),
  })
  .describe('One thing to settle, of which the learner says one thing or nothing.');

const itemSchema = z
  .strictObject({
    id: id.describe('The permanent name of this item; unlike any other in this step.'),
    label: line.describe('What could go into the letter, in clinical words.'),
    worth: z.enum(['needed', 'helpful', 'noise']).meta({
      description:
        'needed: the hospital must know; helpful: good to know; noise: hides what matters.',
      enumDescriptions: [
        'The hospital must know it. Each one that is sent counts.',
        'Good to know. Neither counts nor costs.',
        'Hides what matters. Each one that is sent takes away as much as a needed one gives.',
      ],
    }),
    requires: conditionSchema
      .optional()
      .describe('Offered only when this holds: what was not found out can’t be written.'),
    rationale: rationale('Why it belongs there, or doesn’t.'),
  })
  .describe('Something that the learner includes or leaves out.');

const shared = {
  id: id.describe('The permanent name of this step; "next" leads here by it.'),
  title: line.describe('The heading of the screen: "In case it goes on".'),
  prompt: prose.describe('What the learner is asked to put together.'),
  cites: z.array(cited).default([]).describe('Ids of the guideline’s rules that apply.'),
  next: nextSchema,
};

export const safetyNetSchema = z.strictObject({
  kind: z
    .literal('safety-net')
    .describe('A safety-net: what is agreed in case things go otherwise, built from parts.'),
  ...shared,
  parts: z
    .array(partSchema)
    .min(1)
    .max(8)
    .describe(
      'What to look for, by when, how to come back, who chases the result, understanding checked; marked part by part.',
    ),
});

export const referralSchema = z.strictObject({
  kind: z
    .literal('referral')
    .describe('A referral: what the letter holds, and what the patient is told.'),
  ...shared,
  items: z
    .array(itemSchema)
    .min(2)
    .max(40)
    .describe(
      'What the letter could hold; marked for gaps and noise against what the hospital needs.',
    ),
  parts: z.array(partSchema).max(8).default([]).describe('What the patient is told, part by part.'),
});
