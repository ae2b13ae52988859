import { versionName } from '../../guidance/versions.ts';
import type { Finding, ModuleSubject, Rule } from '../rule.ts';

/** A newer version lies beside the one that a module is stamped for: its cases will soon be looked at with other eyes. */
export const supersededStamp: Rule<ModuleSubject> = {
  code: 'superseded-guidance',
  severity: 'warning',
  summary: 'There is a newer version of the guideline than the one a module is stamped for.',
  example: {
    file: 'module.json',
    at: ['passMark'],
    wrong: '"passMark": 70,\n"guidance": [{ "id": "ng12", "version": "2025-05-01" }]',
    right: '"passMark": 70,\n"guidance": [{ "id": "ng12", "version": "2026-04-15" }]',
    besides: ['contradicting-stamp'],
  },
  check: ({ stamped }) =>
    stamped.flatMap(({ named, guidance, newest }, index): readonly Finding[] => {
      if (guidance.kind !== 'read' || newest === null) return [];
      if (stamped.some((each) => versionName(each.named) === versionName(newest))) return [];
      const [from, to] = [versionName(named), versionName(newest)];
      return [
        {
          at: ['guidance', index, 'version'],
          message: `${to} counts from ${newest.inForceFrom}; this module is stamped for ${from}.`,
          remedy: `Go through what "npm run guidance -- diff ${from} ${to}" lists, bring each case to ${newest.version}, and name that here.`,
        },
      ];
    }),
};
