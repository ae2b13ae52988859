import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeWhole } from './files.ts';

/** A file's name, or its path, and what it is to hold. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
}

/**
 * Makes folders with all that is in them, then replaces files beside them: all of it, or nothing. A folder is filled under
 * another name and gets its own when it is whole, so a case is never seen half-written; one that exists is never touched.
 * Throws when it can't, with everything as it was.
 */
export function writeTogether(
  folders: readonly { readonly folder: string; readonly files: readonly FileToWrite[] }[],
  replaced: readonly FileToWrite[],
): void {
  const undo: (() => void)[] = [];
  try {
    for (const { folder, files } of folders) {
      const draft = join(dirname(resolve(folder)), `.new-case.${process.pid}.tmp`);
      undo.push(() => rmSync(draft, { recursive: true, force: true }));
      mkdirSync(draft);
      for (const { path, text } of files) writeFileSync(join(draft, path), text);
      renameSync(draft, folder);
      undo.push(() => rmSync(folder, { recursive: true, force: true }));
    }
    for (const { path, text } of replaced) {
      const before = textOf(path);
      writeWhole(path, text);
      undo.push(() => (before === null ? rmSync(path) : writeWhole(path, before)));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
