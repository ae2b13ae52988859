import { versionName } from '../../guidance/versions.ts';
import { suggestion } from '../../source/did-you-mean.ts';
import type { Finding, ModuleSubject, Rule } from '../rule.ts';

/** A module is stamped for versions of guidelines that are there. */
export const unknownGuidance: Rule<ModuleSubject> = {
  code: 'unknown-guidance',
  severity: 'error',
  summary: 'A module is stamped for a version of a guideline that does not exist.',
  example: {
    file: 'module.json',
    at: ['passMark'],
    wrong: '"passMark": 70,\n"guidance": [{ "id": "ng12", "version": "2026-04-16" }]',
    right: '"passMark": 70,\n"guidance": [{ "id": "ng12", "version": "2026-04-15" }]',
  },
  check: ({ stamped, guidanceVersions }) =>
    stamped.flatMap(({ named, guidance, newest }, index): readonly Finding[] =>
      guidance.kind === 'absent'
        ? [
            {
              at: ['guidance', index, newest === null ? 'id' : 'version'],
              message: `There is no guidance file ${versionName(named)}.json, so nothing can be held against it.`,
              remedy: suggestion(versionName(named), guidanceVersions, 'guidance file'),
            },
          ]
        : [],
    ),
};
