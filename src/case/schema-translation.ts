/**
 * A case in another language: `cy.json` beside `case.json`. Each text stands under its source, so that a translator works in
 * this one file. `npm run translate` writes it and keeps what was translated.
 */
import * as z from 'zod';

/** One text, or of synonyms as many as the language has. */
const words = z.union([z.string(), z.array(z.string())]);

const entry = z
  .strictObject({
    source: words.describe(
      'The text in the case. Leave it as it is: the tool keeps it up to date.',
    ),
    was: words
      .optional()
      .describe(
        'The source that the text below was made from, where the source has changed since. Compare the two, correct "text", and delete this line: that says it is checked. Until then learners read the source.',
      ),
    text: words.describe(
      'The translation: type between the quotation marks. Write \\" for a straight quotation mark, or use curly ones. Keep *stars* and [links](https://...) where the source has them. Synonyms are a list, as many as your language has. Empty: not translated yet; learners read the source.',
    ),
    note: z
      .string()
      .optional()
      .describe('A note for whoever translates next. Nobody else sees it.'),
  })
  .describe('A text of the case, and its translation.');

export const translationSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .describe('Gives completion and hover text in an editor: "../translation.schema.json".'),
    formatVersion: z.literal(1).describe('The version of this format: 1.'),
    language: z
      .string()
      .describe('The language of this file, as its name has it: "cy" in cy.json.'),
    status: z
      .enum(['draft', 'reviewed'])
      .describe(
        'draft: learners are told that nobody has reviewed it. reviewed: someone other than the translator who speaks the language has read it against the source.',
      ),
    translators: z
      .array(z.string())
      .default([])
      .describe('Who translated it, and who reviewed it.'),
    note: z
      .string()
      .optional()
      .describe(
        'What holds for the whole file, such as the words chosen for terms. Learners don’t see it.',
      ),
    texts: z
      .record(z.string(), entry)
      .describe(
        'The texts of the case in the order of the story, each by its place. What the case says several times in the same place of its parts stands here once.',
      ),
    unused: z
      .record(z.string(), entry)
      .optional()
      .describe(
        'Translations whose source is gone from the case. Kept in case it comes back; delete what you don’t want.',
      ),
  })
  .describe('A translation of a Referwise case');
