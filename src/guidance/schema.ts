/**
 * A guideline as data: `cases/guidance/<id>@<version>.json`. Types are inferred from this one declaration, the JSON
 * Schema is generated from it. A rule is cited by its id, which stays when the guideline renumbers its recommendations.
 */
import * as z from 'zod';
import { ruleActions } from './vocabulary.ts';

const line = z.string().trim().min(1, 'this text is empty');

const word = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_]*$/,
    'a name in the guideline’s vocabulary is written in snake_case: full_blood_count',
  );

const link = z.url({
  protocol: /^https$/,
  error: 'a link is a web address that begins with https://',
});

export const ruleSchema = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9-]*$/,
      'an id is lower-case letters, digits and hyphens, and starts with a letter',
    )
    .describe('The permanent name of this rule; cases cite it. Never reuse one.'),
  rec: line.describe('The number of the recommendation in this version: "1.3.1".'),
  site: word.describe('The cancer site in the guideline’s vocabulary: colorectal, lung.'),
  summary: line.describe('Our own one-sentence summary, not the guideline’s words.'),
  strength: z
    .enum(['refer', 'offer', 'consider', 'must_do'])
    .describe('refer and offer are strong, consider is weaker, must_do is a duty.'),
  action: z
    .enum(ruleActions)
    .describe('What the rule calls for; process is a duty of communication or follow-up.'),
  test: word.optional().describe('The test, where the rule names one: fit, full_blood_count.'),
  timescale: z.enum([
    '28d_to_diagnosis_or_exclusion',
    'within_2_weeks',
    'within_48_hours',
    'same_day',
    'non_urgent',
    'prompt_not_specified',
    'urgent',
    'ongoing',
    'n/a',
  ]),
  confidence: z
    .enum(['verified', 'verified-secondary', 'single-secondary', 'unverified'])
    .describe('How well this wording of the rule was checked against its source.'),
  link: link.describe('Where to read the recommendation itself.'),
});

export const guidanceSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('Gives completion and hover text in an editor: "../guidance.schema.json".'),
    formatVersion: z.literal(1),
    id: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]*$/,
        'an id is lower-case letters, digits and hyphens, and starts with a letter',
      )
      .describe('The guideline: ng12.'),
    version: z.iso
      .date('a date is written YYYY-MM-DD')
      .describe('The date of this version, YYYY-MM-DD; the file is named <id>@<version>.json.'),
    title: line,
    nations: z.array(z.enum(['england', 'wales', 'scotland', 'northern-ireland'])).min(1),
    link: link.describe('Where to read the guideline itself.'),
    rules: z.array(ruleSchema).min(1),
  })
  .describe('A guideline as Referwise reads it');
