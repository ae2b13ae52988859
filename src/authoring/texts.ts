import type { JsonNode } from '../source/json-node.ts';
import type { Path } from '../source/places.ts';

/** A text of a case, and where it stands. */
export interface Text {
  readonly text: string;
  readonly at: Path;
}

/** Keys whose texts no learner reads: addresses, names of files, what may be typed, and titles of what others published. */
const unread: ReadonlySet<string> = new Set([
  '$schema',
  'authors',
  'captions',
  'credit',
  'file',
  'poster',
  'source',
  'sources',
  'synonyms',
  'url',
]);

/**
 * Whether some text of a value is so, whoever reads it, and under which key it stands. Cheaper than to ask for places, which most
 * cases never need.
 */
export function hasText(
  value: unknown,
  test: (text: string, key: string) => boolean,
  key = '',
): boolean {
  if (typeof value === 'string') return test(value, key);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((part) => hasText(part, test, key));
  return Object.entries(value).some(([name, part]) => hasText(part, test, name));
}

/** Every text that learners read, in the order of the file. Ids are none. */
export function textsOf(node: JsonNode, at: Path = []): readonly Text[] {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' && !/^[a-z][a-z0-9_-]*$/.test(node.value)
        ? [{ text: node.value, at }]
        : [];
    case 'array':
      return node.items.flatMap((item, index) => textsOf(item, [...at, index]));
    case 'object':
      return node.members.flatMap(({ key, value }) =>
        unread.has(key) ? [] : textsOf(value, [...at, key]),
      );
  }
}
