import type { CaseSubject, Rule } from '../rule.ts';

/** A case is set in a nation for which its guideline counts, by itself or with an overlay. */
export const uncoveredNation: Rule<CaseSubject> = {
  code: 'uncovered-nation',
  severity: 'error',
  summary: 'The guideline of a case does not count in the nation the case is set in.',
  example: {
    at: ['nation'],
    wrong: '"nation": "northern-ireland"',
    right: '"nation": "wales"',
  },
  check({ case: { nation, guidance: named }, guidance, effective }) {
    if (guidance.kind !== 'read' || effective !== null) return [];
    const { nations } = guidance.parsed.value;
    return [
      {
        at: ['nation'],
        message: `${named.id}@${named.version} counts in ${nations.join(' and ')}, and no overlay for ${nation} was in force on ${named.checkedOn}.`,
        remedy: `Set the case in ${nations.join(' or ')}, or add an overlay for ${nation} to the guidance folder.`,
      },
    ];
  },
};
