import type { CaseSubject, GuidanceSubject, Rule, TranslationSubject } from '../rule.ts';
import { languageProblem } from '../translation/language-tag.ts';

const code = 'misnamed-file';
const severity = 'error';

/** A case of a module has the id its folder is called by, so that one name finds it everywhere. */
export const misnamedCase: Rule<CaseSubject> = {
  code,
  severity,
  summary: 'The id of a case is not the name of its folder.',
  example: {
    at: ['id'],
    wrong: '"id": "loose-for-six-weeks"',
    right: '"id": "looser-for-six-weeks"',
  },
  check: ({ case: subject, slug, listed }) =>
    !listed || subject.id === slug
      ? []
      : [
          {
            at: ['id'],
            message: `The id is "${subject.id}", but the folder is called "${slug}".`,
            remedy: 'Make the two the same. Once released, keep the id and rename the folder.',
          },
        ],
};

/** A guideline's file is found by its name. */
export const misnamedGuidance: Rule<GuidanceSubject> = {
  code,
  severity,
  summary: 'A guidance file is not named after its id and version.',
  example: {
    file: 'guideline',
    at: ['version'],
    wrong: '"version": "2026-04-16"',
    right: '"version": "2026-04-15"',
  },
  check({ guidance, name }) {
    const expected = `${guidance.id}@${guidance.version}.json`;
    if (name === expected) return [];
    return [
      {
        at: ['version'],
        message: `This is ${guidance.id}, version ${guidance.version}, but the file is called ${name}.`,
        remedy: `Rename the file to ${expected}, or correct its id or version.`,
      },
    ];
  },
};

/** A translation is found by the name of its file. */
export const misnamedTranslation: Rule<TranslationSubject> = {
  code,
  severity,
  summary: 'The language of a translation is not the name of its file.',
  example: {
    file: 'cy.json',
    at: ['language'],
    wrong: '"language": "pl"',
    right: '"language": "cy"',
  },
  check: ({ translation, language }) =>
    translation.language === language || languageProblem(translation.language) !== null
      ? []
      : [
          {
            at: ['language'],
            message: `The language is "${translation.language}", but the file is called ${language}.json.`,
            remedy: `Rename the file to ${translation.language}.json, or correct "language".`,
          },
        ],
};
