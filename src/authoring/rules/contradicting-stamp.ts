import { versionName } from '../../guidance/versions.ts';
import { listed } from '../../source/did-you-mean.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** Whoever stamps a module for a version says that each of its cases follows it. */
export const contradictingStamp: Rule<CaseSubject> = {
  code: 'contradicting-stamp',
  severity: 'error',
  summary: 'A case follows another version of the guideline than its module is stamped for.',
  example: {
    given: [
      {
        file: 'module.json',
        at: ['passMark'],
        text: '"passMark": 70,\n"guidance": [{ "id": "ng12", "version": "2026-04-15" }]',
      },
    ],
    at: ['guidance'],
    wrong: '"guidance": { "id": "ng12", "version": "2025-05-01", "checkedOn": "2026-02-10" }',
    right: '"guidance": { "id": "ng12", "version": "2026-04-15", "checkedOn": "2026-11-24" }',
  },
  check({ case: subject, stamp }) {
    const { id, version } = subject.guidance;
    const own = versionName(subject.guidance);
    if (stamp.length === 0 || stamp.some((each) => versionName(each) === own)) return [];
    const same = stamp.find((each) => each.id === id);
    return [
      {
        at: ['guidance', same === undefined ? 'id' : 'version'],
        message: `This case follows ${own}, but its module is stamped for ${listed(stamp.map(versionName))}.`,
        remedy:
          same === undefined
            ? `Add { "id": "${id}", "version": "${version}" } to "guidance" in module.json, or take the case off its list.`
            : `Go through what "npm run guidance -- diff ${own} ${versionName(same)}" lists, then name ${same.version} and set "checkedOn"; or correct "guidance" in module.json.`,
      },
    ];
  },
};
