import type { Diagnostic } from './diagnostic.ts';
import { type JsonNode, valueOf } from './json-node.ts';
import { readTree } from './json-tree.ts';
import { type LocatedJson, locatedJson } from './located-json.ts';
import { repeatedKeys } from './repeated-keys.ts';
import type { Result } from './result.ts';
import { soundJson } from './sound-json.ts';
import { spanBetween, textLines } from './text-lines.ts';
import { wrongEncoding } from './wrong-encoding.ts';

/**
 * Reads the text of a JSON file. A byte order mark and any line ends are fine. Syntax is checked first, then repeated
 * keys; the later check runs only when the earlier found nothing, since its places would be wrong. Never throws.
 */
export function readJsonText(source: string, file: string): Result<LocatedJson> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const wrong = wrongEncoding(text);
  const value = wrong === null ? soundJson(text) : undefined;
  if (value !== undefined) {
    return { ok: true, value: locatedJson(file, text, value, () => soundTree(text)) };
  }
  const lines = textLines(text);
  const spanOf = (start: number, end: number) => spanBetween(lines, start, end);

  if (wrong !== null) {
    const { start, end, code, message, remedy } = wrong;
    const span = spanOf(start, end);
    return { ok: false, problems: [{ file, ...span, severity: 'error', code, message, remedy }] };
  }

  const tree = readTree(text, (offset) => spanOf(offset, offset).line);
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

  const { root } = tree;
  return { ok: true, value: locatedJson(file, text, valueOf(root), () => root) };
}

/** The tree of a text that is known to be sound. */
function soundTree(text: string): JsonNode {
  const tree = readTree(text, () => 0);
  return tree.ok ? tree.root : { kind: 'scalar', start: 0, end: 0, value: null };
}
