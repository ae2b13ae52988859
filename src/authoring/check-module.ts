import type { Module, ModuleCodes } from '../case/module-schema.ts';
import { parseModuleCodes } from '../case/parse.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { applied } from './applied.ts';
import { inside, parentOf } from './paths.ts';
import { moduleReleaseRules, moduleRules } from './rules.ts';
import { companion, type Shelf } from './shelf.ts';
import { stampedBy } from './stamp.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** A module that fits the format. */
export interface ReadModule {
  readonly file: string;
  readonly module: Module;
  readonly codes: ModuleCodes | null;
}

interface ModuleRequest {
  readonly file: string;
  readonly project: string | null;
  readonly release: boolean;
}

/** Checks a module with the numbers of its cases, and adds what is found; null where it can't be read, which the shelf says. */
export function checkModule(
  files: VirtualFiles,
  shelf: Shelf,
  { file, project, release }: ModuleRequest,
  findings: Diagnostic[],
): ReadModule | null {
  const read = shelf.module(file);
  if (read.kind !== 'read') return null;
  const { value: module, source } = read.parsed;
  const folder = parentOf(file);
  const shared = [folder, ...(project === null ? [] : [project])];
  const codes = companion(files, inside(folder, 'codes.json'), parseModuleCodes, findings);
  const subject = {
    module,
    source,
    codes,
    slugs: slugsIn(files, folder),
    stamped: stampedBy(module, shelf, shared),
    guidanceVersions: shelf.guidanceVersions(shared),
  };
  findings.push(...applied(moduleRules, subject, source));
  if (release) findings.push(...applied(moduleReleaseRules, subject, source));
  return { file, module, codes: codes.kind === 'read' ? codes.parsed.value : null };
}

function slugsIn(files: VirtualFiles, folder: string): readonly string[] {
  const holdsCase = (path: string) => files.list(path).some(({ name }) => name === 'case.json');
  return files
    .list(folder)
    .filter(({ name, kind }) => kind === 'folder' && holdsCase(inside(folder, name)))
    .map(({ name }) => name);
}
