import { createScanner } from 'jsonc-parser';

/** One mark of JSON. `unknown` is anything JSON has no place for; `end` stands after the last character. */
export interface Token {
  readonly kind:
    | '{'
    | '}'
    | '['
    | ']'
    | ','
    | ':'
    | 'string'
    | 'number'
    | 'word'
    | 'comment'
    | 'unknown'
    | 'end';
  readonly start: number;
  readonly end: number;
  /** As written, quotation marks included. */
  readonly text: string;
  /** What a string says, escapes resolved. */
  readonly value: string;
  readonly flaw: Flaw | null;
}

/** What can be wrong within one token. */
export type Flaw =
  'open-string' | 'open-comment' | 'open-number' | 'bad-unicode' | 'bad-escape' | 'bad-character';

/** By jsonc-parser's SyntaxKind, a const enum that can't be imported one file at a time. */
const kinds: Readonly<Record<number, Token['kind']>> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  7: 'word',
  8: 'word',
  9: 'word',
  10: 'string',
  11: 'number',
  12: 'comment',
  13: 'comment',
  16: 'unknown',
  17: 'end',
};
const lineBreak = 14;
const blank = 15;

/** By jsonc-parser's ScanError. */
const flaws: Readonly<Record<number, Flaw>> = {
  1: 'open-comment',
  2: 'open-string',
  3: 'open-number',
  4: 'bad-unicode',
  5: 'bad-escape',
  6: 'bad-character',
};

/** Reads tokens one at a time, blanks and line breaks left out. After the last it gives `end` for ever. */
export function tokenReader(text: string): () => Token {
  const scanner = createScanner(text, false);
  return () => {
    let found: number = scanner.scan();
    while (found === lineBreak || found === blank) found = scanner.scan();
    const start = scanner.getTokenOffset();
    const end = start + scanner.getTokenLength();
    return {
      kind: kinds[found] ?? 'unknown',
      start,
      end,
      text: text.slice(start, end),
      value: scanner.getTokenValue(),
      flaw: flaws[scanner.getTokenError()] ?? null,
    };
  };
}
