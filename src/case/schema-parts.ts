/** The small parts that the case format is built from. */
import * as z from 'zod';
import { absences } from '../source/absences.ts';
import { readMarkdown } from './markdown.ts';
import type { RichText } from './rich-text.ts';
import { translatable } from './translatable.ts';

/** A permanent id. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*$/,
    'an id is lower-case letters, digits and hyphens, and starts with a letter',
  )
  .describe(
    'A permanent name: lower-case letters, digits and hyphens, starting with a letter. Never reuse one.',
  );

/** A rule by its id. Whatever else was written, which rule was meant is said where the guideline is known. */
export const cited = z
  .string()
  .trim()
  .min(1, 'this text is empty')
  .describe('The id of a rule of the guideline: "crc-fit-offer".');

/** Plain text on one line. */
export const line = z
  .string()
  .trim()
  .min(1, 'this text is empty')
  .refine((text) => !/(^|[\s“‘(])\*{1,2}[^\s*][^*]*\*/.test(text), {
    message: 'this is plain text, so its stars would be shown as stars; write it without them',
    params: { code: 'markup-in-text', remedy: 'Take the stars out.' },
  })
  // What people write for looks; anything else in < > is shown as it stands, and may be meant.
  .refine(
    (text) =>
      !/<\/?(?:a|b|br|div|em|font|i|li|ol|p|span|strong|su[bp]|u|ul)\b[^<>]*>|\]\(\S+\)/i.test(
        text,
      ),
    {
      message: 'this is plain text, so its tags and brackets would be shown; write it without them',
      params: { code: 'markup-in-text', remedy: 'Keep the words, and take the rest out.' },
    },
  )
  .describe('Plain text on one line, no Markdown.')
  .register(translatable, { kind: 'line' });

/** The most characters of a title that a manifest takes (`titleType` of imscp_rootv1p1p2.xsd). */
export const longestTitle = 200;

/** Plain text on one line that is the same in every language: a name, a unit, the title of a publication. */
export const sameLine = line.clone().register(translatable, { kind: 'same' });

/** Other words for something, as many as a language has. */
export const synonyms = z
  .array(line)
  .default([])
  .describe('Other words a learner might type to find it.')
  .register(translatable, { kind: 'words' });

/** Markdown, read into a tree. */
export const prose = z
  .string()
  .trim()
  .min(1, 'this text is empty')
  .transform((text, context): RichText => {
    const read = readMarkdown(text);
    for (const { message, remedy } of read.problems) {
      context.addIssue({ code: 'custom', message, params: { code: 'markup-in-text', remedy } });
    }
    return read.text;
  })
  .describe(
    'Markdown of a small kind: paragraphs, *emphasis*, **strong**, lists, [links](https://...). No HTML.',
  )
  .register(translatable, { kind: 'prose' });

/** Why, for the learner who chose so. Whatever is marked says why, or it teaches nothing. */
export function rationale(description: string) {
  return prose.describe(description).register(absences, {
    code: 'missing-rationale',
    remedy:
      'Say in a sentence or two why, to a colleague who chose it: what it gains, what it costs, which rule applies.',
  });
}

/** What can be done with a result in the inbox. The order is permanent: saved state counts on it. */
export const resultActions = ['file', 'call-in', 'repeat', 'refer', 'chase', 'tell'] as const;

/** One of the things that can be done with a result. */
export const resultAction = z.enum(resultActions).meta({
  description: 'What is done with the result.',
  enumDescriptions: [
    'File it: nothing more is done.',
    'Ask the patient to come in.',
    'Repeat the test.',
    'Refer on the strength of it.',
    'Find out why there is no result, and see that it comes.',
    'Tell the patient what it shows.',
  ],
});

/** What a choice is worth. */
export const verdict = z.enum(['recommended', 'acceptable', 'questionable', 'unsafe']).meta({
  description:
    'How good this choice is. Wherever something is chosen, one choice at least is recommended.',
  enumDescriptions: [
    'What you would want a colleague to do. Full marks.',
    'Sound, though something else is better. Most of the marks.',
    'It leaves something out, or costs something for nothing. Few marks.',
    'It endangers the patient. No marks, and the whole case stays below the pass mark.',
  ],
});

/** What it is worth to ask, examine or order something. */
export const worth = z.enum(['key', 'useful', 'low-yield']).meta({
  description:
    'What it is worth to do this. Only key counts towards the score; everything costs time.',
  enumDescriptions: [
    'Counts towards the score. Three or four of them in an appointment are enough.',
    'Sensible, and costs nothing but time.',
    'Brings little, and costs nothing but time.',
  ],
});

/** YYYY-MM-DD. */
export const date = z.iso.date('a date is written YYYY-MM-DD').describe('A date, YYYY-MM-DD.');

/** Days since day 0. */
export const day = z
  .int()
  .min(0)
  .max(3650)
  .describe('Days since the story began; the first appointment is day 0.');

/** Minutes in halves. */
export const minutes = z
  .number()
  .min(0.5)
  .max(60)
  .multipleOf(0.5)
  .describe('Minutes of the appointment this takes, in halves.');

/** A reference range. */
export const rangeSchema = z
  .strictObject({
    low: z.number().optional().describe('The lowest normal value, in the unit of the value.'),
    high: z.number().optional().describe('The highest normal value, in the unit of the value.'),
  })
  .describe('The laboratory’s reference range; leave out an end that does not exist.');
