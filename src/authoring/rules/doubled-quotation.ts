import type { CaseSubject, Rule } from '../rule.ts';
import { hasText, type Text, textsOf } from '../texts.ts';

/** One pair of marks around all of a text. What a patient quotes within it is another matter. */
const quoted = /^(?:“[^“”]*”|"[^"]*"|‘[^‘’]*’|'[^']*')$/;

/** What a patient says is shown in quotation marks, so those that an author writes stand there twice. */
export const doubledQuotation: Rule<CaseSubject> = {
  code: 'doubled-quotation',
  severity: 'warning',
  summary: 'What a patient says is written in quotation marks, and shown in them as well.',
  example: {
    at: ['steps', 0, 'history', 0, 'reply'],
    wrong: '"reply": "“No blood. I’ve looked.”"',
    right: '"reply": "No blood. I’ve looked."',
  },
  check: ({ source }) =>
    (hasText(source.value, mayBeDoubled) ? textsOf(source.root) : [])
      .filter((text) => isSaid(text) && isQuoted(text.text))
      .map(({ at }) => ({
        at,
        message:
          'The page puts quotation marks around what a patient says, so these would be doubled.',
        remedy: 'Take out the marks at both ends.',
      })),
};

function isQuoted(text: string): boolean {
  return quoted.test(text.trim());
}

function mayBeDoubled(text: string, key: string): boolean {
  return (key === 'says' || key === 'reply') && isQuoted(text);
}

/** A patient's first words in an appointment, or an answer. An examination's reply is yours. */
function isSaid({ at }: Text): boolean {
  const key = at.at(-1);
  return (key === 'says' && at.length === 3) || (key === 'reply' && at.includes('history'));
}
