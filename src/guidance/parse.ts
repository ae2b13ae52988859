import type { Result } from '../source/result.ts';
import { type Parsed, readWithSchema } from '../source/read-with-schema.ts';
import { guidanceFileSchema } from './schema.ts';
import type { GuidanceFile } from './types.ts';

/**
 * Reads the text of a `guidance/<id>@<version>.json`, a guideline or an overlay; or gives every problem, with its place.
 * Never throws.
 */
export function parseGuidance(text: string, file: string): Result<Parsed<GuidanceFile>> {
  return readWithSchema(text, file, guidanceFileSchema);
}
