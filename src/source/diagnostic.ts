/** A place in a text file; lines and columns from 1, the end exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Severity = 'error' | 'warning';

/**
 * Something an author should know about their material. `message` says what is wrong and why, `remedy` what to do.
 * Codes are permanent nouns for the failing state: `unknown-target`, `duplicate-key`.
 */
export interface Diagnostic extends Span {
  /** Path as the author would type it, with `/`. */
  readonly file: string;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}
