/**
 * A guideline as data: `cases/guidance/<id>@<version>.json`. Types are inferred from this one declaration, the JSON
 * Schema is generated from it. A rule is cited by its id, which stays when the guideline renumbers its recommendations.
 */
import * as z from 'zod';
import { conditionSchema } from './schema-condition.ts';
import { age, confidence, id, line, link, version } from './schema-parts.ts';
import { tables } from './schema-tables.ts';
import {
  nations,
  optionActions,
  organs,
  ruleActions,
  ruleTests,
  sites,
  strengths,
  timescales,
} from './vocabulary.ts';

const whoSchema = z
  .strictObject({
    ageMin: age.optional().describe('Youngest age in whole years, inclusive.'),
    ageMax: age.optional().describe('Oldest age in whole years, inclusive.'),
    organ: z
      .enum(organs)
      .optional()
      .describe('The organ a person must have; sex implies the usual ones.'),
  })
  .describe('Whom the rule is for. An end that is left out has no limit.');

const called = {
  action: z
    .enum(ruleActions)
    .describe('What the rule calls for; process is a duty of communication or follow-up.'),
  test: z.enum(ruleTests).optional().describe('The test, where the rule names one.'),
  strength: z
    .enum(strengths)
    .describe(
      'refer and offer are strong, consider is weaker, must_do is a definite instruction or a duty.',
    ),
  timescale: z.enum(timescales).describe('By when; prompt_not_specified where no time is given.'),
};

const ruleParts = {
  site: z.enum(sites).describe('The cancer site.'),
  summary: line.describe('Our own one-sentence summary, not the guideline’s words.'),
  who: whoSchema.default({}),
  ...called,
  anyOf: z
    .array(z.enum(optionActions))
    .min(2)
    .optional()
    .describe('For assess_then_urgent_action: the actions that answer the rule.'),
  confidence,
  partly: z
    .strictObject({ what: line.describe('Which part, in our own words.'), confidence })
    .optional()
    .describe('A part of the rule that was checked less well than the rest.'),
  sources: z.array(line).default([]).describe('Keys of the file’s sources.'),
  note: line
    .optional()
    .describe('What a reader should know beside the summary, in our own words: traps, disputes.'),
  changed: line.optional().describe('What changed, and when, in our own words.'),
};

export const ruleSchema = z
  .strictObject({
    id: id.describe('The permanent name of this rule; cases cite it. Never reuse one.'),
    rec: line.describe('The number of the recommendation in this version: "1.3.1".'),
    ...ruleParts,
    when: conditionSchema
      .optional()
      .describe(
        'What must be true of the patient. Left out for a duty that depends on no finding.',
      ),
    byAge: z
      .array(
        z.strictObject({
          ageMin: age.optional().describe('From this age, in whole years.'),
          ageMax: age.optional().describe('Up to this age, in whole years.'),
          ...called,
        }),
      )
      .optional()
      .describe(
        'Ages at which the rule calls for something else than what stands above: the first that fits.',
      ),
    link: link.describe('Where to read the recommendation itself.'),
  })
  .meta({
    id: 'guidance-rule',
    description: 'A rule: whom it is for, what must be true, what it calls for.',
  });

export const emergencySchema = z
  .strictObject({
    id: id.describe('The permanent name of this emergency.'),
    ...ruleParts,
    when: conditionSchema.describe('What must be true of the patient.'),
    link: link.optional().describe('Where to read more.'),
  })
  .meta({
    id: 'guidance-emergency',
    description: 'Something that is not referred but admitted or rung about the same day.',
  });

const head = {
  $schema: z
    .string()
    .optional()
    .describe('Gives completion and hover text in an editor: "../guidance.schema.json".'),
  formatVersion: z.literal(1).describe('The version of this format; always 1.'),
  version,
  title: line.describe('What learners see it called.'),
  inForceFrom: z.iso.date('a date is written YYYY-MM-DD').describe('The first day it counts.'),
  nations: z.array(z.enum(nations)).min(1).describe('Where it counts.'),
  link: link.describe('Where to read the guideline itself.'),
};

export const guidanceSchema = z
  .strictObject({
    ...head,
    kind: z.literal('guideline').describe('A guideline that stands by itself.'),
    id: id.describe('The guideline: ng12.'),
    scope: line.describe('Whom it is for, in a sentence.'),
    precedence: z
      .array(
        z.strictObject({
          name: line.describe('The level in words.'),
          action: z.enum(ruleActions).describe('What is called for at this level.'),
          strengths: z
            .array(z.enum(strengths))
            .min(1)
            .describe('With which strengths it belongs to this level.'),
        }),
      )
      .min(1)
      .describe('Which action leads where several rules are met, most urgent first.'),
    ...tables,
    rules: z.array(ruleSchema).min(1).describe('The rules, in the order of the guideline.'),
    emergencies: z
      .array(emergencySchema)
      .default([])
      .describe('What is admitted or rung about the same day, before any rule.'),
  })
  .describe('A guideline as Referwise reads it');

export const overlaySchema = z
  .strictObject({
    ...head,
    kind: z.literal('overlay').describe('What a nation has of its own.'),
    id: id.describe('The overlay: scotland.'),
    over: id.describe('The guideline it lies over: ng12.'),
    ...tables,
    rules: z
      .array(ruleSchema)
      .default([])
      .describe('Rules of this nation: one with a known id replaces, others are added.'),
    verified: z
      .array(id)
      .default([])
      .describe('Rules of the guideline below that were checked to hold here as they stand.'),
    withdrawn: z
      .array(
        z.strictObject({
          rule: id.describe('The id of the rule.'),
          why: line.describe('Why it doesn’t hold here, in our own words.'),
        }),
      )
      .default([])
      .describe('Rules of the guideline below that must not be answered from here, and why.'),
  })
  .describe('What a nation has of its own, laid over a guideline');

export const guidanceFileSchema = z.discriminatedUnion('kind', [guidanceSchema, overlaySchema]);
