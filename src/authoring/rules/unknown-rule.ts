import type { CaseSubject, Finding, Rule } from '../rule.ts';
import { suggestion } from '../../source/did-you-mean.ts';

/** A case cites rules of the version of the guideline that it names. */
export const unknownRule: Rule<CaseSubject> = {
  code: 'unknown-rule',
  severity: 'error',
  summary: 'A cited rule, or the version of the guideline, does not exist.',
  check({ case: subject, guidance, guidanceVersions }) {
    if (guidance.kind === 'unreadable') return [];
    const version = `${subject.guidance.id}@${subject.guidance.version}`;
    if (guidance.kind === 'absent') {
      return [
        {
          at: ['guidance', 'version'],
          message: `There is no guidance file ${version}.json, so its rules can’t be cited.`,
          remedy: suggestion(version, guidanceVersions, 'guidance file'),
        },
      ];
    }
    const rules = new Set(guidance.parsed.value.rules.map(({ id }) => id));
    return subject.steps.flatMap((step, index) =>
      step.kind === 'decision'
        ? step.options.flatMap((option, number) =>
            option.cites.flatMap((id, place): readonly Finding[] =>
              rules.has(id)
                ? []
                : [
                    {
                      at: ['steps', index, 'options', number, 'cites', place],
                      message: `${version} has no rule "${id}".`,
                      remedy: suggestion(id, [...rules], 'rule'),
                    },
                  ],
            ),
          )
        : [],
    );
  },
};
