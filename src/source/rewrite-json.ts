import type { JsonMember, JsonNode, JsonObject } from './json-node.ts';

/** A stretch of a text, and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Writes into a text by what a tree made from its own tree differs: values replaced, keys renamed, entries taken out of a group
 * or a list wrapped anew. Parts that the new tree took over are moved as they are written, so numbers, escapes, short lists on one
 * line and everything that didn't change stay, character for character. (jsonc-parser's `modify` would print moved values anew.)
 */
export function rewriteJson(text: string, before: JsonNode, after: JsonNode): string {
  const own = new Set<JsonNode | JsonMember>(partsOf(before));
  const unit = /(?:\r\n|\n|\r)([ \t]*)\S/.exec(text.slice(before.start))?.[1] ?? '';
  const pad = /\{ +"/.test(text) ? ' ' : '';
  const colon = /": /.test(text) ? ': ' : ':';
  return edited(text, differences(before, after));

  function differences(old: JsonNode, now: JsonNode): readonly Edit[] {
    if (old === now) return [];
    if (old.kind === 'object' && now.kind === 'object' && isThinned(old, now)) {
      return old.members.flatMap((member, index) => {
        const kept = now.members.find(({ start }) => start === member.start);
        if (kept === undefined) return [removal(old, now, index)];
        const { start, keyEnd: end } = member;
        const key = { start, end, text: JSON.stringify(kept.key) };
        return [
          ...(kept.key === member.key ? [] : [key]),
          ...differences(member.value, kept.value),
        ];
      });
    }
    if (old.kind === 'array' && now.kind === 'array' && old.items.length === now.items.length) {
      return old.items.flatMap((item, index) => differences(item, now.items[index] ?? item));
    }
    return [{ start: old.start, end: old.end, text: printed(now, indentAt(text, old.start)) }];
  }

  function printed(node: JsonNode, outer: string): string {
    if (own.has(node)) return moved(node.start, node.end, outer);
    if (node.kind === 'scalar') return JSON.stringify(node.value);
    const entries = node.kind === 'object' ? node.members : node.items;
    const [open, close, gap] = node.kind === 'object' ? ['{', '}', pad] : ['[', ']', ''];
    if (entries.length === 0) return `${open}${close}`;
    const first = entries.find((entry) => own.has(entry));
    const lineBreak = first === undefined ? '' : breakBefore(text, first.start);
    const inner = lineBreak === '' ? outer : `${outer}${unit}`;
    const texts = entries.map((entry) =>
      'key' in entry ? member(entry, inner) : printed(entry, inner),
    );
    return lineBreak === ''
      ? `${open}${gap}${texts.join(', ')}${gap}${close}`
      : `${open}${lineBreak}${inner}${texts.join(`,${lineBreak}${inner}`)}${lineBreak}${outer}${close}`;
  }

  function member(entry: JsonMember, indent: string): string {
    return own.has(entry)
      ? moved(entry.start, entry.value.end, indent)
      : `${JSON.stringify(entry.key)}${colon}${printed(entry.value, indent)}`;
  }

  /** A stretch of the text as it stands, its further lines moved to another indentation. */
  function moved(start: number, end: number, indent: string): string {
    const from = indentAt(text, start);
    return text
      .slice(start, end)
      .replaceAll(/(\r\n|\n|\r)([ \t]*)/g, (line, lineBreak: string, blank: string) =>
        blank.startsWith(from) ? `${lineBreak}${indent}${blank.slice(from.length)}` : line,
      );
  }
}

/** Whether every entry of a group was there before, under this name or another. */
function isThinned(old: JsonObject, now: JsonObject): boolean {
  const starts = new Set(old.members.map(({ start }) => start));
  return now.members.length > 0 && now.members.every(({ start }) => starts.has(start));
}

/** Takes an entry out with the comma and the blanks that it no longer needs: those before it, or after it where none stays before. */
function removal(old: JsonObject, now: JsonObject, index: number): Edit {
  const gone = old.members[index];
  const before = old.members[index - 1];
  const after = old.members[index + 1];
  const [start, end] = gone === undefined ? [old.start, old.start] : [gone.start, gone.value.end];
  const staysBefore = now.members.some((member) => member.start < start);
  if (staysBefore && before !== undefined) return { start: before.value.end, end, text: '' };
  return { start, end: after?.start ?? end, text: '' };
}

function partsOf(node: JsonNode): readonly (JsonNode | JsonMember)[] {
  switch (node.kind) {
    case 'scalar':
      return [node];
    case 'array':
      return [node, ...node.items.flatMap(partsOf)];
    case 'object':
      return [node, ...node.members.flatMap((member) => [member, ...partsOf(member.value)])];
  }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The blanks at the beginning of the line that a place is on. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

/** The line break before something that stands first on its line; empty where it doesn't. */
function breakBefore(text: string, offset: number): string {
  const start = lineStart(text, offset);
  if (text.slice(start, offset).trim() !== '') return '';
  return /(?:\r\n|\n|\r)$/.exec(text.slice(0, start))?.[0] ?? '';
}

function edited(text: string, edits: readonly Edit[]): string {
  let at = 0;
  let result = '';
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
