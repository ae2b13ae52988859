import { suggestion } from '../../source/did-you-mean.ts';
import { filesOf, isMediaName } from '../media.ts';
import type { CaseSubject, Rule } from '../rule.ts';

/** Every file that a case names lies beside it. */
export const missingMedia: Rule<CaseSubject> = {
  code: 'missing-media',
  severity: 'error',
  summary: 'A case names a picture, recording, film or captions that are not there.',
  example: {
    at: ['steps', 0, 'history', 0, 'media', 0, 'file'],
    wrong: '"file": "dairy.svg"',
    right: '"file": "diary.svg"',
  },
  check({ case: subject, beside }) {
    const media = beside.names.filter(isMediaName);
    return filesOf(subject)
      .filter(({ name }) => !beside.names.includes(name))
      .map(({ name, at }) => ({
        at,
        message: `There is no file "${name}" beside this case.`,
        remedy: remedyFor(name, media),
      }));
  },
};

function remedyFor(name: string, media: readonly string[]): string {
  // On some disks the two are one file, in a package they are not.
  const capital = media.find((each) => each.toLowerCase() === name);
  if (capital !== undefined) return `Rename "${capital}" to "${name}", in lower case.`;
  const put = 'Put it into the folder in which the case lies.';
  return media.length === 0 ? put : `${put} ${suggestion(name, media, 'file')}`;
}
