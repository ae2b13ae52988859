import { suggestion } from '../../source/did-you-mean.ts';
import type { ModuleSubject, Rule } from '../rule.ts';

/** A module lists cases that are there. */
export const unknownCase: Rule<ModuleSubject> = {
  code: 'unknown-case',
  severity: 'error',
  summary: 'A module lists a case that has no folder.',
  example: {
    file: 'module.json',
    at: ['cases'],
    wrong: '"cases": ["looser-for-six-weeks", "a-tight-bely"]',
    right: '"cases": ["looser-for-six-weeks", "a-tight-belly"]',
  },
  check: ({ module, slugs }) =>
    module.cases.flatMap((id, index) =>
      slugs.includes(id)
        ? []
        : [
            {
              at: ['cases', index],
              message: `There is no case "${id}": no ${id}/case.json beside this module.`,
              remedy: suggestion(id, slugs, 'case'),
            },
          ],
    ),
};
