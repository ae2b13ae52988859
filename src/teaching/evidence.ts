/** What a case shows of its patient in the guideline's vocabulary, where it shows it, and in what order. */
import type { Appointment, Case, Enquiry } from '../case/types.ts';
import type { CaseContext, ReportIn } from '../machine/case-context.ts';
import type { Assertion } from './assertion-fact.ts';
import { factsOfOrder } from './order-facts.ts';

/** Where something is shown. */
export type EvidenceSource =
  /** A finding of the record, by its place in the list. */
  | { readonly kind: 'record'; readonly index: number }
  /** What is seen and said as an appointment begins. */
  | { readonly kind: 'opening'; readonly step: string }
  | { readonly kind: 'enquiry'; readonly enquiry: string }
  | { readonly kind: 'report'; readonly investigation: string; readonly report: number }
  /** That an investigation is on its way is a fact of its own: "a FIT was requested". */
  | { readonly kind: 'order'; readonly investigation: string };

/** Something shown, and what it tells. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly features: readonly Assertion[];
}

/** A point in a consultation, as far as evidence is concerned. */
export type Point = Pick<CaseContext, 'visited' | 'elicited' | 'awaited' | 'reports'>;

/** What the learner has been shown, oldest first: record, openings, what they asked, and what came back. */
export function evidenceShown(kase: Case, point: Point): readonly Evidence[] {
  return evidence(kase, point, ({ id }) => point.elicited.includes(id));
}

/** What there was to be shown by then: the same with every question of every appointment so far. */
export function evidenceThere(kase: Case, point: Point): readonly Evidence[] {
  return evidence(kase, point, () => true);
}

/** All that a case can show on any way through it. */
export function allEvidence(kase: Case): readonly Evidence[] {
  const reports = kase.investigations.flatMap(({ id, reports: all }) =>
    all.map((_, report) => reportEvidence(kase, { investigation: id, report })),
  );
  const appointments = kase.steps.flatMap((step) =>
    step.kind === 'appointment' ? appointmentEvidence(step, () => true) : [],
  );
  const orders = kase.investigations.flatMap(({ id }) => orderEvidence(kase, id));
  return [...recordEvidence(kase), ...orders, ...appointments, ...reports].filter(tells);
}

/**
 * The order of questions within an appointment is not kept, so they come in the order of the case; what was said in a later
 * appointment stands after what was said in an earlier one.
 */
function evidence(
  kase: Case,
  { visited, awaited, reports }: Point,
  counts: (enquiry: Enquiry) => boolean,
): readonly Evidence[] {
  const told = new Set<ReportIn>();
  const steps = visited.flatMap((id): readonly Evidence[] => {
    const step = kase.steps.find((it) => it.id === id);
    if (step === undefined || !('day' in step)) return [];
    const arrived = reports.filter((it) => it.day <= step.day && !told.has(it));
    for (const report of arrived) told.add(report);
    return [
      ...arrived.map((it) => reportEvidence(kase, it)),
      ...(step.kind === 'appointment' ? appointmentEvidence(step, counts) : []),
    ];
  });
  // Once the report is in, it speaks for itself.
  const ordered = awaited.map(({ investigation }) => investigation);
  return [
    ...recordEvidence(kase),
    ...[...new Set(ordered)].flatMap((id) => orderEvidence(kase, id)),
    ...steps,
  ].filter(tells);
}

function tells({ features }: Evidence): boolean {
  return features.length > 0;
}

function recordEvidence(kase: Case): readonly Evidence[] {
  return kase.record.findings.map(({ features }, index) => ({
    source: { kind: 'record', index },
    features,
  }));
}

function appointmentEvidence(
  step: Appointment,
  counts: (enquiry: Enquiry) => boolean,
): readonly Evidence[] {
  return [
    { source: { kind: 'opening', step: step.id }, features: step.features },
    ...[...step.history, ...step.examinations, ...step.bedsideTests]
      .filter(counts)
      .map(({ id, features }): Evidence => ({
        source: { kind: 'enquiry', enquiry: id },
        features,
      })),
  ];
}

function reportEvidence(
  kase: Case,
  { investigation, report }: Pick<ReportIn, 'investigation' | 'report'>,
): Evidence {
  const features = kase.investigations.find(({ id }) => id === investigation)?.reports[report]
    ?.features;
  return { source: { kind: 'report', investigation, report }, features: features ?? [] };
}

function orderEvidence(kase: Case, investigation: string): readonly Evidence[] {
  const test = kase.investigations.find(({ id }) => id === investigation)?.test;
  const features = test === undefined ? [] : factsOfOrder(test);
  return [{ source: { kind: 'order', investigation }, features }];
}
