import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as z from 'zod';
import type { ListedPackage } from './serve-list.ts';
import { readManifest } from './serve-manifest.ts';

/** A zip as the local LMS holds it: what the list says of it, and its files by path. */
interface OpenedPackage {
  readonly listed: ListedPackage;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** The packages that are served, as they lie on the disk now. */
export interface PackageShelf {
  list(): readonly ListedPackage[];
  /** A file inside a package, or null where there is no such package or file. */
  read(file: string, path: string): Uint8Array | null;
  /** The zip itself, or null where it isn't one of ours. */
  zip(file: string): Uint8Array | null;
}

const settingsSchema = z.object({ title: z.string(), version: z.string() });

/** Serves these zips from memory; one that was packed again is read again. */
export function packageShelf(zips: () => readonly string[]): PackageShelf {
  const opened = new Map<string, { readonly stamp: string; readonly package: OpenedPackage }>();

  function open(path: string): OpenedPackage {
    const { mtimeMs, size } = statSync(path);
    const stamp = `${mtimeMs} ${size}`;
    const known = opened.get(path);
    if (known?.stamp === stamp) return known.package;
    const fresh = openPackage(basename(path), readFileSync(path));
    opened.set(path, { stamp, package: fresh });
    return fresh;
  }

  const find = (file: string) => zips().find((path) => basename(path) === file);
  return {
    list: () =>
      zips()
        .map((path) => open(path).listed)
        .sort((one, other) => one.file.localeCompare(other.file)),
    read: (file, path) => {
      const zip = find(file);
      const files = zip === undefined ? {} : open(zip).files;
      return Object.hasOwn(files, path) ? (files[path] ?? null) : null;
    },
    zip: (file) => {
      const zip = find(file);
      return zip === undefined ? null : readFileSync(zip);
    },
  };
}

function openPackage(file: string, bytes: Uint8Array): OpenedPackage {
  const broken = (problem: string, remedy: string): OpenedPackage => ({
    listed: { state: 'broken', file, bytes: bytes.length, problem, remedy },
    files: {},
  });
  const files = unzipped(bytes);
  if (files === null) {
    return broken('It is not a zip file, or it is damaged.', 'Make it or download it again.');
  }
  const manifest = files['imsmanifest.xml'];
  if (manifest === undefined) {
    return broken(
      'It has no imsmanifest.xml at its root, so no LMS can tell what to open.',
      'Zip the files themselves, not the folder they lie in.',
    );
  }
  const facts = readManifest(strFromU8(manifest));
  const page = facts?.items.map(({ href }) => files[fileOf(href)]).find((it) => it !== undefined);
  if (facts === null || page === undefined) {
    return broken(
      'Its imsmanifest.xml names no page to open, or one that is not in the package.',
      'Run npm run verify on it; it says what is wrong and where.',
    );
  }
  const { identifier, standard } = facts;
  const settings = settingsOf(page);
  // Of several items each page has a title of its own, and only the manifest has one of them all.
  const own = facts.items.length > 1 ? undefined : settings?.title;
  const title = own ?? facts.title ?? file;
  const version = settings?.version ?? facts.version;
  const items = facts.items.map((item) => ({
    identifier: item.identifier,
    title: item.title ?? title,
    launch: `packages/${encodeURIComponent(file)}/${item.href}`,
  }));
  const length = bytes.length;
  return {
    listed: { state: 'ready', file, title, identifier, standard, version, bytes: length, items },
    files,
  };
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

/** The file that a manifest's href means: it may be escaped, and may carry a query. */
function fileOf(href: string): string {
  const path = href.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Our own packages say more of themselves than a manifest can. */
function settingsOf(page: Uint8Array): z.output<typeof settingsSchema> | null {
  const pattern = /<script[^>]*\bid="package-settings"[^>]*>([\s\S]*?)<\/script>/;
  const block = pattern.exec(strFromU8(page));
  if (block === null) return null;
  try {
    return settingsSchema.safeParse(JSON.parse(block[1] ?? '')).data ?? null;
  } catch {
    return null;
  }
}
