import { readJsonText } from '../source/json-text.ts';
import { reshaped } from '../source/located-json.ts';
import type { Result } from '../source/result.ts';
import { heldAgainst, type Parsed, readWithSchema } from '../source/read-with-schema.ts';
import { type Module, type ModuleCodes, moduleCodesSchema, moduleSchema } from './module-schema.ts';
import { inNewestFormat } from './newest-format.ts';
import { caseFileSchema, codesSchema } from './schema.ts';
import { translationSchema } from './schema-translation.ts';
import type { Case, Codes, Translation } from './types.ts';
import { asCaseTree } from './vignette-tree.ts';

/** A case that fits the format. */
export interface ParsedCase extends Parsed<Case> {
  /** The version of the format that the file is written in, which may be an older one. */
  readonly format: number;
}

/**
 * Reads the text of a `case.json`, a case or a vignette, of this format or an older one: with its Markdown read and defaults
 * filled in, and where each part stands in the text; or every problem, with its place and what to do. Never throws.
 */
export function parseCase(text: string, file: string): Result<ParsedCase> {
  const json = readJsonText(text, file);
  if (!json.ok) return json;
  const newest = inNewestFormat(json.value);
  if (!newest.ok) return newest;
  const read = heldAgainst<Case>(caseFileSchema, newest.value.json);
  if (!read.ok) return read;
  const { value, source } = read.value;
  const located = value.kind === 'case' ? source : reshaped(source, asCaseTree);
  return { ok: true, value: { value, source: located, format: newest.value.format } };
}

/** Reads the text of a case's `codes.json`. */
export function parseCodes(text: string, file: string): Result<Parsed<Codes>> {
  return readWithSchema(text, file, codesSchema);
}

/** Reads the text of a case's translation: `cy.json`. */
export function parseTranslation(text: string, file: string): Result<Parsed<Translation>> {
  return readWithSchema(text, file, translationSchema);
}

/** Reads the text of a `module.json`. */
export function parseModule(text: string, file: string): Result<Parsed<Module>> {
  return readWithSchema(text, file, moduleSchema);
}

/** Reads the text of the `codes.json` beside a `module.json`. */
export function parseModuleCodes(text: string, file: string): Result<Parsed<ModuleCodes>> {
  return readWithSchema(text, file, moduleCodesSchema);
}
