import type { Rule, TranslationSubject } from '../rule.ts';
import { languageProblem } from '../translation/language-tag.ts';

/** A translation's file is called by the code of its language. */
export const unknownLanguage: Rule<TranslationSubject> = {
  code: 'unknown-language',
  severity: 'error',
  summary: 'A translation is not called by the code of a language.',
  check({ language }) {
    const problem = languageProblem(language);
    if (problem === null) return [];
    const { message, remedy } = problem;
    return [
      { at: ['language'], message, remedy: `${remedy} Rename the file, and its "language".` },
    ];
  },
};
