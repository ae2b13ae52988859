/**
 * The list at the end of a zip (APPNOTE 6.3, 4.3.12), read without unpacking anything: what a library that unpacks would
 * merge or skip, two entries of one name for instance, is what verifying is about.
 */

/** One entry as the zip declares it. */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  readonly compressed: number;
  /** 0 stored, 8 deflated; LMSs open no other. */
  readonly method: number;
  readonly crc: number;
  readonly encrypted: boolean;
  /** A symbolic link of Unix: unpacked, it can point anywhere. */
  readonly link: boolean;
  /** Where its packed bytes begin. */
  readonly start: number;
  readonly folder: boolean;
}

export type ZipDirectory =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly problem: string };

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
/** What stands where a number needs 64 bits (4.5.3): it is elsewhere then. */
const sixtyFour = 0xffffffff;
const tooWide =
  'It is a zip of the 64-bit kind, which some LMSs can’t open: zip it with a tool that does without.';

/** Reads what a zip says that it holds. Never throws. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return refused('It is not a zip file, or its end is missing.');
  const count = view.getUint16(end + 10, true);
  const first = view.getUint32(end + 16, true);
  if (count === 0xffff || first === sixtyFour) return refused(tooWide);
  const entries: ZipEntry[] = [];
  let at = first;
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, at);
    if (entry === 'too wide') return refused(tooWide);
    if (entry === null) return refused('Its list of files is damaged.');
    entries.push(entry.entry);
    at = entry.next;
  }
  return { ok: true, entries };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | 'too wide' | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  const compressed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if ([local, compressed, size].includes(sixtyFour)) return 'too wide';
  if (next > view.byteLength || local + 30 > view.byteLength) return null;
  if (view.getUint32(local, true) !== localSignature) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + compressed > view.byteLength) return null;
  const madeOnUnix = view.getUint16(at + 4, true) >> 8 === 3;
  const mode = view.getUint32(at + 38, true) >>> 16;
  const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
  const entry: ZipEntry = {
    name,
    size,
    compressed,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    encrypted: (flags & 1) === 1,
    link: madeOnUnix && (mode & 0o170000) === 0o120000,
    start,
    folder: name.endsWith('/'),
  };
  return { entry, next };
}

/** Names are UTF-8, or of the system that packed them: then any two that differ must still differ. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

function refused(problem: string): ZipDirectory {
  return { ok: false, problem };
}
