import { longest } from '../../../scorm/package-rules.ts';
import { multiName, nameInModule } from '../package-names.ts';
import type { Finding, ModuleSubject, Rule } from '../rule.ts';

/** The id of a module goes into what its packages are called, with that of each case in other layouts. */
export const overlongId: Rule<ModuleSubject> = {
  code: 'overlong-id',
  severity: 'error',
  summary: 'The id of a module, alone or with that of a case, is longer than LMSs take.',
  example: {
    file: 'module.json',
    at: ['id'],
    wrong:
      '"id": "what-a-general-practitioner-who-is-new-to-the-practice-may-want-to-know-of-when-to-refer-someone-whose-symptoms-could-be-those-of-a-cancer-and-when-to-wait-or-to-order-a-test-first"',
    right: '"id": "when-to-refer"',
  },
  check({ module: { id, cases } }) {
    const most = longest.identifier;
    if (multiName(id).length > most) {
      const room = most - multiName('').length;
      return [
        {
          at: ['id'],
          message: `"id" has ${id.length} characters; ${room} are the most with which LMSs take what is packed.`,
          remedy: `Choose one of ${room} characters or fewer. Best are two or three words: learners never see them.`,
        },
      ];
    }
    return cases.flatMap((slug, index): readonly Finding[] => {
      const name = nameInModule(id, slug);
      if (name.length <= most) return [];
      return [
        {
          at: ['cases', index],
          message: `By itself this case is packed as "${name}", which has ${name.length} characters; LMSs take ${most}.`,
          remedy: `Call its folder, and "id" in its file, by ${most - nameInModule(id, '').length} characters or fewer; or give the module a shorter "id".`,
        },
      ];
    });
  },
};
