import { didYouMean } from '../../source/did-you-mean.ts';
import { filesOf, isMediaName } from '../media.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** What lies beside a case is shown somewhere; else it is forgotten, or meant for a place that names another file. */
export const unusedMedia: Rule<CaseSubject> = {
  code: 'unused-media',
  severity: 'warning',
  summary: 'A picture, recording, film or captions lie beside a case that doesn’t show them.',
  example: {
    at: ['steps', 0, 'history', 0, 'media'],
    wrong: '"media": []',
    right: `"media": [
  {
    "kind": "image",
    "file": "diary.svg",
    "alternative": "A page of a diary: a cross for each time, four or five a day."
  }
]`,
  },
  check({ case: subject, beside, hasFolder }) {
    if (!hasFolder) return [];
    const named = new Set(filesOf(subject).map(({ name }) => name));
    const unused = beside.names.filter((name) => isMediaName(name) && !named.has(name));
    // A file whose name was mistyped in the case is found by that.
    const missing = [...named].filter((name) => !beside.names.includes(name));
    const meant = new Set(missing.map((name) => didYouMean(name, unused)));
    return unused
      .filter((name) => !meant.has(name))
      .map((name) => ({
        at: ['id'],
        message: `"${name}" lies beside this case, and nothing in the case shows it.`,
        remedy: 'Name it under "media" or "portrait", or take it out of the folder.',
      }));
  },
};
