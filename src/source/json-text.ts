import type { Diagnostic, Span } from './diagnostic.ts';
import { type JsonNode, valueOf } from './json-node.ts';
import { readTree } from './json-tree.ts';
import { repeatedKeys } from './repeated-keys.ts';
import type { Result } from './result.ts';
import { type TextLines, spanBetween, textLines } from './text-lines.ts';

/** A JSON file that could be read: its value, and where each part of it stands. */
export interface LocatedJson {
  /** Path as the author would type it. */
  readonly file: string;
  readonly lines: TextLines;
  readonly root: JsonNode;
  readonly value: unknown;
}

function notText(file: string, span: Span): Diagnostic {
  return {
    file,
    ...span,
    severity: 'error',
    code: 'syntax',
    message: 'This is not a text file: it holds characters that no text has.',
    remedy: 'Save the case as plain text in UTF-8, or check that this is the file you meant.',
  };
}

/**
 * Reads the text of a JSON file. A byte order mark and any line ends are fine. Syntax is checked first, then repeated
 * keys; the later check runs only when the earlier found nothing, since its places would be wrong. Never throws.
 */
export function readJsonText(source: string, file: string): Result<LocatedJson> {
  const lines = textLines(source.startsWith('\uFEFF') ? source.slice(1) : source);
  const spanOf = (start: number, end: number) => spanBetween(lines, start, end);

  if (lines.text.includes('\0')) return { ok: false, problems: [notText(file, spanOf(0, 0))] };

  const tree = readTree(lines.text, (offset) => spanOf(offset, offset).line);
  if (!tree.ok) {
    const problems = tree.problems.map(({ start, end, message, remedy }): Diagnostic => ({
      file,
      ...spanOf(start, end),
      severity: 'error',
      code: 'syntax',
      message,
      remedy,
    }));
    return { ok: false, problems };
  }

  const repeated = repeatedKeys(tree.root).map(({ first, second }): Diagnostic => {
    const line = spanOf(first.start, first.keyEnd).line;
    return {
      file,
      ...spanOf(second.start, second.keyEnd),
      severity: 'error',
      code: 'duplicate-key',
      message: `"${second.key}" is already given on line ${line}, in the same pair of brackets; only one can count.`,
      remedy: 'Delete or rename one of the two.',
    };
  });
  if (repeated.length > 0) return { ok: false, problems: repeated };

  return { ok: true, value: { file, lines, root: tree.root, value: valueOf(tree.root) } };
}
