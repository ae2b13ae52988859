import type { Consultation } from '../../consultation/consultation.ts';
import { situation } from '../../consultation/consultation.ts';
import { findInvestigation, holds } from '../../machine/case-context.ts';

/** An investigation on its way, and when it would be back as things stand now. */
export interface AwaitedOrder {
  readonly id: string;
  readonly name: string;
  readonly orderedOn: number;
  readonly dueOn: number | null;
}

/** What is on its way at the present point. */
export function awaitedOrders(consultation: Consultation): readonly AwaitedOrder[] {
  const { case: kase } = consultation;
  const { context } = situation(consultation);
  return context.awaited.map(({ investigation: id, day }) => {
    const found = findInvestigation(kase, id);
    const report = found?.reports.find(({ when }) => holds(when, context, kase));
    const dueOn = report === undefined ? null : day + report.days;
    return { id, name: found?.name ?? id, orderedOn: day, dueOn };
  });
}
