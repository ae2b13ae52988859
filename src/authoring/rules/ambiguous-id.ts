import { multiName } from '../package-names.ts';
import type { ModuleSubject, Rule } from '../rule.ts';

/** A module isn't called what a package of another one is called; a warning, for a module in use keeps its id. */
export const ambiguousId: Rule<ModuleSubject> = {
  code: 'ambiguous-id',
  severity: 'warning',
  summary: 'The id of a module could be that of another module’s package.',
  example: {
    file: 'module.json',
    at: ['id'],
    wrong: '"id": "examples--multi"',
    right: '"id": "more-examples"',
  },
  check: ({ module: { id } }) =>
    /--|-$/.test(id)
      ? [
          {
            at: ['id'],
            message: `"${id}" has two hyphens together or one at its end, and so have the names of other packages: "${multiName('examples')}" holds the cases of "examples".`,
            remedy:
              'Use single hyphens, between words. If learners have this module already, leave it as it is.',
          },
        ]
      : [],
};
