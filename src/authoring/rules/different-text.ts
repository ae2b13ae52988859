/** What a translation must not change: addresses, and the numbers that medicine hangs on. */
import type { Finding, Rule, TranslationSubject } from '../rule.ts';
import type { Reconciled } from '../translation/reconcile.ts';

const excuse = 'If it is meant, say why in "note"; then this is not asked again.';

/** Links lead where the case's do, unless the translator says why not: there may be a page in the language. */
export const differentLink: Rule<TranslationSubject> = {
  code: 'different-link',
  severity: 'warning',
  summary: 'A translation links to another address than its source, and doesn’t say why.',
  example: {
    file: 'cy.json',
    at: ['texts', 'record.encounters.1.note', 'text'],
    wrong: '"text": "Pwysedd gwaed [yn iawn](https://example.org/)."',
    right: '"text": "Pwysedd gwaed yn iawn."',
  },
  check: ({ reconciliation }) =>
    reconciliation.texts.flatMap((each) =>
      difference(each, /\]\(([^)\s]*)/g, (source, text) => ({
        message: `The source links to ${source}, the translation to ${text}.`,
        remedy: `Give the same address. ${excuse}`,
      })),
    ),
};

/** A dose, a day or a rule's number that was mistyped is a mistake that a reader of the language alone can't see. */
export const differentNumber: Rule<TranslationSubject> = {
  code: 'different-number',
  severity: 'warning',
  summary: 'A translation has other numbers than its source, and doesn’t say why.',
  example: {
    file: 'cy.json',
    at: ['texts', 'record.medication.1.dose', 'text'],
    wrong: '"text": "50 mg unwaith y dydd"',
    right: '"text": "5 mg unwaith y dydd"',
  },
  check: ({ reconciliation }) =>
    reconciliation.texts.flatMap((each) =>
      difference(each, /(\d+(?:[.,:/]\d+)*)/g, (source, text) => ({
        message: `The source has the numbers ${source}, the translation ${text}.`,
        remedy: `Write the same numbers in figures. ${excuse}`,
      })),
    ),
};

function difference(
  { text: { key }, state, entry: { source, text, note } }: Reconciled,
  part: RegExp,
  words: (source: string, text: string) => Pick<Finding, 'message' | 'remedy'>,
): readonly Finding[] {
  if (state !== 'translated' || note !== undefined) return [];
  // Synonyms are not the same words in another language.
  if (typeof source !== 'string' || typeof text !== 'string') return [];
  const [own, other] = [source, text].map((each) =>
    [...each.matchAll(part)].map(([, found]) => found ?? '').sort(),
  );
  const [wanted, given] = [shown(own), shown(other)];
  return wanted === given ? [] : [{ at: ['texts', key, 'text'], ...words(wanted, given) }];
}

function shown(parts: readonly string[] = []): string {
  return parts.length === 0 ? '(none)' : parts.join(', ');
}
