import { join } from 'node:path';
import { caseReport, type ReportRequest } from '../authoring/case-report.ts';
import { exitCodes, type Output } from './arguments.ts';
import { displayPath, nodeFiles, projectCases, projectFolder, writeWhole } from './files.ts';
import { countsOf, findingsText } from './print-findings.ts';

/** Which report to write, and where. */
export interface ReportOrder {
  /** Path of the case's file, as it is shown. */
  readonly file: string;
  /** The page's file; `release/reports/<id>.html` where none is named, a folder that git ignores. */
  readonly to: string | null;
  /** The day, YYYY-MM-DD; today where none is given. */
  readonly madeOn?: string;
  readonly walk?: ReportRequest['walk'];
}

/** Writes the report of a case for its reviewer, says where it is, and returns the exit code. */
export function writeReport(order: ReportOrder, { out, err }: Output): number {
  const { file, to, madeOn = today(), walk } = order;
  const files = nodeFiles();
  const made = caseReport(files, {
    file,
    project: projectCases(),
    madeOn,
    ...(walk === undefined ? {} : { walk }),
  });
  if (!made.ok) {
    err(findingsText(made.findings, files.read));
    err('No report was written: the case can’t be read. Mend it, then try again.');
    return exitCodes.badMaterial;
  }
  const page = displayPath(to ?? join(projectFolder, 'release/reports', `${made.id}.html`));
  writeWhole(page, made.page);
  out(`${page}  ${Math.ceil(made.page.length / 1000)} KB`);
  const { error, warning } = countsOf(made.findings);
  if (error + warning > 0) {
    err(
      'It tells the reviewer what npm run check says of this case. Mend that before you send it.',
    );
  }
  return error > 0 ? exitCodes.badMaterial : exitCodes.fine;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
