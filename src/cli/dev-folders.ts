/** The folders that the author's page reads from, and follows. */
import { resolve, sep } from 'node:path';
import type { CasesPlace } from '../authoring/preview/preview.ts';

/** The cases, and the project's guidance, by which cases that lie elsewhere go as well. */
export function devFolders({ folder, project }: CasesPlace): readonly string[] {
  return [resolve(folder), resolve(project, 'guidance')];
}

/** Whether a path is one of these folders, or lies in one: not whether it only begins with the same letters. */
export function liesIn(path: string, folders: readonly string[]): boolean {
  const whole = `${resolve(path)}${sep}`;
  return folders.some((folder) => whole.startsWith(`${folder}${sep}`));
}
