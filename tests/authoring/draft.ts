import { readJsonText } from '../../src/source/json-text.ts';
import type { JsonNode } from '../../src/source/json-node.ts';
import { type Path, nodeAt } from '../../src/source/places.ts';

/** A text with a mistake in it, and the line on which it should be found. */
export interface Edited {
  readonly text: string;
  readonly line: number;
}

/** The text of a case, changed as a hand would change it: here and there, the rest as it stands. */
export interface Draft {
  readonly text: string;
  /** The value of a part. */
  value(at: Path): unknown;
  /** Puts something in the place of a value; found where it stands, or on the line of its key for a group or list. */
  put(at: Path, value: string): Edited;
  /** Puts something in the place of several values. */
  putAll(ats: readonly Path[], value: string): string;
  /** Puts another name in the place of a key; found at the key. */
  rename(at: Path, key: string): Edited;
  /** Takes a key with its value away; found where what it belonged to begins. */
  remove(at: Path): Edited;
  /** Adds a key before another of the same group; found `lines` below its first line. */
  insert(at: Path, member: string, lines?: number): Edited;
  /** Repeats an entry of a list; found in the second, `lines` below its first. */
  repeat(at: Path, lines: number): Edited;
  /** Takes signs away after the place of a part, or puts others there; found on the line of the next sign that is left. */
  spoil(at: Path, signs: RegExp, instead: string): Edited;
}

/** Opens a text for changes; each starts from the text as it was. */
export function draftOf(text: string): Draft {
  const read = readJsonText(text, 'draft.json');
  if (!read.ok) throw new Error('The text can’t be read before anything was changed.');
  const { root, value: whole } = read.value;

  return {
    text,
    value: (at) => at.reduce<unknown>((part, step) => entryOf(part, step), whole),
    put(at, value) {
      const { start, end } = node(at);
      return edited(start, end, value, start);
    },
    putAll(ats, value) {
      // From the last to the first, so that the places of the others stay.
      const nodes = ats.map((at) => node(at)).sort((one, other) => other.start - one.start);
      return nodes.reduce(
        (changed, { start, end }) => `${changed.slice(0, start)}${value}${changed.slice(end)}`,
        text,
      );
    },
    rename(at, key) {
      const { start, keyEnd } = member(at);
      return edited(start, keyEnd, JSON.stringify(key), start);
    },
    remove(at) {
      const { start, value } = member(at);
      const owner = node(at.slice(0, -1));
      const before = text.slice(0, start).trimEnd();
      const after = /^\s*,\s*/.exec(text.slice(value.end))?.[0];
      return after === undefined
        ? edited(before.length - 1, value.end, '', placeOf(owner, at))
        : edited(start, value.end + after.length, '', placeOf(owner, at));
    },
    insert(at, added, lines = 0) {
      const { start } = member(at);
      const { text: changed, line } = edited(start, start, `${added},\n`, start);
      return { text: changed, line: line + lines };
    },
    repeat(at, lines) {
      const { start, end } = node(at);
      const again = `,\n${text.slice(start, end)}`;
      const { text: changed, line } = edited(end, end, again, end + 2);
      return { text: changed, line: line + lines };
    },
    spoil(at, signs, instead) {
      const { end } = node(at);
      const found = signs.exec(text.slice(end));
      if (found === null) throw new Error(`There is no ${signs} after ${at.join('/')}.`);
      const start = end + found.index;
      const changed = `${text.slice(0, start)}${instead}${text.slice(start + found[0].length)}`;
      const next = start + (/\S/.exec(changed.slice(start))?.index ?? 0);
      return { text: changed, line: lineAt(changed, next) };
    },
  };

  function node(at: Path): JsonNode {
    const found = nodeAt(root, at);
    if (found === null) throw new Error(`There is nothing at ${at.join('/')}.`);
    return found;
  }

  function member(at: Path) {
    const owner = node(at.slice(0, -1));
    const found =
      owner.kind === 'object' ? owner.members.find(({ key }) => key === at.at(-1)) : undefined;
    if (found === undefined) throw new Error(`There is no key at ${at.join('/')}.`);
    return found;
  }

  /** Where what lacks a key is pointed at: its own key, or its bracket in a list. */
  function placeOf(owner: JsonNode, at: Path): number {
    const above = at.slice(0, -1);
    return typeof above.at(-1) === 'string' ? member(above).start : owner.start;
  }

  function edited(start: number, end: number, instead: string, place: number): Edited {
    const changed = `${text.slice(0, start)}${instead}${text.slice(end)}`;
    return { text: changed, line: lineAt(changed, place) };
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line += 1;
  }
  return line;
}

function entryOf(part: unknown, step: string | number): unknown {
  if (typeof part !== 'object' || part === null) return undefined;
  return Object.entries(part).find(([key]) => key === String(step))?.[1];
}
