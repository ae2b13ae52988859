import { filesOf, isMediaName } from '../media.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** What lies beside a case is shown somewhere; else it is forgotten, or meant for a place that names another file. */
export const unusedMedia: Rule<CaseSubject> = {
  code: 'unused-media',
  severity: 'warning',
  summary: 'A picture, recording, film or captions lie beside a case that doesn’t show them.',
  check({ case: subject, beside, hasFolder }) {
    if (!hasFolder) return [];
    const named = new Set(filesOf(subject).map(({ name }) => name));
    return beside.names
      .filter((name) => isMediaName(name) && !named.has(name))
      .map((name) => ({
        at: ['id'],
        message: `"${name}" lies beside this case, and nothing in the case shows it.`,
        remedy: 'Name it under "media" or "portrait", or take it out of the folder.',
      }));
  },
};
