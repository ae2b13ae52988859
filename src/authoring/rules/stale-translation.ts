import type { Rule, TranslationSubject } from '../rule.ts';

/** Who changes a text of a case leaves its translation behind; learners read the source until someone has looked. */
export const staleTranslation: Rule<TranslationSubject> = {
  code: 'stale-translation',
  severity: 'warning',
  summary: 'The source of a translation has changed since.',
  example: {
    file: 'cy.json',
    at: ['texts', 'record.encounters.1.with', 'source'],
    wrong: '"source": "District nurse"',
    right: '"source": "Practice nurse"',
  },
  check: ({ translation, language, called, reconciliation }) =>
    reconciliation.texts.flatMap(({ text: { key }, state }) => {
      if (state !== 'stale') return [];
      const marked = translation.texts[key]?.was !== undefined;
      return [
        {
          at: ['texts', key, marked ? 'was' : 'source'],
          message: `The case has changed since "${key}" was translated, so learners read it in English.`,
          remedy: marked
            ? 'Compare "source" with "was", correct "text", and delete "was".'
            : `Run npm run translate -- ${called} --lang ${language}: it puts the new source beside the old.`,
        },
      ];
    }),
};
