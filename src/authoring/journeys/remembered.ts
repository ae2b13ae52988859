import { unanswered, type CaseContext } from '../../machine/case-context.ts';
import type { Plan } from './plan.ts';

/** What of a context makes a difference: of a report that came back as before, only that it waits once more. */
export function remembered({ case: kase, repeats }: Plan, context: CaseContext): CaseContext {
  const waiting = repeats ? unanswered(kase, context) : [];
  const reports = context.reports.filter(
    (it, at) =>
      waiting.includes(it) ||
      !context.reports
        .slice(0, at)
        .some((other) => other.investigation === it.investigation && other.report === it.report),
  );
  return { ...context, reports, visited: [], minutes: 0 };
}
