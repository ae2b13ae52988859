import type { Span } from './diagnostic.ts';

/** Where each line of a text begins; turns offsets into lines and columns. */
export interface TextLines {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Measures a text once. Lines end with LF, CRLF or CR, as editors count them. */
export function textLines(text: string): TextLines {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return { text, starts };
}

/** The span between two offsets; columns count UTF-16 units from 1, as editors show them. */
export function spanBetween(lines: TextLines, start: number, end: number): Span {
  const from = positionAt(lines, start);
  const to = positionAt(lines, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/**
 * The text of a line, counted from 1, without its line break: so many characters from a place on. No more is looked at, for a
 * line can be as long as its file.
 */
export function lineText(lines: TextLines, line: number, from: number, most: number): string {
  const start = lines.starts[line - 1];
  if (start === undefined) return '';
  const end = Math.min(start + from + most, lines.starts[line] ?? lines.text.length);
  return lines.text.slice(start + from, end).replace(/[\r\n]+$/, '');
}

function positionAt(lines: TextLines, offset: number): { line: number; column: number } {
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines.starts[low] ?? 0) + 1 };
}
