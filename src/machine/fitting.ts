/** Whether an act fits the case as it stands: what is settled, what is done with a report, when a slot has run over. */
import type { Agreement, Appointment, Case } from '../case/types.ts';
import { holds, reportOf, unanswered, type Act, type CaseContext } from './case-context.ts';
import type { CaseEvent } from './case-event.ts';

/** Each of these is there and open, none twice, and of each part at most one. */
export function fits(
  kase: Case,
  step: Agreement,
  choices: readonly string[],
  context: CaseContext,
): boolean {
  const items = step.kind === 'referral' ? step.items : [];
  const open = new Set([
    ...items.filter((item) => holds(item.requires, context, kase)).map(({ id }) => id),
    ...step.parts.flatMap((part) => part.choices.map(({ id }) => id)),
  ]);
  return (
    choices.every((id) => open.has(id)) &&
    new Set(choices).size === choices.length &&
    step.parts.every((part) => part.choices.filter(({ id }) => choices.includes(id)).length <= 1)
  );
}

/** Whether the appointment passes, for the first time, the minutes on which the case puts a price. */
export function runsOver(step: Appointment, minutes: number, { overran }: CaseContext): boolean {
  return (
    step.overrun !== undefined &&
    minutes >= step.minutes + step.overrun.minutes &&
    !overran.includes(step.id)
  );
}

/** What an act does: to the newest report of that investigation that wants an action and had none; null where it doesn't fit. */
export function actOn(
  kase: Case,
  context: CaseContext,
  { investigation, action }: Extract<CaseEvent, { readonly type: 'act' }>,
): Act | null {
  const arrived = unanswered(kase, context).findLast((it) => it.investigation === investigation);
  const actions = arrived === undefined ? [] : (reportOf(kase, arrived)?.actions ?? []);
  if (arrived === undefined || !actions.some((it) => it.action === action)) return null;
  return { investigation, report: arrived.report, action };
}
