/** What a consultation shows: ids of the story resolved to the words and values of the case. */
import type {
  Agreement,
  Appointment,
  Case,
  Decision,
  Enquiry,
  Investigation,
  InvestigationReport,
  Option,
  ReportAction,
  ResultSeries,
  Step,
} from '../case/types.ts';
import { findInvestigation, reportOf, type ReportIn } from '../machine/case-context.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import { findAgreement, type KeyItem } from './assess.ts';
import { situation, type Consultation } from './consultation.ts';
import type { StoryEntry } from './story.ts';

/** How an enquiry is made. */
export type EnquiryKind = 'ask' | 'examine' | 'test';

/** The event for an enquiry made in that way. */
export function enquiryEvent(kind: EnquiryKind, enquiry: string): CaseEvent {
  return { type: kind, enquiry };
}

/** An appointment's enquiries of one kind. */
export function enquiriesOf(appointment: Appointment, kind: EnquiryKind): readonly Enquiry[] {
  switch (kind) {
    case 'ask':
      return appointment.history;
    case 'examine':
      return appointment.examinations;
    case 'test':
      return appointment.bedsideTests;
  }
}

export interface Report {
  readonly investigation: Investigation;
  readonly report: InvestigationReport;
  readonly orderedOn: number;
  readonly day: number;
}

/** A line of the story, resolved. */
export type Line =
  | {
      readonly kind: 'arrived';
      readonly step: Step;
      readonly day: number;
      readonly reports: readonly Report[];
    }
  | { readonly kind: 'elicited'; readonly enquiry: Enquiry; readonly how: EnquiryKind }
  | { readonly kind: 'ordered'; readonly investigation: Investigation }
  | {
      readonly kind: 'chose';
      readonly decision: Decision;
      readonly option: Option;
      readonly day: number;
    }
  | {
      readonly kind: 'settled';
      readonly step: Agreement;
      readonly choices: readonly string[];
      readonly day: number;
    }
  | {
      readonly kind: 'acted';
      readonly investigation: Investigation;
      readonly action: ReportAction;
      readonly day: number;
    }
  | { readonly kind: 'overran'; readonly appointment: Appointment };

const lines = new WeakMap<StoryEntry, readonly Line[]>();

/** The story so far, in reading order. A line stays the same object, so that what was said isn't drawn again. */
export function storyLines({ case: kase, story }: Consultation): readonly Line[] {
  return story.flatMap((entry) => {
    const known = lines.get(entry) ?? resolveLine(kase, entry);
    lines.set(entry, known);
    return known;
  });
}

function resolveLine(kase: Case, entry: StoryEntry): readonly Line[] {
  switch (entry.kind) {
    case 'arrived': {
      const step = kase.steps.find((it) => it.id === entry.step);
      if (step === undefined) return [];
      return [
        { kind: 'arrived', step, day: entry.day, reports: resolveReports(kase, entry.reports) },
      ];
    }
    case 'elicited': {
      const found = enquiryIndex(kase).get(entry.enquiry);
      return found === undefined ? [] : [{ kind: 'elicited', ...found }];
    }
    case 'ordered': {
      const investigation = findInvestigation(kase, entry.order.investigation);
      return investigation === undefined ? [] : [{ kind: 'ordered', investigation }];
    }
    case 'chose': {
      const step = kase.steps.find((it) => it.id === entry.decision);
      const decision = step?.kind === 'decision' ? step : undefined;
      const option = decision?.options.find((it) => it.id === entry.option);
      if (decision === undefined || option === undefined) return [];
      return [{ kind: 'chose', decision, option, day: entry.day }];
    }
    case 'settled': {
      const step = findAgreement(kase, entry.step);
      return step === undefined
        ? []
        : [{ kind: 'settled', step, choices: entry.choices, day: entry.day }];
    }
    case 'acted': {
      const { investigation: id, report, action: name } = entry.act;
      const investigation = findInvestigation(kase, id);
      const action = investigation?.reports[report]?.actions.find((it) => it.action === name);
      if (investigation === undefined || action === undefined) return [];
      return [{ kind: 'acted', investigation, action, day: entry.day }];
    }
    case 'overran': {
      const appointment = kase.steps.find((it) => it.id === entry.appointment);
      return appointment?.kind === 'appointment' ? [{ kind: 'overran', appointment }] : [];
    }
  }
}

/** The lines since the present step was entered, the arrival included. */
export function presentLines(consultation: Consultation): readonly Line[] {
  const lines = storyLines(consultation);
  const start = lines.findLastIndex((line) => line.kind === 'arrived');
  return lines.slice(Math.max(0, start));
}

type EnquiryIndex = ReadonlyMap<string, { readonly enquiry: Enquiry; readonly how: EnquiryKind }>;

const enquiryIndexes = new WeakMap<Case, EnquiryIndex>();

function enquiryIndex(kase: Case): EnquiryIndex {
  const index = enquiryIndexes.get(kase) ?? indexEnquiries(kase);
  enquiryIndexes.set(kase, index);
  return index;
}

function indexEnquiries(kase: Case): EnquiryIndex {
  const kinds = ['ask', 'examine', 'test'] as const;
  const entries = kase.steps.flatMap((step) =>
    step.kind === 'appointment'
      ? kinds.flatMap((how) =>
          enquiriesOf(step, how).map((enquiry) => [enquiry.id, { enquiry, how }] as const),
        )
      : [],
  );
  return new Map(entries);
}

/** Everything that came back, oldest first. */
export function reportsIn(consultation: Consultation): readonly Report[] {
  return resolveReports(consultation.case, situation(consultation).context.reports);
}

/** Reports with the words of the case. */
export function resolveReports(kase: Case, arrived: readonly ReportIn[]): Report[] {
  return arrived.flatMap((it) => {
    const investigation = findInvestigation(kase, it.investigation);
    const report = reportOf(kase, it);
    if (investigation === undefined || report === undefined) return [];
    return [{ investigation, report, orderedOn: it.orderedOn, day: it.day }];
  });
}

/** A finding in clinical words, with the patient's own or what was seen. */
export interface Note {
  readonly id: string;
  readonly heading: string;
  readonly finding: string;
}

/** What the learner knows of the patient beyond the record: findings and what reports showed. */
export function caseNotes(consultation: Consultation): readonly Note[] {
  return storyLines(consultation).flatMap((line): Note[] => {
    if (line.kind === 'elicited') {
      const { enquiry } = line;
      return enquiry.finding === undefined
        ? []
        : [{ id: enquiry.id, heading: enquiry.label, finding: enquiry.finding }];
    }
    if (line.kind !== 'arrived') return [];
    return line.reports.flatMap(({ investigation, report }) =>
      report.finding === undefined
        ? []
        : [
            {
              id: `${investigation.id}-${line.day}`,
              heading: investigation.name,
              finding: report.finding,
            },
          ],
    );
  });
}

/** The record's series, each continued by the values that came back. Dates are YYYY-MM-DD. */
export function seriesNow(consultation: Consultation): readonly ResultSeries[] {
  const { case: kase } = consultation;
  const start = Date.parse(kase.startsOn);
  const added = reportsIn(consultation).flatMap(({ report, orderedOn }) =>
    report.values.flatMap(({ series, value }) =>
      series === undefined || typeof value !== 'number' ? [] : [{ series, value, day: orderedOn }],
    ),
  );
  return kase.record.series.map((series) => ({
    ...series,
    points: [
      ...series.points,
      ...added
        .filter((it) => it.series === series.id)
        .map(({ day, value }) => ({
          date: new Date(start + day * 86_400_000).toISOString().slice(0, 10),
          value,
        })),
    ],
  }));
}

/** The day of the earliest ending, against which an outcome is measured. */
export function bestDay(kase: Case): number {
  return Math.min(...kase.steps.flatMap((step) => (step.kind === 'outcome' ? [step.day] : [])));
}

/** A key item by the name the case gives it. */
export function nameOfKeyItem(kase: Case, item: KeyItem): string {
  if (item.kind === 'investigation') return findInvestigation(kase, item.id)?.name ?? item.id;
  return enquiryIndex(kase).get(item.id)?.enquiry.label ?? item.id;
}
