import type { Diagnostic } from '../source/diagnostic.ts';

/** A finding about a file as a whole; it stands at its beginning. */
export function fileFinding(
  file: string,
  code: string,
  message: string,
  remedy: string,
): Diagnostic {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { file, ...place, severity: 'error', code, message, remedy };
}
