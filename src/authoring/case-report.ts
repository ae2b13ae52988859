import type { Diagnostic } from '../source/diagnostic.ts';
import { check, type ReadCase } from './check.ts';
import { encounters } from './encounters/encounters.ts';
import { parentOf } from './paths.ts';
import { reportPage } from './report/page.ts';
import type { WaysThrough } from './report/journeys-part.ts';
import { besideOf } from './beside.ts';
import { storyOf } from './story.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** A report, or why there is none: the case can't be read. */
export type CaseReport =
  | {
      readonly ok: true;
      readonly id: string;
      readonly page: string;
      /** What check says of the case; the report tells it too. */
      readonly findings: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };

/** What a report is to be made of. */
export interface ReportRequest {
  /** Path of the case's file. */
  readonly file: string;
  /** The project's cases folder, whose guidance serves cases that lie elsewhere. */
  readonly project: string | null;
  /** The day it is made, YYYY-MM-DD. */
  readonly madeOn: string;
  /** Walks all ways through a case without errors; left out where nobody walks them. */
  readonly walk?: (read: ReadCase) => WaysThrough | null;
}

/** Writes a case for its clinical reviewer. One with errors is written as far as it can be read, with its errors. */
export function caseReport(files: VirtualFiles, request: ReportRequest): CaseReport {
  const { file, project, madeOn, walk = () => null } = request;
  const { cases, findings: all } = check(files, { targets: [file], project });
  const read = cases.find((each) => each.file === file);
  if (read === undefined) return { ok: false, findings: all };
  const sound = all.every(({ severity }) => severity !== 'error');
  const { case: kase, source, guidance } = read;
  const page = reportPage({
    kase,
    source,
    effective: guidance,
    encounters: sound && guidance !== null ? encounters(kase, storyOf(kase), guidance) : [],
    beside: besideOf(files, parentOf(file)),
    findings: all,
    ways: sound ? walk(read) : null,
    madeOn,
  });
  return { ok: true, id: kase.id, page, findings: all };
}
