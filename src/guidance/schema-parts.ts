/** The small parts that the format of a guideline is built from. */
import * as z from 'zod';
import { confidences } from './vocabulary.ts';

/** Plain text. */
export const line = z.string().trim().min(1, 'this text is empty');

/** A permanent id. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]*$/,
    'an id is lower-case letters, digits and hyphens, and starts with a letter',
  );

/** The name of a table. */
export const name = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'a name is written in snake_case: fit_symptomatic_threshold');

/** A web address. */
export const link = z.url({
  protocol: /^https$/,
  error: 'a link is a web address that begins with https://',
});

/** Age in whole years. */
export const age = z.int().min(0).max(120);

/** How well something was checked. */
export const confidence = z
  .enum(confidences)
  .describe(
    'How well this was checked: verified (the source itself was read), verified-secondary (two or more other sources), single-secondary, unverified (general knowledge).',
  );

/** The date of a version. */
export const version = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a version is a date: YYYY-MM-DD, or YYYY-MM')
  .describe('The date of this version; the file is named <id>@<version>.json.');
