/** What is open to the learner now: options, items of a letter, investigations, reports that wait. */
import type { Agreement, Decision, Investigation, Item, Option } from '../case/types.ts';
import { canOrder, findInvestigation, holds, unanswered } from '../machine/case-context.ts';
import { situation, type Consultation } from './consultation.ts';
import { resolveReports, type Report } from './view.ts';

/** Whether an investigation can be ordered now, is on its way, or has told all it has to tell. */
export type OrderStanding = 'open' | 'awaited' | 'reported';

/** The investigations of the case, and how each stands. */
export function orderable(
  consultation: Consultation,
): readonly { readonly investigation: Investigation; readonly standing: OrderStanding }[] {
  const { case: kase } = consultation;
  const { context } = situation(consultation);
  return kase.investigations.map((investigation) => {
    if (canOrder(kase, investigation.id, context)) return { investigation, standing: 'open' };
    const awaited = context.awaited.some((order) => order.investigation === investigation.id);
    return { investigation, standing: awaited ? 'awaited' : 'reported' };
  });
}

/** Investigations on their way, with the day of the order. */
export function awaited(
  consultation: Consultation,
): readonly { readonly investigation: Investigation; readonly day: number }[] {
  return situation(consultation).context.awaited.flatMap((order) => {
    const investigation = findInvestigation(consultation.case, order.investigation);
    return investigation === undefined ? [] : [{ investigation, day: order.day }];
  });
}

/** The options of a decision that are open to the learner now. */
export function offeredOptions(consultation: Consultation, decision: Decision): readonly Option[] {
  const { context } = situation(consultation);
  return decision.options.filter((option) => holds(option.requires, context, consultation.case));
}

/** What a referral can hold as things stand: what was never found out can't be written. */
export function offeredItems(consultation: Consultation, step: Agreement): readonly Item[] {
  const { context } = situation(consultation);
  const items = step.kind === 'referral' ? step.items : [];
  return items.filter((item) => holds(item.requires, context, consultation.case));
}

/** The reports of the inbox that want an action and had none, oldest first. */
export function unansweredReports(consultation: Consultation): readonly Report[] {
  return resolveReports(
    consultation.case,
    unanswered(consultation.case, situation(consultation).context),
  );
}
