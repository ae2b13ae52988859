import type { Result } from '../source/result.ts';
import { type Parsed, readWithSchema } from '../source/read-with-schema.ts';
import { type Module, type ModuleCodes, moduleCodesSchema, moduleSchema } from './module-schema.ts';
import { caseFileSchema, codesSchema } from './schema.ts';
import type { Case, Codes } from './types.ts';
import { asCaseTree } from './vignette-tree.ts';

/**
 * Reads the text of a `case.json`, a case or a vignette: with its Markdown read and defaults filled in, and where each part
 * stands in the text; or every problem, with its place and what to do. Never throws.
 */
export function parseCase(text: string, file: string): Result<Parsed<Case>> {
  const read = readWithSchema<Case>(text, file, caseFileSchema);
  if (!read.ok || read.value.value.kind === 'case') return read;
  const { value, source } = read.value;
  return { ok: true, value: { value, source: { ...source, root: asCaseTree(source.root) } } };
}

/** Reads the text of a case's `codes.json`. */
export function parseCodes(text: string, file: string): Result<Parsed<Codes>> {
  return readWithSchema(text, file, codesSchema);
}

/** Reads the text of a `module.json`. */
export function parseModule(text: string, file: string): Result<Parsed<Module>> {
  return readWithSchema(text, file, moduleSchema);
}

/** Reads the text of the `codes.json` beside a `module.json`. */
export function parseModuleCodes(text: string, file: string): Result<Parsed<ModuleCodes>> {
  return readWithSchema(text, file, moduleCodesSchema);
}
