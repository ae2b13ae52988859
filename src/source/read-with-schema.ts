import type * as z from 'zod';
import { readJsonText } from './json-text.ts';
import type { LocatedJson } from './located-json.ts';
import type { Result } from './result.ts';
import { explainIssues } from './schema-issues.ts';

/** A file that fits its schema: the value as the schema gives it, and the text it came from. */
export interface Parsed<T> {
  readonly value: T;
  readonly source: LocatedJson;
}

/** Reads text as JSON and holds it against a schema; gives the value, or every problem with its place. Never throws. */
export function readWithSchema<T>(
  text: string,
  file: string,
  schema: z.ZodType<T>,
): Result<Parsed<T>> {
  const json = readJsonText(text, file);
  return json.ok ? heldAgainst(schema, json.value) : json;
}

/** Holds JSON that was read against a schema, in the same way. */
export function heldAgainst<T>(schema: z.ZodType<T>, source: LocatedJson): Result<Parsed<T>> {
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { ok: true, value: { value: parsed.data, source } };
  return { ok: false, problems: explainIssues(parsed.error.issues, source, schema) };
}
