import { check, type ReadCase } from '../authoring/check.ts';
import { updateCodes } from '../authoring/codes.ts';
import type { Surroundings } from '../authoring/journeys/journeys.ts';
import { inside, nameOf, parentOf } from '../authoring/paths.ts';
import { openShelf } from '../authoring/shelf.ts';
import type { VirtualFiles } from '../authoring/virtual-files.ts';
import { parseModuleCodes } from '../case/parse.ts';
import type { Case } from '../case/types.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { suggestion } from '../source/did-you-mean.ts';
import { typedPath } from './files.ts';

/** A case that someone named, with what belongs to it; or a sentence about the name, or what is wrong with the case. */
export type OneCase =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly case: Case;
      readonly surroundings: Surroundings;
    }
  | { readonly kind: 'unknown'; readonly message: string }
  | { readonly kind: 'broken'; readonly findings: readonly Diagnostic[] };

/**
 * Reads the case of a slug, a folder or a file, anywhere. Marking and number come from the module beside its folder, else
 * from the project's. The case has no errors.
 */
export function oneCase(files: VirtualFiles, project: string, typed: string): OneCase {
  const path = targetOf(files, project, typed);
  if (path === null) {
    const slugs = slugsIn(files, project);
    return {
      kind: 'unknown',
      message: `There is no case "${typed}". ${suggestion(typed, slugs, 'case')}`,
    };
  }
  const { material, cases, findings } = check(files, { targets: [path], project });
  const [file, another] = material.cases;
  if (file === undefined || another !== undefined) {
    const what = file === undefined ? 'There is no case' : 'There is more than one case';
    return { kind: 'unknown', message: `${what} in ${path}. Name the folder or file of one case.` };
  }
  const read = cases.find((each) => each.file === file);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (read === undefined || errors.length > 0) return { kind: 'broken', findings: errors };

  const belonging = surroundingsOf(files, project, read);
  if (belonging.kind === 'read') return { file, case: read.case, ...belonging };
  if (belonging.findings.length > 0) return { kind: 'broken', findings: belonging.findings };
  const message = `There is no module.json beside ${parentOf(file)}, nor in ${project}, to say how it is marked.`;
  return { kind: 'unknown', message };
}

/** What belongs to a case that was read; or what is wrong with the module that should say how it is marked. */
export function surroundingsOf(
  files: VirtualFiles,
  project: string,
  { file, case: kase, codes }: ReadCase,
):
  | { readonly kind: 'read'; readonly surroundings: Surroundings }
  | { readonly kind: 'unmarked'; readonly findings: readonly Diagnostic[] } {
  const folder = parentOf(file);
  const shelf = openShelf(files);
  const beside = shelf.module(inside(parentOf(folder), 'module.json'));
  const module = beside.kind === 'absent' ? shelf.module(inside(project, 'module.json')) : beside;
  if (module.kind !== 'read') return { kind: 'unmarked', findings: shelf.problems() };
  const { weights, passMark } = module.parsed.value;
  return {
    kind: 'read',
    surroundings: {
      codes: codes ?? updateCodes(kase),
      code: numberOf(files, folder),
      marking: { weights, passMark },
    },
  };
}

/** A slug of the project wins over a folder of that name where the command happens to run. */
function targetOf(files: VirtualFiles, project: string, typed: string): string | null {
  const folder = inside(project, typed);
  const isSlug = /^[a-z0-9-]+$/.test(typed) && files.read(inside(folder, 'case.json')) !== null;
  return isSlug ? folder : typedPath(typed);
}

function slugsIn(files: VirtualFiles, project: string): readonly string[] {
  return files
    .list(project)
    .filter(({ name }) => files.read(inside(project, `${name}/case.json`)) !== null)
    .map(({ name }) => name)
    .sort();
}

/** The case's permanent number in the module beside its folder; 0 where it has none. */
function numberOf(files: VirtualFiles, folder: string): number {
  const path = inside(parentOf(folder), 'codes.json');
  const text = files.read(path);
  const codes = text === null ? null : parseModuleCodes(text, path);
  return codes?.ok === true ? (codes.value.value.cases[nameOf(folder)] ?? 0) : 0;
}
