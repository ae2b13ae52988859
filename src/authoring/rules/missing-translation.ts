import type { Rule, TranslationSubject } from '../rule.ts';
import { coverageOf } from '../translation/update-translation.ts';

/** A translation may be in part; whoever packs it should know. One warning for all of them. */
export const missingTranslation: Rule<TranslationSubject> = {
  code: 'missing-translation',
  severity: 'warning',
  summary: 'A language that the module offers lacks some texts of a case that it has begun.',
  example: {
    file: 'module.json',
    at: ['languages'],
    wrong: '"languages": ["en", "cy"]',
    right: '"languages": ["en"]',
  },
  check({ language, called, offered, reconciliation }) {
    const { new: missing, texts } = coverageOf(reconciliation);
    if (!offered || missing === 0) return [];
    const [are, them] = missing === 1 ? ['is', 'it'] : ['are', 'them'];
    return [
      {
        at: ['texts'],
        on: 'key',
        message: `${missing} of ${texts} texts ${are} not translated, so learners read ${them} in English.`,
        remedy: `Run npm run translate -- ${called} --lang ${language}, and fill in each empty "text".`,
      },
    ];
  },
};
