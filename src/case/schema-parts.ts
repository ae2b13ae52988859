/** The small parts that the case format is built from. */
import * as z from 'zod';
import { readMarkdown } from './markdown.ts';
import type { RichText } from './rich-text.ts';

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

/** Plain text on one line. */
export const line = z
  .string()
  .trim()
  .min(1, 'this text is empty')
  .refine((text) => !/(^|[\s“‘(])\*{1,2}[^\s*][^*]*\*/.test(text), {
    message: 'this is plain text, so its stars would be shown as stars; write it without them',
    params: { code: 'markup-in-text' },
  })
  .describe('Plain text on one line, no Markdown.');

/** Markdown, read into a tree. */
export const prose = z
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

/** What can be done with a result in the inbox. The order is permanent: saved state counts on it. */
export const resultActions = ['file', 'call-in', 'repeat', 'refer', 'chase', 'tell'] as const;

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
  .strictObject({ low: z.number().optional(), high: z.number().optional() })
  .describe('The laboratory’s reference range; leave out an end that does not exist.');
