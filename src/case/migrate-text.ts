import type { Diagnostic } from '../source/diagnostic.ts';
import type { JsonNode } from '../source/json-node.ts';
import { readJsonText } from '../source/json-text.ts';
import { keyPlaceOf } from '../source/places.ts';
import type { Result } from '../source/result.ts';
import { rewriteJson } from '../source/rewrite-json.ts';
import { newestFormat } from './migrations.ts';
import { inNewestFormat } from './newest-format.ts';
import { parseCase } from './parse.ts';

/** The text of a case or a vignette in the newest format. */
export interface MigratedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** What changed besides the number, in a sentence each. */
  readonly changes: readonly string[];
}

type Rewrite = (text: string, before: JsonNode, after: JsonNode) => string;

/**
 * Brings the text of a `case.json` into the newest format and leaves its layout as it is; of the newest format, the same text.
 * A text with errors is refused with its findings, and so is one that, migrated, would not read as exactly the same case.
 */
export function migrateText(
  text: string,
  file: string,
  rewrite: Rewrite = rewriteJson,
): Result<MigratedText> {
  const before = parseCase(text, file);
  if (!before.ok) return before;
  const json = readJsonText(text, file);
  if (!json.ok) return json;
  const newest = inNewestFormat(json.value);
  if (!newest.ok) return newest;
  const { format, changes } = newest.value;
  const told = { from: format, to: newestFormat, changes };
  if (format === newestFormat) return { ok: true, value: { text, ...told } };

  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const { lines, root } = json.value;
  const migrated = `${mark}${rewrite(lines.text, root, newest.value.json.root)}`;
  const after = parseCase(migrated, file);
  const isSame =
    after.ok &&
    after.value.format === newestFormat &&
    JSON.stringify(after.value.value) === JSON.stringify(before.value.value);
  if (isSame) return { ok: true, value: { text: migrated, ...told } };
  const unfaithful: Diagnostic = {
    file,
    ...keyPlaceOf(json.value, ['formatVersion']),
    severity: 'error',
    code: 'unfaithful-migration',
    message: `Rewritten in format ${newestFormat}, this file would not read as the same case.`,
    remedy:
      'Nothing was written; the file opens as before. This is a fault of Referwise: please report it with the file.',
  };
  return { ok: false, problems: [unfaithful] };
}
