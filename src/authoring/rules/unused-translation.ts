import type { Rule, TranslationSubject } from '../rule.ts';

/** A text that the case doesn't have any more has no reader. */
export const unusedTranslation: Rule<TranslationSubject> = {
  code: 'unused-translation',
  severity: 'warning',
  summary: 'A translation has a text that the case doesn’t have.',
  example: {
    file: 'cy.json',
    at: ['texts', 'record.encounters.1.with'],
    wrong: '"patient.hobby": { "source": "Bowls", "text": "Bowlio" }',
    right: '"record.encounters.1.with": { "source": "Practice nurse", "text": "Nyrs y practis" }',
  },
  check: ({ translation, language, called, reconciliation }) =>
    reconciliation.unused
      .filter(([key, entry]) => translation.texts[key] === entry)
      .map(([key]) => ({
        at: ['texts', key],
        on: 'key',
        message: `The case has no text at "${key}" with this source, so nobody reads this translation.`,
        remedy: `Run npm run translate -- ${called} --lang ${language}: it keeps it under "unused". Or delete it.`,
      })),
};
