import { parseCase, parseModule, parseModuleCodes } from '../case/parse.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Result } from '../source/result.ts';
import { withEntry } from '../source/edit-json.ts';
import { codesText, updateCodes, updateModuleCodes } from './codes.ts';
import { inside } from './paths.ts';
import { companion, openShelf } from './shelf.ts';
import { type Shape, starterCases, starterIds } from './starters/starters.ts';
import { unwrittenTexts } from './unwritten.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** A case that someone wants to begin. */
export interface NewCaseRequest {
  /** The folder in which it gets its own; one that holds a `module.json` has it listed there. */
  readonly folder: string;
  /** The project's cases folder, whose guidance serves where the folder has none. */
  readonly project: string;
  readonly shape: Shape;
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The way from a case's folder to the JSON Schema of cases. */
  readonly schema: string;
}

/** A file as it is to be written. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** A case as it will be. */
export interface PlannedCase {
  readonly id: string;
  /** A folder that isn't there yet. */
  readonly folder: string;
  /** Its `case.json`; where a module lists it, its `codes.json` as well. */
  readonly files: readonly PlannedFile[];
  /** How many of its texts are still to be written. */
  readonly unwritten: number;
}

/** All that a new case needs, so that it can be checked and played at once; or why there can be none. */
export type NewCase =
  | {
      readonly ok: true;
      readonly cases: readonly PlannedCase[];
      /** The module that lists it now; null where there is none beside it. */
      readonly module: string | null;
      /** What changes beside the cases, in the order in which it is to be written: the list of the module last. */
      readonly listing: readonly PlannedFile[];
    }
  | { readonly ok: false; readonly why: 'refused'; readonly message: string }
  | { readonly ok: false; readonly why: 'material'; readonly findings: readonly Diagnostic[] };

/** Plans a new case: its text, its permanent numbers, and its place in the module. Nothing that exists is replaced. */
export function planCase(files: VirtualFiles, request: NewCaseRequest): NewCase {
  const { folder, project, shape, today } = request;
  const ids = starterIds(shape, request.id);
  const taken = ids.find((id) => files.list(folder).some(({ name }) => name === id));
  if (taken !== undefined) {
    return refused(
      `There is already something called "${taken}" in ${folder}, and nothing was changed. Choose another name, or edit ${inside(folder, `${taken}/case.json`)}.`,
    );
  }

  const listing = planListing(files, folder, ids);
  if (!listing.ok) return listing;

  const versions = openShelf(files).versionsOf([folder, project], 'ng12');
  const version = versions.findLast(({ inForceFrom }) => inForceFrom <= today) ?? versions[0];
  if (version === undefined) {
    return refused(
      `There is no version of NG12 in ${inside(project, 'guidance')}, which a case is checked against.`,
    );
  }

  const planned = starterCases(shape, { ...request, guidance: version.version }).map((value) =>
    planFiles(inside(folder, value.id), value, listing.module !== null),
  );
  const problem = planned.find((each) => !each.ok)?.problems[0];
  if (problem !== undefined) return refused(`This title won’t do. ${problem.message}`);
  const cases = planned.flatMap((each) => (each.ok ? [each.value] : []));
  return { ok: true, cases, module: listing.module, listing: listing.files };
}

/** The files of one case. A starter fits the format, so what doesn't came with the request. */
function planFiles(folder: string, value: unknown, numbered: boolean): Result<PlannedCase> {
  const path = inside(folder, 'case.json');
  const text = `${JSON.stringify(value, null, 2)}\n`;
  const parsed = parseCase(text, path);
  if (!parsed.ok) return parsed;
  const { value: subject, source } = parsed.value;
  const codes = { path: inside(folder, 'codes.json'), text: codesText(updateCodes(subject)) };
  const files = [{ path, text }, ...(numbered ? [codes] : [])];
  const unwritten = unwrittenTexts(source.root).length;
  return { ok: true, value: { id: subject.id, folder, files, unwritten } };
}

/** What changes in the module beside the new cases: its list, and their numbers. */
function planListing(
  files: VirtualFiles,
  folder: string,
  ids: readonly string[],
):
  | { readonly ok: true; readonly module: string | null; readonly files: readonly PlannedFile[] }
  | Extract<NewCase, { ok: false }> {
  const findings: Diagnostic[] = [];
  const paths = { module: inside(folder, 'module.json'), codes: inside(folder, 'codes.json') };
  const module = companion(files, paths.module, parseModule, findings);
  if (module.kind === 'absent') return { ok: true, module: null, files: [] };
  const codes = companion(files, paths.codes, parseModuleCodes, findings);
  if (module.kind === 'unreadable' || codes.kind === 'unreadable') {
    return { ok: false, why: 'material', findings };
  }

  const { value } = module.parsed;
  const numbers = codes.kind === 'read' ? codes.parsed.value : undefined;
  const left = ids.find(
    (id) => Object.hasOwn(numbers?.cases ?? {}, id) && !value.cases.includes(id),
  );
  if (left !== undefined) {
    return refused(
      `This module once had a case called "${left}", and what learners saved of it goes by that name. Choose another.`,
    );
  }
  const added = ids.filter((id) => !value.cases.includes(id));
  const listed = { ...value, cases: [...value.cases, ...added] };
  const text = added.reduce(
    (written, id) => withEntry(written, ['cases'], id),
    files.read(paths.module) ?? '',
  );
  return {
    ok: true,
    module: paths.module,
    files: [
      { path: paths.codes, text: codesText(updateModuleCodes(listed, numbers)) },
      { path: paths.module, text },
    ],
  };
}

function refused(message: string) {
  return { ok: false, why: 'refused', message } as const;
}
