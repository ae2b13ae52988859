import type { Rule, TranslationSubject } from '../rule.ts';
import { languageProblem } from '../translation/language-tag.ts';

/** A language goes by its code. */
export const unknownLanguage: Rule<TranslationSubject> = {
  code: 'unknown-language',
  severity: 'error',
  summary: 'The language of a translation is no code of a language that cases can be put into.',
  example: {
    file: 'cy.json',
    at: ['language'],
    wrong: '"language": "welsh"',
    right: '"language": "cy"',
  },
  check({ translation }) {
    const problem = languageProblem(translation.language);
    if (problem === null) return [];
    const { message, remedy } = problem;
    return [{ at: ['language'], message, remedy: `${remedy} Call the file by it as well.` }];
  },
};
