import type { Result } from '../source/result.ts';
import { type Parsed, readWithSchema } from '../source/read-with-schema.ts';
import { guidanceSchema } from './schema.ts';
import type { Guidance } from './types.ts';

/** Reads the text of a `guidance/<id>@<version>.json`; or gives every problem, with its place. Never throws. */
export function parseGuidance(text: string, file: string): Result<Parsed<Guidance>> {
  return readWithSchema(text, file, guidanceSchema);
}
