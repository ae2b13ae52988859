import type { Diagnostic } from '../source/diagnostic.ts';
import { type JsonNode, valueOf } from '../source/json-node.ts';
import type { LocatedJson } from '../source/located-json.ts';
import { memberOf } from '../source/places.ts';
import type { Result } from '../source/result.ts';
import { kindOf } from '../source/schema-words.ts';
import { spanBetween } from '../source/text-lines.ts';
import { migrations, newestFormat } from './migrations.ts';

/** A file as the newest format has it, every part still where it stands in the text. */
export interface InNewestFormat {
  readonly json: LocatedJson;
  /** The version of the format that the file is written in. */
  readonly format: number;
  /** What had to change besides the number, in a sentence each. */
  readonly changes: readonly string[];
}

/**
 * Brings what was read of a case or a vignette into the newest format. A file of a format that isn't known is refused with the one
 * finding that says so: what else would be said of it would be guesswork. One without a number is left to the schema.
 */
export function inNewestFormat(json: LocatedJson): Result<InNewestFormat> {
  // Most files are of the newest format, and need no tree to say so.
  if (numberIn(json.value) === newestFormat) {
    return { ok: true, value: { json, format: newestFormat, changes: [] } };
  }
  const number = memberOf(json.root, 'formatVersion')?.value;
  if (number === undefined) return { ok: true, value: { json, format: newestFormat, changes: [] } };
  const format = versionOf(number);
  if (format === null) return { ok: false, problems: [unknownFormat(json, number)] };

  let { root } = json;
  const changes: string[] = [];
  for (const { from, says, change } of migrations) {
    if (from < format) continue;
    const changed = change(root);
    if (changed !== root) changes.push(says);
    root = changed;
  }
  root = renumbered(root);
  return { ok: true, value: { json: { ...json, root, value: valueOf(root) }, format, changes } };
}

function numberIn(value: unknown): unknown {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup && 'formatVersion' in value ? value.formatVersion : undefined;
}

/** The number, where it is that of a format which this list of migrations begins with or leads to. */
function versionOf(node: JsonNode): number | null {
  const known = [...migrations.map(({ from }) => from), newestFormat];
  return known.find((format) => node.kind === 'scalar' && node.value === format) ?? null;
}

function renumbered(root: JsonNode): JsonNode {
  if (root.kind !== 'object') return root;
  const members = root.members.map((member) =>
    member.key === 'formatVersion' && member.value.kind === 'scalar'
      ? { ...member, value: { ...member.value, value: newestFormat } }
      : member,
  );
  return { ...root, members };
}

function unknownFormat({ file, lines }: LocatedJson, node: JsonNode): Diagnostic {
  const end = node.kind === 'scalar' ? node.end : node.start + 1;
  const place = { file, ...spanBetween(lines, node.start, end) };
  const finding = { ...place, severity: 'error', code: 'unknown-format' } as const;
  const given = node.kind === 'scalar' ? node.value : null;
  if (typeof given === 'number' && Number.isInteger(given) && given > newestFormat) {
    return {
      ...finding,
      message: `This file is of format ${given}, and this Referwise reads formats up to ${newestFormat}.`,
      remedy: `Update Referwise. If the number was only mistyped, write ${newestFormat}.`,
    };
  }
  const quoted = typeof given === 'string' && /^[1-9]\d*$/.test(given.trim());
  const shown = node.kind === 'scalar' ? JSON.stringify(node.value) : kindOf(node);
  return {
    ...finding,
    message: `"formatVersion" can’t be ${shown}: it is the number of the format that the file is written in.`,
    remedy: quoted
      ? `Take the quotation marks away: ${given.trim()}`
      : `Write ${newestFormat}; in a file of an older format, the number that it had.`,
  };
}
