import type { Result } from '../source/result.ts';
import { fileFinding } from './file-finding.ts';
import { nodeFiles } from './files.ts';

/**
 * The text of a file that is going to be rewritten: exactly what its bytes say, with its byte order mark. A file in another
 * encoding is refused, since writing it anew would turn the letters that weren't understood into question marks.
 */
export function readUtf8(file: string): Result<string> {
  const bytes = nodeFiles().bytes(file);
  if (bytes === null) {
    const message = 'This file can’t be read.';
    const remedy = 'See whether it is open elsewhere or protected.';
    return { ok: false, problems: [fileFinding(file, 'unreadable-file', message, remedy)] };
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { ok: true, value: decoder.decode(bytes) };
  } catch {
    const message = 'This file is not in UTF-8, the encoding of these files.';
    const remedy =
      'Open it in your editor, see whether all its letters are right, and save it as UTF-8.';
    return { ok: false, problems: [fileFinding(file, 'foreign-encoding', message, remedy)] };
  }
}
