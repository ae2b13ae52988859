/** The disk behind the port that checking reads through, and how commands write. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VirtualFiles } from '../authoring/virtual-files.ts';

/** The folder of this project, wherever the command is run from. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The project's cases folder, as it is shown. */
export function projectCases(): string {
  return displayPath(resolve(projectFolder, 'cases'));
}

/** Files of this machine by path relative to the working directory. What can't be read counts as not there. */
export function nodeFiles(): VirtualFiles {
  return {
    read(path) {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return null;
      }
    },
    bytes(path) {
      try {
        return readFileSync(path);
      } catch {
        return null;
      }
    },
    list(folder) {
      try {
        return readdirSync(folder, { withFileTypes: true })
          .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
          .map(({ name, isFolder }) => ({ name, kind: isFolder ? 'folder' : 'file' }) as const);
      } catch {
        return [];
      }
    },
  };
}

/** The bytes of a file; 0 where there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** A path as it is shown: relative to the working directory, with `/`, also on Windows. */
export function displayPath(path: string): string {
  const shown = relative(process.cwd(), resolve(path)).replaceAll('\\', '/');
  return shown === '' ? '.' : shown;
}

/**
 * The path someone typed, as it is shown, or null when nothing is there. npm runs commands in the project's folder,
 * so a path is also tried from the folder they were in.
 */
export function typedPath(typed: string): string | null {
  if (typed === '') return null;
  const from = [process.cwd(), process.env['INIT_CWD'] ?? process.cwd()];
  const found = from.map((folder) => resolve(folder, typed)).find((path) => existsSync(path));
  return found === undefined ? null : displayPath(found);
}

/** Writes a file so that it is never seen half-written: to a neighbour first, then by its name. Makes its folder. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
