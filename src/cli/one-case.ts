import { check, type ReadCase } from '../authoring/check.ts';
import { updateCodes } from '../authoring/codes.ts';
import type { Surroundings } from '../authoring/journeys/journeys.ts';
import { inside, nameOf, parentOf } from '../authoring/paths.ts';
import { openShelf } from '../authoring/shelf.ts';
import type { VirtualFiles } from '../authoring/virtual-files.ts';
import { parseModuleCodes } from '../case/parse.ts';
import type { Case } from '../case/types.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { LocatedJson } from '../source/located-json.ts';
import { caseFile } from './case-file.ts';

/** A case that someone named, with what belongs to it; or a sentence about the name, or what is wrong with the case. */
export type OneCase =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly case: Case;
      readonly source: LocatedJson;
      readonly surroundings: Surroundings;
    }
  | { readonly kind: 'unknown'; readonly message: string }
  | { readonly kind: 'broken'; readonly findings: readonly Diagnostic[] };

/**
 * Reads the case of a slug, a folder or a file, anywhere. Marking and number come from the module beside its folder, else
 * from the project's. The case has no errors.
 */
export function oneCase(files: VirtualFiles, project: string, typed: string): OneCase {
  const named = caseFile(files, project, typed);
  if (!named.ok) return { kind: 'unknown', message: named.message };
  const { file } = named;
  const { cases, findings } = check(files, { targets: [file], project });
  const read = cases.find((each) => each.file === file);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (read === undefined || errors.length > 0) return { kind: 'broken', findings: errors };

  const belonging = surroundingsOf(files, project, read);
  if (belonging.kind === 'read')
    return { file, case: read.case, source: read.source, ...belonging };
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
  const { id: packageId, weights, passMark } = module.parsed.value;
  return {
    kind: 'read',
    surroundings: {
      codes: codes ?? updateCodes(kase),
      code: numberOf(files, folder),
      marking: { weights, passMark },
      packageId,
    },
  };
}

/** The case's permanent number in the module beside its folder; 0 where it has none. */
function numberOf(files: VirtualFiles, folder: string): number {
  const path = inside(parentOf(folder), 'codes.json');
  const text = files.read(path);
  const codes = text === null ? null : parseModuleCodes(text, path);
  return codes?.ok === true ? (codes.value.value.cases[nameOf(folder)] ?? 0) : 0;
}
