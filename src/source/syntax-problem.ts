/**
 * Sentences for what goes wrong when JSON is written by hand, for people who have never heard of a parser.
 */
import type { Token } from './tokens.ts';

/** Something that stops a text from being JSON, with the offsets it stands at. */
export interface SyntaxProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly remedy: string;
}

/** What would have been right where something else stands. */
export type Expected = 'key' | 'colon' | 'value' | 'comma or }' | 'comma or ]' | 'nothing';

const closedBy: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A comma with nothing after it; shown at the comma. */
export function trailingComma(comma: Token, closing: Token): SyntaxProblem {
  return at(
    comma,
    `This comma is followed by ${closing.text}, with no further entry between them.`,
    `Delete the comma: the last entry before ${closing.text} has none.`,
  );
}

/** Two entries with no comma between; shown at the second. */
export function missingComma(next: Token, previousLine: number): SyntaxProblem {
  return at(
    next,
    'A comma is missing between this entry and the one before it.',
    `Put a comma after the entry before, on line ${previousLine}.`,
  );
}

/** The text stopped while something was open; shown at its last mark. */
export function unclosed(last: Token, open: Token, openLine: number): SyntaxProblem {
  return at(
    last,
    `The file ends here, but the ${open.text} opened on line ${openLine} is never closed.`,
    `Add the missing ${closedBy[open.text] ?? '"'}, or look further up for a bracket that was deleted by mistake.`,
  );
}

/** A bracket that closes something other than what is open. */
export function wrongBracket(closing: Token, open: Token, openLine: number): SyntaxProblem {
  const wanted = closedBy[open.text] ?? '';
  return at(
    closing,
    `This ${closing.text} can’t close the ${open.text} opened on line ${openLine}, which needs a ${wanted} first.`,
    `Put a ${wanted} before it, or remove it if it is one too many.`,
  );
}

/** More levels than any real file has. */
export function tooDeep(open: Token, limit: number): SyntaxProblem {
  return at(
    open,
    `Brackets stand inside one another more than ${limit} levels deep here.`,
    'Close some brackets first; no case needs so many levels.',
  );
}

/** Something stands where it can't; finds the likeliest reason. */
export function unexpected(
  found: Token,
  previous: Token | null,
  expected: Expected,
): SyntaxProblem {
  return at(found, ...reason(found, previous, expected));
}

function reason(found: Token, previous: Token | null, expected: Expected): [string, string] {
  const touching = previous !== null && previous.end === found.start;
  if (found.kind === 'end') {
    return previous === null
      ? ['The file is empty.', 'Write the case between { and }, or restore the file from a copy.']
      : ['The file ends in the middle of an entry.', `Add ${needed(expected)}.`];
  }
  if (found.kind === 'comment') {
    return ['A comment stands here; these files can’t hold comments.', 'Delete the comment.'];
  }
  if (touching && previous.kind === 'string' && found.kind === 'unknown') {
    return [
      'A quotation mark inside the text ended it too early, so the rest stands outside.',
      'Inside text write \\" for each straight quotation mark, or use curly ones: “ ”.',
    ];
  }
  if (touching && previous.kind === 'number' && found.kind === 'number') {
    return ['A number can’t begin with 0.', `Write ${found.text} without the 0 in front.`];
  }
  if (found.kind === 'unknown' || found.kind === 'word') return unquoted(found.text, expected);
  if (found.kind === ',') {
    return expected === 'nothing'
      ? ['A comma stands after the end of the file’s content.', 'Delete the comma.']
      : [
          'A comma stands here, but nothing comes before it.',
          `Add ${needed(expected)}, or delete the comma.`,
        ];
  }
  if (expected === 'nothing') {
    return [
      `The content ended before this ${found.text}; a file holds one pair of outer brackets.`,
      'Remove what follows, or look further up for a closing bracket too many.',
    ];
  }
  if (expected === 'key') {
    return [
      `${found.text} stands where the name of an entry should be.`,
      'Begin the entry with its name in double quotation marks: "title": …',
    ];
  }
  return [
    `${found.text} stands where ${needed(expected)} should be.`,
    `Put ${needed(expected)} before it.`,
  ];
}

function unquoted(text: string, expected: Expected): [string, string] {
  if (/^['‘’`´]/.test(text)) {
    return [
      'Text or a name is in single quotation marks; JSON knows only straight double ones.',
      'Use " at both ends.',
    ];
  }
  if (/^[“”„«»]/.test(text)) {
    return [
      'Text or a name is in curly quotation marks, which word processors put in; JSON knows only straight ones.',
      'Use " at both ends. Within text, curly ones are fine.',
    ];
  }
  if (/^[\u00a0\u2000-\u200f\u2028\u2029\u202f\u3000\ufeff]/.test(text)) {
    return [
      'An invisible special character stands here, often pasted from a web page or a document.',
      'Delete the blank space around this place and type it again.',
    ];
  }
  if (expected === 'value' && /^(true|false|null|none|undefined|nan|yes|no)$/i.test(text)) {
    return [
      `${text} is not a value in JSON.`,
      'Write true or false in lower case, without quotation marks.',
    ];
  }
  if (expected === 'value' && /^[-+.\d]/.test(text)) {
    return [
      `${text} is not how JSON writes a number.`,
      'Write digits with a point for decimals: 0.5, 12, -3. Put anything else in quotation marks.',
    ];
  }
  if (expected === 'key') {
    return ['The name of this entry has no quotation marks.', `Put " at both ends of the name.`];
  }
  if (expected === 'value')
    return ['This text has no quotation marks.', 'Put " at both ends of the text.'];
  return [
    `${shortened(text)} stands where ${needed(expected)} should be.`,
    `Put ${needed(expected)} before it, or delete it.`,
  ];
}

/** A flaw inside a token: text that never ends, an escape JSON does not know. */
export function flawed(token: Token): SyntaxProblem {
  switch (token.flaw) {
    case 'open-comment':
      return unexpected(token, null, 'value');
    case 'open-number':
      return at(
        token,
        'This number stops short.',
        'Write at least one digit after the point: 0.5.',
      );
    case 'bad-unicode':
    case 'bad-escape': {
      const wrong = /^(?:[^\\]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*/.exec(token.text)?.[0].length ?? 0;
      return {
        start: token.start + wrong,
        end: Math.min(token.start + wrong + 2, token.end),
        message:
          'A backslash in text has a special meaning, and this one is not followed by a sign JSON knows.',
        remedy: 'Write \\\\ for a backslash itself, \\n for a new line, \\" for a quotation mark.',
      };
    }
    case 'bad-character': {
      const wrong = [...token.text].findIndex((sign) => sign < ' ');
      return {
        start: token.start + wrong,
        end: token.start + wrong + 1,
        message: 'A tab or another control character stands inside the text.',
        remedy: 'Replace it with a space, or write \\t for a tab.',
      };
    }
    default:
      return /[“”]\s*,?\s*$/.test(token.text)
        ? at(
            token,
            'This text begins with a straight quotation mark but ends with a curly one, so it never ends.',
            'End it with a straight ".',
          )
        : at(
            token,
            'This text has no closing quotation mark on its line.',
            'Add " at its end. Text can’t run over the end of a line; write \\n for a new line.',
          );
  }
}

function needed(expected: Expected): string {
  switch (expected) {
    case 'key':
      return 'an entry';
    case 'colon':
      return 'a colon';
    case 'value':
      return 'a value';
    case 'nothing':
      return 'nothing';
    case 'comma or }':
      return 'a comma or }';
    case 'comma or ]':
      return 'a comma or ]';
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function at(token: Token, message: string, remedy: string): SyntaxProblem {
  return { start: token.start, end: Math.max(token.end, token.start), message, remedy };
}
