import { findMaterial } from '../authoring/material.ts';
import { inside } from '../authoring/paths.ts';
import type { VirtualFiles } from '../authoring/virtual-files.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { typedPath } from './files.ts';

/** The file of one case, as it is shown; or a sentence about what was typed, with the files that could have been meant. */
export type CaseFile =
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly message: string };

/** How many files a sentence names. */
const most = 8;

/**
 * Finds the case that someone typed: its name among the project's cases, its folder, or a file of it, anywhere. A name of the
 * project wins over a folder of that name where the command happens to run.
 */
export function caseFile(files: VirtualFiles, project: string, typed: string): CaseFile {
  const own = inside(project, `${typed}/case.json`);
  if (/^[a-z0-9-]+$/.test(typed) && files.read(own) !== null) return { ok: true, file: own };
  const path = typedPath(typed);
  if (path === null) return { ok: false, message: nothing(files, project, typed) };
  const { cases } = findMaterial(files, [path]);
  const [file, another] = cases;
  if (file === undefined || files.read(file) === null) {
    const message = `There is no case in ${path}. A case is a file called case.json.`;
    return { ok: false, message };
  }
  if (another !== undefined) {
    const more = cases.length > most ? ` and ${cases.length - most} more` : '';
    const message = `There is more than one case in ${path}. Name one of them: ${cases.slice(0, most).join(', ')}${more}.`;
    return { ok: false, message };
  }
  return { ok: true, file };
}

/** What was typed as a path can only be mended by whoever knows the folder; a name can be one of the project's, misspelt. */
function nothing(files: VirtualFiles, project: string, typed: string): string {
  if (/[/\\.]/.test(typed)) {
    return `There is nothing at "${typed}". Check the path and its spelling.`;
  }
  const slugs = findMaterial(files, [project])
    .cases.filter((file) => file.startsWith(`${project}/`) && file.endsWith('/case.json'))
    .map((file) => file.slice(project.length + 1, -'/case.json'.length));
  return `There is no case "${typed}" in ${project}. ${suggestion(typed, slugs, 'case')}`;
}
