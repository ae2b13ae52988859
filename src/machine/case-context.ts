import type {
  Case,
  Condition,
  Investigation,
  InvestigationReport,
  ResultAction,
} from '../case/types.ts';

/** An investigation that was asked for. Days count from the beginning of the story. */
export interface Order {
  readonly investigation: string;
  readonly day: number;
}

/** What came back. `report` is its index in the case, fixed on the day it arrived. */
export interface ReportIn {
  readonly investigation: string;
  readonly orderedOn: number;
  readonly day: number;
  readonly report: number;
}

export interface Choice {
  readonly decision: string;
  readonly option: string;
}

export interface Judgement {
  readonly decision: string;
  readonly percent: number;
}

/** What was settled in a safety-net or sent with a referral, by the ids of choices and items. */
export interface Settled {
  readonly step: string;
  readonly choices: readonly string[];
}

/** What was done with a report. */
export interface Act {
  readonly investigation: string;
  /** Which report of it, as an index in the case. */
  readonly report: number;
  readonly action: ResultAction;
}

/** What a case's machine remembers beside the step it is in. */
export interface CaseContext {
  readonly day: number;
  /** Minutes used in the present appointment. */
  readonly minutes: number;
  /** Steps entered, in order. */
  readonly visited: readonly string[];
  /** Enquiries made, in any appointment. */
  readonly elicited: readonly string[];
  /** Investigations on their way. */
  readonly awaited: readonly Order[];
  readonly reports: readonly ReportIn[];
  readonly choices: readonly Choice[];
  readonly estimates: readonly Judgement[];
  readonly confidence: readonly Judgement[];
  readonly settled: readonly Settled[];
  readonly acts: readonly Act[];
  /** Appointments that ran over by what the case puts a price on. */
  readonly overran: readonly string[];
}

export const initialContext: CaseContext = {
  day: 0,
  minutes: 0,
  visited: [],
  elicited: [],
  awaited: [],
  reports: [],
  choices: [],
  estimates: [],
  confidence: [],
  settled: [],
  acts: [],
  overran: [],
};

/** Whether a condition of the case holds now. An absent condition holds. */
export function holds(condition: Condition | undefined, context: CaseContext, kase: Case): boolean {
  if (condition === undefined) return true;
  if ('elicited' in condition) return context.elicited.includes(condition.elicited);
  if ('ordered' in condition) return wasOrdered(condition.ordered, context);
  if ('reported' in condition)
    return context.reports.some((it) => it.investigation === condition.reported);
  if ('chose' in condition) {
    const { decision, option } = condition.chose;
    return context.choices.some(
      (choice) => choice.decision === decision && choice.option === option,
    );
  }
  if ('agreed' in condition) {
    const { step, choice } = condition.agreed;
    return context.settled.some((it) => it.step === step && it.choices.includes(choice));
  }
  if ('acted' in condition) {
    const { investigation, action } = condition.acted;
    return context.acts.some((it) => it.investigation === investigation && it.action === action);
  }
  if ('unanswered' in condition) {
    return unanswered(kase, context).some((it) => it.investigation === condition.unanswered);
  }
  if ('overran' in condition) return context.overran.includes(condition.overran);
  if ('all' in condition) return condition.all.every((part) => holds(part, context, kase));
  if ('any' in condition) return condition.any.some((part) => holds(part, context, kase));
  return !holds(condition.not, context, kase);
}

/** The reports that have come in, want an action and had none. */
export function unanswered(kase: Case, context: CaseContext): readonly ReportIn[] {
  return context.reports.filter(
    (arrived) =>
      (reportOf(kase, arrived)?.actions.length ?? 0) > 0 &&
      !context.acts.some(
        (act) => act.investigation === arrived.investigation && act.report === arrived.report,
      ),
  );
}

function wasOrdered(investigation: string, context: CaseContext): boolean {
  return [...context.awaited, ...context.reports].some((it) => it.investigation === investigation);
}

/**
 * Whether an investigation can be ordered now: it is not on its way, and it would bring something new. A repeat of what was
 * reported already is new only where the case says what the repeat shows; one that failed can always be tried again.
 */
export function canOrder(kase: Case, investigation: string, context: CaseContext): boolean {
  if (context.awaited.some((order) => order.investigation === investigation)) return false;
  const next = reportFor(kase, investigation, context);
  return (
    next !== null &&
    (next.report.status === 'failed' ||
      !context.reports.some((it) => it.investigation === investigation && it.report === next.index))
  );
}

/** Places orders on the present day; what can't be ordered now is left out. */
export function placeOrders(
  kase: Case,
  investigations: readonly string[],
  context: CaseContext,
): CaseContext {
  return investigations.reduce(
    (now, investigation) =>
      canOrder(kase, investigation, now)
        ? { ...now, awaited: [...now.awaited, { investigation, day: now.day }] }
        : now,
    context,
  );
}

/**
 * Enters a step. On a later day, the reports that have come due arrive, and which report it is (returned or not, say) is
 * settled then, by what was done up to that day.
 */
export function enter(
  kase: Case,
  step: string,
  day: number | null,
  context: CaseContext,
): CaseContext {
  const today = day ?? context.day;
  const due = context.awaited.flatMap((order): ReportIn[] => {
    const next = reportFor(kase, order.investigation, context);
    if (next === null || order.day + next.report.days > today) return [];
    return [
      {
        investigation: order.investigation,
        orderedOn: order.day,
        day: today,
        report: next.index,
      },
    ];
  });
  return {
    ...context,
    day: today,
    minutes: day === null ? context.minutes : 0,
    visited: [...context.visited, step],
    awaited: context.awaited.filter(
      (order) => !due.some((report) => report.investigation === order.investigation),
    ),
    reports: [...context.reports, ...due],
  };
}

/** What the case says would come back of an investigation, as things stand. */
function reportFor(
  kase: Case,
  investigation: string,
  context: CaseContext,
): { readonly index: number; readonly report: InvestigationReport } | null {
  const reports = findInvestigation(kase, investigation)?.reports ?? [];
  const index = reports.findIndex((report) => holds(report.when, context, kase));
  const report = reports[index];
  return report === undefined ? null : { index, report };
}

/** The investigation of that id, if the case has one. */
export function findInvestigation(kase: Case, id: string): Investigation | undefined {
  return kase.investigations.find((it) => it.id === id);
}

/** What the case says came back. */
export function reportOf(kase: Case, arrived: ReportIn): InvestigationReport | undefined {
  return findInvestigation(kase, arrived.investigation)?.reports[arrived.report];
}
