/** Texts of a starter case that are still to be written: they say what belongs there, and begin so that it shows. */
import type { JsonNode } from '../source/json-node.ts';
import type { Path } from '../source/places.ts';

/** How a text begins that its author has still to write. */
export const unwrittenMark = 'To write:';

/** A text that stands for the one to be written, and says what that is. */
export function toWrite(note: string): string {
  return `${unwrittenMark} ${note}`;
}

/** Where the texts stand that are still to be written, in the order of the file. */
export function unwrittenTexts(node: JsonNode, at: Path = []): readonly Path[] {
  switch (node.kind) {
    case 'scalar':
      return typeof node.value === 'string' && isUnwritten(node.value) ? [at] : [];
    case 'array':
      return node.items.flatMap((item, index) => unwrittenTexts(item, [...at, index]));
    case 'object':
      return node.members.flatMap(({ key, value }) => unwrittenTexts(value, [...at, key]));
  }
}

/** How many texts of a file's value are still to be written. */
export function countUnwritten(value: unknown): number {
  if (typeof value === 'string') return isUnwritten(value) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  for (const part of Object.values(value)) count += countUnwritten(part);
  return count;
}

function isUnwritten(text: string): boolean {
  return text.trimStart().startsWith(unwrittenMark);
}
