import type { LibraryCheck } from '../authoring/library.ts';
import { readLibrary } from '../authoring/read-library.ts';
import { displayPath, nodeFiles } from './files.ts';

/**
 * Checks a cases folder (the one that holds `module.json`) as a whole. Paths in the result are relative to the
 * working directory, with `/`. Without errors it also returns every case, ready to be packed or shown.
 */
export function checkProject(folder: string): LibraryCheck {
  return readLibrary(nodeFiles(), displayPath(folder));
}
