import type { Span } from './diagnostic.ts';
import type { JsonMember, JsonNode } from './json-node.ts';
import type { LocatedJson } from './located-json.ts';
import { spanBetween } from './text-lines.ts';

/** The way to a part of a JSON value: `['steps', 2, 'title']`. */
export type Path = readonly (string | number)[];

/** The part at a path, or null where there is none. */
export function nodeAt(root: JsonNode, path: Path): JsonNode | null {
  let node: JsonNode | null = root;
  for (const step of path) {
    if (node === null) return null;
    if (node.kind === 'array') node = typeof step === 'number' ? (node.items[step] ?? null) : null;
    else node = memberOf(node, step)?.value ?? null;
  }
  return node;
}

/**
 * Where a part stands. For an object or a list that is the key it belongs to, or its opening bracket where it has no
 * key: marking all its lines would show nothing. Where the part does not exist, the nearest part around it counts.
 */
export function placeOf(source: LocatedJson, path: Path): Span {
  const node = nodeAt(source.root, path);
  if (node === null) return placeOf(source, path.slice(0, -1));
  if (node.kind === 'scalar') return spanBetween(source.lines, node.start, node.end);
  return path.length > 0 && typeof path.at(-1) === 'string'
    ? keyPlaceOf(source, path)
    : spanBetween(source.lines, node.start, node.start + 1);
}

/** Where the key at the end of a path stands; without such a key, where its value does. */
export function keyPlaceOf(source: LocatedJson, path: Path): Span {
  const owner = nodeAt(source.root, path.slice(0, -1));
  const member = memberOf(owner, path.at(-1));
  if (member === null) return placeOf(source, path.slice(0, -1));
  return spanBetween(source.lines, member.start, member.keyEnd);
}

/** Where some words of a text stand, the first time; where they can't be found as they are, where all of it stands. */
export function wordsPlaceOf(source: LocatedJson, path: Path, words: string): Span {
  const node = nodeAt(source.root, path);
  if (node === null) return placeOf(source, path);
  const { text } = source.lines;
  const start = text.slice(node.start, node.end).indexOf(words);
  if (start < 0) return placeOf(source, path);
  return spanBetween(source.lines, node.start + start, node.start + start + words.length);
}

/** The entry of a group that has this key; null where there is none, or no group. */
export function memberOf(
  owner: JsonNode | null,
  key: string | number | undefined,
): JsonMember | null {
  if (owner === null || owner.kind !== 'object') return null;
  return owner.members.find((member) => member.key === key) ?? null;
}
