import type {
  Agreement,
  Appointment,
  Decision,
  Investigation,
  Option,
  Outcome,
  ReportAction,
} from '../case/types.ts';
import type { Consultation } from './consultation.ts';
import { storyLines, type Line, type Report } from './view.ts';

/** What happened on a day, as a timeline tells it. No verdicts: those are the debrief's. */
export type Happening =
  | {
      readonly kind: 'appointment';
      readonly appointment: Appointment;
      /** Minutes used, so far where it is not over. */
      readonly minutes: number;
    }
  | { readonly kind: 'decided'; readonly decision: Decision; readonly option: Option }
  | { readonly kind: 'settled'; readonly step: Agreement }
  | { readonly kind: 'ordered'; readonly investigation: Investigation }
  | { readonly kind: 'reported'; readonly report: Report }
  /** The inbox was opened, and nothing had come back. */
  | { readonly kind: 'nothing-back' }
  | {
      readonly kind: 'acted';
      readonly investigation: Investigation;
      readonly action: ReportAction;
    }
  | { readonly kind: 'ended'; readonly outcome: Outcome };

/** A day on which something happened, or on which the learner stands now. */
export interface TimelineDay {
  readonly day: number;
  /** Days since the entry before; null for the first. */
  readonly since: number | null;
  readonly happenings: readonly Happening[];
}

/** The story so far by day, oldest first; the last entry is where it stands. */
export function timeline(consultation: Consultation): readonly TimelineDay[] {
  const lines = storyLines(consultation);
  return lines.reduce<readonly TimelineDay[]>((days, line, index) => {
    const happenings = happeningsOf(line, lines.slice(index + 1));
    const last = days.at(-1);
    // A line that isn't an arrival happens on the day of the arrival before it.
    const day = line.kind === 'arrived' ? line.day : (last?.day ?? 0);
    if (last?.day !== day) {
      return [...days, { day, since: last === undefined ? null : day - last.day, happenings }];
    }
    return [...days.slice(0, -1), { ...last, happenings: [...last.happenings, ...happenings] }];
  }, []);
}

function happeningsOf(line: Line, after: readonly Line[]): readonly Happening[] {
  switch (line.kind) {
    case 'arrived':
      return [
        ...line.reports.map((report) => ({ kind: 'reported' as const, report })),
        ...arrivalAt(line, after),
      ];
    case 'chose':
      return [{ kind: 'decided', decision: line.decision, option: line.option }];
    case 'settled':
      return [{ kind: 'settled', step: line.step }];
    case 'ordered':
      return [{ kind: 'ordered', investigation: line.investigation }];
    case 'acted':
      return [{ kind: 'acted', investigation: line.investigation, action: line.action }];
    case 'elicited':
    case 'overran':
      // Both are in the minutes of the appointment.
      return [];
  }
}

function arrivalAt(
  { step, reports }: Extract<Line, { kind: 'arrived' }>,
  after: readonly Line[],
): readonly Happening[] {
  switch (step.kind) {
    case 'appointment':
      return [{ kind: 'appointment', appointment: step, minutes: minutesIn(after) }];
    case 'results':
      return reports.length === 0 ? [{ kind: 'nothing-back' }] : [];
    case 'outcome':
      return [{ kind: 'ended', outcome: step }];
    case 'decision':
    case 'safety-net':
    case 'referral':
      // Told once something is decided.
      return [];
    case 'end':
      return [];
  }
}

/** Minutes of the enquiries made before the next arrival. */
function minutesIn(after: readonly Line[]): number {
  const end = after.findIndex((line) => line.kind === 'arrived');
  return after
    .slice(0, end === -1 ? after.length : end)
    .reduce((sum, line) => sum + (line.kind === 'elicited' ? line.enquiry.minutes : 0), 0);
}
