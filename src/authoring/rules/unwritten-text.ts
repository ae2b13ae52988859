import type { CaseSubject, Rule } from '../rule.ts';
import { countUnwritten, unwrittenMark, unwrittenTexts } from '../unwritten.ts';

/** A case that learners get says nothing to its author any more. For a release only: a starter is full of such texts. */
export const unwrittenText: Rule<Pick<CaseSubject, 'source'>> = {
  code: 'unwritten-text',
  severity: 'error',
  summary: 'A text of a starter case is still to be written.',
  example: {
    at: ['steps', 1, 'options', 1, 'rationale'],
    wrong: '"rationale": "To write: Why does this wait gain nothing?"',
    right: '"rationale": "Six weeks is long enough to have settled."',
  },
  check: ({ source }) =>
    (countUnwritten(source.value) === 0 ? [] : unwrittenTexts(source.root)).map((at) => ({
      at,
      message: `This text still begins with “${unwrittenMark}”, so learners would read a note to you.`,
      remedy: 'Write the text that the note asks for, or take out the part that it belongs to.',
    })),
};
