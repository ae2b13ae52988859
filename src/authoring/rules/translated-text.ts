/** What a translation says fits where it is shown: the kind of text, and its Markdown. */
import { line, prose } from '../../case/schema-parts.ts';
import type { Finding, Rule, TranslationSubject } from '../rule.ts';
import type { Reconciled } from '../translation/reconcile.ts';
import { isBlank } from '../translation/same-source.ts';

/** Synonyms are a list, everything else is one text. */
export const translatedType: Rule<TranslationSubject> = {
  code: 'wrong-type',
  severity: 'error',
  summary: 'A translation is a list where the source is a text, or the other way round.',
  example: {
    file: 'cy.json',
    at: ['texts', 'record.encounters.1.with', 'text'],
    wrong: '"text": ["Nyrs", "y practis"]',
    right: '"text": "Nyrs y practis"',
  },
  check: ({ reconciliation }) =>
    reconciliation.texts.flatMap(
      ({ text: { key }, entry: { source, text } }): readonly Finding[] => {
        if (typeof text === typeof source) return [];
        const list = typeof source !== 'string';
        return [
          {
            at: ['texts', key, 'text'],
            message: `"text" should be ${list ? 'a list in [ ]' : 'text in quotation marks'}, as its source is.`,
            remedy: list
              ? 'Put each word into quotation marks, and all into [ ].'
              : 'Take the [ ] away.',
          },
        ];
      },
    ),
};

/** The same small Markdown as in the case, and none where the case has plain text. */
export const translatedMarkup: Rule<TranslationSubject> = {
  code: 'markup-in-text',
  severity: 'error',
  summary: 'A translation holds something that may not stand in the text of a case.',
  example: {
    file: 'cy.json',
    at: ['texts', 'record.encounters.1.note', 'text'],
    wrong: '"text": "# Pwysedd gwaed yn iawn."',
    right: '"text": "Pwysedd gwaed **yn iawn**."',
  },
  check: ({ reconciliation }) =>
    reconciliation.texts.flatMap((each) =>
      problemsOf(each).map((message) => ({
        at: ['texts', each.text.key, 'text'],
        message: `In "text": ${message}.`,
        remedy: 'Write it another way, or remove it; leave only what the source has as well.',
      })),
    ),
};

function problemsOf({ text: { kind }, entry: { text } }: Reconciled): readonly string[] {
  if (isBlank(text)) return [];
  const schema = kind === 'prose' ? prose : line;
  return (typeof text === 'string' ? [text] : text).flatMap((each) => {
    const read = schema.safeParse(each);
    return read.success ? [] : read.error.issues.map(({ message }) => message);
  });
}
