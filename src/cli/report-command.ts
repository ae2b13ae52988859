import { join } from 'node:path';
import { caseReport } from '../authoring/case-report.ts';
import { journeys } from '../authoring/journeys/journeys.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { exitCodes, type Output, readArguments, wrongUseOf } from './arguments.ts';
import { today } from './day.ts';
import { caseFile } from './case-file.ts';
import { displayPath, nodeFiles, projectCases, projectFolder, writeWhole } from './files.ts';
import { surroundingsOf } from './one-case.ts';
import { badMaterial, countsOf, findingsText } from './print-findings.ts';

const help = `npm run report -- <case> [file.html] [--json]

Writes a case as one page for its clinical reviewer: every word in reading order, numbered; the picture of the story;
what the guideline asks for at each decision; how many ways there are, the best and the worst; and the review to fill in. Send it by e-mail; it opens in any browser.

<case> is a folder, its case.json, or a name among the project's cases. Without a file name the page is written to
release/reports/<id>.html.

  --json  print one JSON document and nothing else (use npm run -s)
  --help  show this text

Exit code: 0 fine, 1 an error in the material, 2 wrong use.`;

const options = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Which report to write, and where. */
export interface ReportOrder {
  /** Path of the case's file, as it is shown. */
  readonly file: string;
  /** The page's file; `release/reports/<id>.html` where none is named, a folder that git ignores. */
  readonly to: string | null;
  /** The day, YYYY-MM-DD; today where none is given. */
  readonly madeOn?: string;
}

/** Where a report was written; null where the case can't be read. And what check says of the case. */
export interface WrittenReport {
  readonly page: string | null;
  readonly findings: readonly Diagnostic[];
}

/** Writes the report of a case for its reviewer. */
export function writeReport({ file, to, madeOn = today() }: ReportOrder): WrittenReport {
  const files = nodeFiles();
  const project = projectCases();
  const made = caseReport(files, {
    file,
    project,
    madeOn,
    walk: (read) => {
      const belonging = surroundingsOf(files, project, read);
      return belonging.kind === 'read' ? journeys(read.case, belonging.surroundings) : null;
    },
  });
  if (!made.ok) return { page: null, findings: made.findings };
  const page = displayPath(to ?? join(projectFolder, 'release/reports', `${made.id}.html`));
  writeWhole(page, made.page);
  return { page, findings: made.findings };
}

/** Says where a report is, or why there is none, and returns the exit code. */
export function tellReport(
  { page, findings }: WrittenReport,
  json: boolean,
  output: Output,
): number {
  const { out, err } = output;
  if (page === null) return badMaterial(findings, json, nodeFiles().read, output);
  const counts = countsOf(findings);
  const ok = counts.error === 0;
  if (json) out(JSON.stringify({ format: 1, ok, page, counts, findings }, null, 2));
  else {
    out(page);
    if (findings.length > 0) {
      err(findingsText(findings, nodeFiles().read));
      err('The page shows these findings as well. Mend them before you send it.');
    }
  }
  return ok ? exitCodes.fine : exitCodes.badMaterial;
}

/** `npm run report`: reads what was typed, writes the report, and returns the exit code. */
export function runReport(words: readonly string[], output: Output): number {
  const wrongUse = wrongUseOf('npm run report --', output.err);
  const args = readArguments(words, options);
  if (!args.ok) return wrongUse(args.message);
  if (args.values.help) {
    output.out(help);
    return exitCodes.fine;
  }
  const [typed, to = null, ...more] = args.positionals;
  if (typed === undefined) return wrongUse('Name the case.');
  if (more.length > 0) return wrongUse(`"${more[0]}" is one name too many.`);
  if (to !== null && !/\.html?$/i.test(to)) {
    return wrongUse(`"${to}" is no name for a page. Let it end in .html.`);
  }
  const named = caseFile(nodeFiles(), projectCases(), typed);
  if (!named.ok) return wrongUse(named.message);
  return tellReport(writeReport({ file: named.file, to }), args.values.json, output);
}
