import { join } from 'node:path';
import { caseReport, type ReportRequest } from '../authoring/case-report.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { displayPath, nodeFiles, projectCases, projectFolder, writeWhole } from './files.ts';

/** A report on the disk, or the findings that stood in its way. */
export type WrittenReport =
  | { readonly ok: true; readonly file: string; readonly findings: readonly Diagnostic[] }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };

/**
 * Writes the report of the case in a file, `case.json` or a folder's path to it as it is shown, to another file; by itself to
 * `release/reports/<id>.html`, which git ignores.
 */
export function writeReport(
  casePath: string,
  out: string | null,
  walk?: ReportRequest['walk'],
  madeOn = today(),
): WrittenReport {
  const report = caseReport(nodeFiles(), {
    file: casePath,
    project: projectCases(),
    madeOn,
    ...(walk === undefined ? {} : { walk }),
  });
  if (!report.ok) return report;
  const file = displayPath(out ?? join(projectFolder, 'release/reports', `${report.id}.html`));
  writeWhole(file, report.page);
  return { ok: true, file, findings: report.findings };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
