import type { JsonNode } from './json-node.ts';
import { type TextLines, textLines } from './text-lines.ts';

/** A JSON file that could be read: its value, and where each part of it stands. */
export interface LocatedJson {
  /** Path as the author would type it. */
  readonly file: string;
  readonly value: unknown;
  /** Its lines and its tree are worked out when a place is first asked for: of most files none ever is. */
  readonly lines: TextLines;
  readonly root: JsonNode;
}

/** A file whose tree is read when it is wanted. */
export function locatedJson(
  file: string,
  text: string,
  value: unknown,
  read: () => JsonNode,
): LocatedJson {
  let lines: TextLines | null = null;
  let root: JsonNode | null = null;
  return {
    file,
    value,
    get lines() {
      lines ??= textLines(text);
      return lines;
    },
    get root() {
      root ??= read();
      return root;
    },
  };
}

/** The same file, its tree in another shape. */
export function reshaped(source: LocatedJson, shape: (root: JsonNode) => JsonNode): LocatedJson {
  let root: JsonNode | null = null;
  return {
    file: source.file,
    value: source.value,
    get lines() {
      return source.lines;
    },
    get root() {
      root ??= shape(source.root);
      return root;
    },
  };
}
