import type { PackageFinding } from './package-finding.ts';
import { unpack } from './unpack.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** What could be unpacked, by path, and what is wrong with the zip itself. */
export interface OpenedZip {
  /** Of every file that it lists, whether or not that could be unpacked. */
  readonly paths: readonly string[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly PackageFinding[];
  /** False where nothing was unpacked at all. */
  readonly opened: boolean;
}

/** No package needs more, and a malicious zip can claim any size. */
const mostBytes = 1024 * 1024 * 1024;
/** Deflate gives at most about 1,032 to 1; real files stay far below this. */
const mostRatio = 200;
const smallEnough = 1024 * 1024;
/** What many small files may come to before their ratio counts as well. */
const smallEnoughTogether = 32 * smallEnough;

/** Opens a zip, anyone's: first what it declares, and only where that is safe its files. Never throws. */
export function openZip(bytes: Uint8Array): OpenedZip {
  const directory = readZipDirectory(bytes);
  const nothing = new Map<string, Uint8Array>();
  if (!directory.ok) {
    const remedy = 'Make the package or download it again.';
    return {
      opened: false,
      paths: [],
      files: nothing,
      findings: [whole('not-a-zip', directory.problem, remedy)],
    };
  }
  const { entries } = directory;
  const bombs = bombFindings(bytes, entries);
  const findings = [...bombs, ...nameFindings(entries), ...entries.flatMap(entryFindings)];
  const paths = entries.filter(({ folder }) => !folder).map(({ name }) => name);
  if (bombs.length > 0) return { opened: false, paths, files: nothing, findings };
  const files = new Map<string, Uint8Array>();
  const damaged = entries.flatMap((entry): readonly PackageFinding[] => {
    if (entry.folder || entry.encrypted || entry.link || !knownMethods.has(entry.method)) return [];
    const content = unpack(bytes, entry);
    if (content !== null) {
      files.set(entry.name, content);
      return [];
    }
    return [
      error(
        'damaged-file',
        entry.name,
        'Its bytes are not those that were packed: the check sum or the length differs.',
        'Make the package or download it again.',
      ),
    ];
  });
  return { opened: true, paths, files, findings: [...findings, ...damaged] };
}

const knownMethods: ReadonlySet<number> = new Set([0, 8]);

function bombFindings(bytes: Uint8Array, entries: readonly ZipEntry[]): readonly PackageFinding[] {
  const claimed = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, { compressed }) => sum + compressed, 0);
  const remedy = 'Don’t import it. Ask whoever made it for a package without it.';
  if (claimed > mostBytes) {
    const size = Math.round(claimed / mostBytes);
    return [whole('zip-bomb', `It would unpack to ${size} GB; this was not tried.`, remedy)];
  }
  if (packed > bytes.length) {
    return [whole('zip-bomb', 'Its files overlap, as in a zip made to fill a disk.', remedy)];
  }
  if (claimed > smallEnoughTogether && claimed > packed * mostRatio) {
    const times = Math.round(claimed / Math.max(1, packed));
    return [
      whole(
        'zip-bomb',
        `Together its files would unpack to ${times} times its size; this was not tried.`,
        remedy,
      ),
    ];
  }
  return entries
    .filter(({ size, compressed }) => size > smallEnough && size > compressed * mostRatio)
    .map(({ name, size, compressed }) =>
      error(
        'zip-bomb',
        name,
        `It would unpack to ${Math.round(size / Math.max(1, compressed))} times its size; this was not tried.`,
        remedy,
      ),
    );
}

function nameFindings(entries: readonly ZipEntry[]): readonly PackageFinding[] {
  const seen = new Set<string>();
  const lower = new Map<string, string>();
  return entries.flatMap(({ name }): readonly PackageFinding[] => {
    if (seen.has(name)) {
      const message = 'The zip holds two files of this path; which of them an LMS keeps is chance.';
      return [
        error('duplicate-path', name, message, 'Make the package again, with each file once.'),
      ];
    }
    seen.add(name);
    const other = lower.get(name.toLowerCase());
    lower.set(name.toLowerCase(), name);
    if (other === undefined) return [];
    const message = `It differs from "${other}" only in capitals; on a Windows server one replaces the other.`;
    return [error('case-clash', name, message, 'Rename one of them.')];
  });
}

function entryFindings(entry: ZipEntry): readonly PackageFinding[] {
  const { name, encrypted, link, method } = entry;
  if (/[\\\0]/.test(name)) {
    const message = name.includes('\\')
      ? 'Its folders are parted by \\, as on Windows: one LMS makes a folder of it, another a file with a strange name.'
      : 'Its name holds a character that ends names, so that servers see another name than this.';
    return [
      error(
        'unsafe-path',
        name,
        message,
        'Zip the files with a tool that writes plain paths with /.',
      ),
    ];
  }
  if (leadsOutside(name)) {
    return [
      error(
        'unsafe-path',
        name,
        'This path leads out of the package’s folder, and could overwrite a file of the server.',
        'Don’t import the package. Zip the files with plain paths from its root.',
      ),
    ];
  }
  if (
    name
      .replace(/\/$/, '')
      .split('/')
      .some((part) => part === '' || part === '.')
  ) {
    const message = `"${name}" is not a plain path from the root of the package.`;
    return [
      error('unsafe-path', name, message, 'Zip the files with single slashes between names.'),
    ];
  }
  if (encrypted) {
    const message = 'It is encrypted; an LMS has no password for it.';
    return [error('encrypted-file', name, message, 'Zip the package without a password.')];
  }
  if (link) {
    const message = 'It is a link, not a file, and could point anywhere on the server.';
    return [error('unsafe-path', name, message, 'Put the file itself into the package.')];
  }
  if (!knownMethods.has(method)) {
    const message = `It is packed by a method (${method}) that LMSs don’t know.`;
    return [
      error(
        'unknown-compression',
        name,
        message,
        'Zip the package with the usual method, deflate.',
      ),
    ];
  }
  return [];
}

/** Absolute on some system, or climbing. On Windows `c:` names a drive. */
function leadsOutside(name: string): boolean {
  return /^\/|^[A-Za-z]:/.test(name) || name.split('/').includes('..');
}

function error(code: string, path: string, message: string, remedy: string): PackageFinding {
  return { severity: 'error', code, path, message, remedy };
}

function whole(code: string, message: string, remedy: string): PackageFinding {
  return error(code, '', message, remedy);
}
