/** When two learners before the same step are the same: what they were shown, what they did, and what can still come of it. */
import type { Case, Investigation } from '../../case/types.ts';
import {
  findInvestigation,
  unanswered,
  type CaseContext,
  type Order,
  type ReportIn,
} from '../../machine/case-context.ts';
import { doneBy, type Action } from '../../teaching/done.ts';
import type { State } from './moves.ts';
import { investigationsOf, residueOf, type Outlook } from './outlook.ts';

/** What of a case makes a difference. */
export interface Mattering {
  /** Investigations that some guard reads, that tell the guideline something, or that options are about. */
  readonly ordered: ReadonlySet<string>;
  readonly told: Tellings;
  /** Actions that can answer a rule. */
  readonly counts: (action: Action) => boolean;
}

/** Works out what makes a difference in a case. */
export function matteringIn(
  kase: Case,
  live: readonly Outlook[],
  counts: (action: Action) => boolean,
): Mattering {
  const read = investigationsOf(live.flatMap(({ atoms }) => atoms));
  const judged = testsOfOptions(kase);
  const ordered = kase.investigations.filter(
    ({ id, test, reports }) =>
      read.has(id) ||
      judged.has(test) ||
      reports.some(({ features }) => features.some(({ present }) => present)),
  );
  return { ordered: new Set(ordered.map(({ id }) => id)), told: tellingsOf(kase, judged), counts };
}

/** The tests of options on which the guideline has a word to say: once such a test was done, the word changes. */
function testsOfOptions(kase: Case): ReadonlySet<string | undefined> {
  return new Set(
    kase.steps.flatMap((step) =>
      step.kind !== 'decision'
        ? []
        : step.options.flatMap(({ verdict, action }) =>
            action?.test !== undefined && (verdict === 'recommended' || verdict === 'unsafe')
              ? [action.test]
              : [],
          ),
    ),
  );
}

/** Two states with the same key show the same, have done the same, and have the same future. */
export function keyOf(
  kase: Case,
  { step, context }: State,
  outlook: Outlook,
  { told, ordered, counts }: Mattering,
): string {
  const { visited, awaited, reports } = context;
  return [
    step.id,
    ...outlook.guards.map((guard) => residueOf(guard, outlook, context, kase)),
    'awaited',
    ...awaited
      .filter(({ investigation }) => ordered.has(investigation))
      .map((order) => comesBack(kase, order, outlook))
      .sort(),
    'told',
    ...toldBy(reports, told),
    'again',
    ...kase.investigations
      .filter(({ id }) => ordered.has(id))
      .flatMap((it) => spentReports(it, outlook, context, kase)),
    'waiting',
    ...new Set(unanswered(kase, context).map((it) => `${it.investigation} ${it.report}`)),
    'visited',
    ...appointmentsAmong(kase, visited),
    'done',
    ...actionsOf(kase, context, counts),
  ].join('\n');
}

/** What a report tells, as text that is the same for reports that tell the same; empty where it tells nothing. */
type Tellings = (report: ReportIn) => string;

/** Each once, by investigation, the newest first: of one feature the newest report has the last word. */
function toldBy(reports: readonly ReportIn[], told: Tellings): readonly string[] {
  return [...new Set(reports.toReversed().map(told))]
    .filter((text) => text !== '')
    .toSorted((one, other) => compare(nameIn(one), nameIn(other)));
}

function nameIn(text: string): string {
  return text.slice(0, text.indexOf(' '));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function tellingsOf(kase: Case, judged: ReadonlySet<string | undefined>): Tellings {
  const texts = new Map(
    kase.investigations.map(({ id, test, reports }) => [
      id,
      reports.map(({ status, features }) =>
        features.length === 0 && !judged.has(test)
          ? ''
          : `${id} ${status} ${JSON.stringify(features)}`,
      ),
    ]),
  );
  return ({ investigation, report }) => texts.get(investigation)?.[report] ?? '';
}

/** The reports that came back and, were they the next to come, would not be worth an order. */
function spentReports(
  { id, reports }: Investigation,
  outlook: Outlook,
  context: CaseContext,
  kase: Case,
): readonly string[] {
  const back = new Set(
    context.reports.flatMap((it) => (it.investigation === id ? [it.report] : [])),
  );
  const spent: string[] = [];
  for (const [index, { when, status }] of reports.entries()) {
    if (back.size === 0) break;
    const left = when === undefined || residueOf(when, outlook, context, kase);
    if (left !== false && status === 'reported' && back.has(index)) spent.push(`${id} ${index}`);
    if (left === true) break;
  }
  return spent;
}

/** When each of its reports would come back, among the days that are left: orders of different days may be the same in this. */
function comesBack(kase: Case, { investigation, day }: Order, { days }: Outlook): string {
  const reports = findInvestigation(kase, investigation)?.reports ?? [];
  const due = reports.map((report) => days.find((it) => it >= day + report.days) ?? null);
  return `${investigation} ${due.join(' ')}`;
}

function appointmentsAmong(kase: Case, visited: readonly string[]): readonly string[] {
  const appointments = new Set(
    kase.steps.flatMap(({ kind, id }) => (kind === 'appointment' ? [id] : [])),
  );
  return [...new Set(visited)].filter((id) => appointments.has(id));
}

/**
 * Referrals and safety-nets that were chosen, and where: all that the guideline sees of a choice. That a test was ordered
 * shows among the orders, where the case has that test.
 */
function actionsOf(
  kase: Case,
  context: CaseContext,
  counts: (action: Action) => boolean,
): readonly string[] {
  if (context.choices.length === 0) return [];
  const { tests, actions } = doneBy(kase, { ...context, awaited: [], reports: [] });
  const told = actions.flatMap(({ action, at }) =>
    counts(action) ? [`${at.visited.at(-1)} ${JSON.stringify(action)}`] : [],
  );
  return [...new Set([...tests.keys(), ...told])].sort();
}
