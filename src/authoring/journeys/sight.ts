/** When two learners before the same step are the same: what guards ahead make of what they did, and what can still come of it. */
import type { Case, Investigation } from '../../case/types.ts';
import {
  findInvestigation,
  unanswered,
  type CaseContext,
  type Order,
} from '../../machine/case-context.ts';
import { mentions, type Reading } from './guard-reader.ts';
import type { Outlook } from '../encounters/outlook.ts';
import type { Plan } from './plan.ts';
import type { Standing } from './standing.ts';

/** What guards from here on make of a standing. */
export interface Sight {
  /** Two standings before the same step with the same key have the same future. */
  readonly key: string;
  /** Open enquiries that no guard will read. */
  readonly idle: readonly string[];
}

/** How the rest of a case sees a standing, its present step included. */
export function sightOf(plan: Plan, standing: Standing, guards?: Outlook['guards']): Sight {
  const { case: kase, tracked } = plan;
  const { context, open, index, rounds } = standing;
  const bare = plan.outlooks[index];
  const step = kase.steps[index];
  if (bare === undefined || step === undefined || step.kind === 'outcome' || step.kind === 'end') {
    return { key: '', idle: [...open.keys()] };
  }
  const read = plan.read(bare, context, open);
  const left = (guards ?? guardsAt(plan, standing)).map(read);
  const idle = [...open.keys()].filter((id) => !left.some((residue) => mentions(residue, id)));
  const key = [
    left.join(' '),
    // A step without a day is on the day of the step before it.
    'day' in step ? '' : context.day,
    context.awaited
      .map((order) => comesBack(kase, order, bare))
      .sort()
      .join('|'),
    [...tracked].map((id) => standingOf(id, standing, read, kase)).join('|'),
    unanswered(kase, context)
      .map((it) => `${it.investigation} ${it.report}`)
      .join('|'),
    rounds.size > 0 ? JSON.stringify([[...rounds].sort(), [...open.keys()].sort()]) : '',
  ].join('\n\n');
  return { key, idle };
}

/** The guards that may still be read: of reports, only those of what can still come. */
function guardsAt(plan: Plan, { index, context }: Standing): Outlook['guards'] {
  const guards = plan.guards[index] ?? [];
  const coming = plan.coming[index] ?? new Set<string>();
  return [
    ...guards,
    ...plan.reportGuards.flatMap(({ investigation, conditions }) =>
      coming.has(investigation) ||
      context.awaited.some((order) => order.investigation === investigation)
        ? conditions
        : [],
    ),
  ];
}

/** How an investigation stands: whether it was ordered, what would be no news, what was done with what can come again. */
function standingOf(id: string, { context }: Standing, read: Reading, kase: Case): string {
  const investigation = findInvestigation(kase, id);
  if (investigation === undefined) return '';
  const back = context.reports.some((it) => it.investigation === id);
  if (!back) return context.awaited.some((it) => it.investigation === id) ? 'awaited' : '';
  const acts = context.acts.flatMap((act) =>
    act.investigation === id && investigation.reports[act.report]?.status === 'failed'
      ? [`${act.report} ${act.action}`]
      : [],
  );
  return `back ${spentReports(investigation, context, read).join()} ${acts.join()}`;
}

/** The reports that came back and, were they the next to come, would not be worth an order. */
function spentReports(
  { id, reports }: Investigation,
  context: CaseContext,
  read: Reading,
): readonly string[] {
  const back = new Set(
    context.reports.flatMap((it) => (it.investigation === id ? [it.report] : [])),
  );
  const spent: string[] = [];
  for (const [index, { when, status }] of reports.entries()) {
    if (back.size === 0) break;
    const left = when === undefined || read(when);
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
