import type { Case } from '../case/types.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { type CheckReport, check } from './check.ts';
import type { CheckedCase, LibraryCheck } from './library.ts';
import { type MediaFile, filesOf } from './media.ts';
import { inside, parentOf } from './paths.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** Checks a cases folder, the one that holds `module.json`, and without errors returns all of it. */
export function readLibrary(files: VirtualFiles, folder: string): LibraryCheck {
  const file = inside(folder, 'module.json');
  const report = check(files, { targets: [folder], project: folder });
  const read = report.modules.find((each) => each.file === file);
  const findings =
    files.read(file) === null ? [missingModule(file), ...report.findings] : report.findings;
  const failed = findings.some(({ severity }) => severity === 'error');
  if (failed || read === undefined || read.codes === null) return { ok: false, findings };
  const { module, codes: moduleCodes } = read;
  const cases = module.cases.flatMap((slug) => {
    const found = checkedCase(files, report, folder, slug, moduleCodes.cases[slug]);
    return found === null ? [] : [found];
  });
  return { ok: true, findings, library: { folder, module, moduleCodes, cases } };
}

/** A case by its folder; complete for every case of a module without errors, as the rules see to it. */
function checkedCase(
  files: VirtualFiles,
  report: CheckReport,
  folder: string,
  slug: string,
  code: number | undefined,
): CheckedCase | null {
  const file = inside(folder, `${slug}/case.json`);
  const found = report.cases.find((each) => each.file === file);
  if (found === undefined || code === undefined) return null;
  if (found.codes === null || found.guidance === null) return null;
  const { case: subject, codes, guidance, translations } = found;
  const media = mediaOf(files, file, subject);
  return { slug, file, code, case: subject, media, codes, guidance, translations };
}

/** The files that a case shows, in order of name. */
function mediaOf(files: VirtualFiles, file: string, subject: Case): readonly MediaFile[] {
  const names = new Set(filesOf(subject).map(({ name }) => name));
  return [...names].sort().flatMap((name) => {
    const bytes = files.bytes(inside(parentOf(file), name));
    return bytes === null ? [] : [{ name, bytes }];
  });
}

function missingModule(file: string): Diagnostic {
  return {
    file,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    severity: 'error',
    code: 'missing-module',
    message: 'There is no module.json in this folder, so there is nothing to pack or play.',
    remedy: 'Create it, with the list of cases that belong together.',
  };
}
