import { unzipSync, zipSync } from 'fflate';
import type { PackageFile } from './package-spec.ts';

/** A zip reader has no use for more than this, and a malicious zip can claim any size. */
const mostBytes = 1024 * 1024 * 1024;

/**
 * The same files give the same bytes on any machine, in any time zone: sorted by name, no dates but the zip format's
 * first, no attributes. A zip keeps local time without a zone, so the date is built from local parts.
 */
export function zip(files: readonly PackageFile[]): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  const tree = Object.fromEntries(sorted.map(({ path, bytes }) => [path, bytes]));
  return zipSync(tree, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** What is in a zip, or a sentence about why it isn't opened. */
export type Unzipped =
  | { readonly ok: true; readonly files: readonly PackageFile[] }
  | { readonly ok: false; readonly problem: string };

/** Opens a zip, anyone's. Names that lead outside the folder, or stand there twice, are refused. Never throws. */
export function unzip(bytes: Uint8Array): Unzipped {
  const names = new Set<string>();
  let size = 0;
  try {
    const contents = unzipSync(bytes, {
      filter({ name, originalSize }) {
        size += originalSize;
        if (names.has(name)) throw new Refused(`It holds "${name}" twice.`);
        if (leadsOutside(name)) throw new Refused(`It holds "${name}", which leads outside it.`);
        if (size > mostBytes) throw new Refused('It holds more than 1 GB.');
        names.add(name);
        return !name.endsWith('/');
      },
    });
    const files = Object.entries(contents).map(([path, bytes]) => ({ path, bytes }));
    return { ok: true, files };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.message };
    return { ok: false, problem: 'It is not a zip file, or it is damaged.' };
  }
}

class Refused extends Error {}

/** Absolute on some system, or climbing. On Windows `\` separates folders and `c:` names a drive. */
function leadsOutside(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:/.test(name) || name.split(/[/\\]/).includes('..');
}
