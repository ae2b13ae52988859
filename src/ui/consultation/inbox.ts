/** The inbox: what came back, what was done with it, and what is still waiting. */
import type { ReportAction } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { unansweredReports } from '../../consultation/offered.ts';
import { presentLines, reportsIn, storyLines, type Report } from '../../consultation/view.ts';

/** A report, and how it stands. */
export interface InboxEntry {
  readonly report: Report;
  /** What was done with it; null while nothing was, or where it wants nothing. */
  readonly acted: ReportAction | null;
  /** Whether an act on its investigation goes to this report: the newest that wants one and had none. */
  readonly open: boolean;
}

export interface Inbox {
  /** What came back with the present step. */
  readonly arrived: readonly InboxEntry[];
  /** What came earlier and was unanswered when the present step began. */
  readonly waiting: readonly InboxEntry[];
  /** How many want an action and had none. */
  readonly left: number;
}

/** The inbox of a consultation at a step that shows results. */
export function inboxOf(consultation: Consultation): Inbox {
  const unanswered = unansweredReports(consultation);
  const isUnanswered = (it: Report) => unanswered.some((other) => same(other, it));
  const acts = (lines = storyLines(consultation)) =>
    lines.flatMap((line) => (line.kind === 'acted' ? [line.action] : []));
  const entryOf = (report: Report): InboxEntry => {
    const newest = unanswered.findLast((it) => it.investigation === report.investigation);
    return {
      report,
      acted: acts().find((action) => report.report.actions.includes(action)) ?? null,
      open: newest !== undefined && same(newest, report),
    };
  };
  const present = presentLines(consultation);
  const arrived = present.flatMap((line) => (line.kind === 'arrived' ? line.reports : []));
  const now = acts(present);
  const waiting = reportsIn(consultation).filter(
    (it) =>
      !arrived.some((other) => same(other, it)) &&
      (isUnanswered(it) || it.report.actions.some((action) => now.includes(action))),
  );
  return {
    arrived: arrived.map(entryOf),
    waiting: waiting.map(entryOf),
    left: unanswered.length,
  };
}

/** Whether two are one report: the same words, back on the same day. */
export function same(one: Report, other: Report): boolean {
  return one.report === other.report && one.day === other.day;
}
