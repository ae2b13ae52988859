import type { Span } from './diagnostic.ts';
import { lineText, textLines, type TextLines } from './text-lines.ts';

/** Columns of a line that are shown; longer lines are cut around the place. */
const width = 100;

/** A text measured once, for many frames of it. */
export function framedLines(text: string): TextLines {
  return textLines(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

/**
 * The lines around a place with the place underlined, for a terminal:
 *
 * ```
 *   41 |   "verdict": "recommended",
 * > 42 |   "nxt": "wait"
 *      |   ^^^^^
 * ```
 */
export function codeFrame(text: string | TextLines, span: Span): string {
  const lines = typeof text === 'string' ? framedLines(text) : text;
  const last = Math.min(span.line + 1, lines.starts.length);
  const digits = String(last).length;
  const cut = Math.max(0, span.column - width + 20);
  const rows: string[] = [];
  for (let line = Math.max(1, span.line - 1); line <= last; line += 1) {
    const shown = lineText(lines, line, cut, width)
      .replaceAll('\t', ' ')
      // A terminal obeys them.
      .replaceAll(/\p{Cc}/gu, '·');
    const here = line === span.line;
    rows.push(`${here ? '>' : ' '} ${String(line).padStart(digits)} | ${shown}`.trimEnd());
    if (here) {
      const end = span.endLine > span.line ? cut + shown.length + 1 : span.endColumn;
      const room = cut + width + 1 - span.column;
      const marks = '^'.repeat(Math.max(1, Math.min(end - span.column, room)));
      rows.push(`  ${' '.repeat(digits)} | ${' '.repeat(span.column - 1 - cut)}${marks}`);
    }
  }
  return rows.join('\n');
}
