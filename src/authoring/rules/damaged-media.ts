import { misfit } from '../media-bytes.ts';
import { filesOf } from '../media.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** A file is what the end of its name says: renamed from another kind, or cut short, it would not be seen or heard. */
export const damagedMedia: Rule<CaseSubject> = {
  code: 'damaged-media',
  severity: 'error',
  summary: 'A file that a case names is not of the kind that its name says.',
  example: {
    file: 'diary.svg',
    at: [],
    wrong: 'PNG',
    right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"></svg>',
  },
  check: ({ case: subject, beside }) =>
    filesOf(subject).flatMap(({ name, at }) => {
      const bytes = beside.bytes(name);
      const wanted = bytes === null ? null : misfit(name, bytes);
      if (bytes === null || wanted === null) return [];
      const empty = bytes.length === 0;
      const message = empty
        ? `The file "${name}" is empty.`
        : `The file "${name}" is not ${wanted}, though its name says so.`;
      const remedy = empty
        ? 'Copy it here again.'
        : 'Save it again as that kind with the program it was made with; a new name alone changes nothing.';
      return [{ at, message, remedy }];
    }),
};
