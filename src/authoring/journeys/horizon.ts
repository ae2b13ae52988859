/** What can still come after a step, at the most: the longest way in each respect, guards left aside. */
import { enquiriesIn, type Plan } from './plan.ts';
import type { Standing } from './standing.ts';
import type { Ahead } from './tally.ts';

/** Looks ahead from a standing, with marks that are owed there. */
export type Horizon = (standing: Standing, owed: readonly number[]) => Ahead;

/** Prepares looking ahead; in a case that goes in circles there is no end to what can come. */
export function ahead(plan: Plan): Horizon {
  const { case: kase } = plan;
  const answered = kase.investigations.filter(({ reports }) =>
    reports.some(({ actions }) => actions.length > 0),
  ).length;
  const own = kase.steps.map((step) => {
    const reports = 'day' in step ? answered : 0;
    switch (step.kind) {
      case 'appointment': {
        const keys = enquiriesIn(step).filter(({ worth }) => worth === 'key').length;
        return [keys, 0, reports, 0];
      }
      case 'decision':
        return [
          0,
          step.domain === 'judgement' ? 1 : 0,
          step.domain === 'safety-netting' ? 1 : 0,
          step.domain === 'communication' ? 1 : 0,
        ];
      case 'safety-net':
        return [0, 0, 1, 0];
      case 'referral':
        return [0, 0, 0, 1];
      case 'end':
        return [0, 0, 0, 0];
      default:
        return [0, 0, reports, 0];
    }
  });
  const minutes = kase.steps.map((step) =>
    step.kind === 'appointment'
      ? enquiriesIn(step).reduce((sum, each) => sum + each.minutes, 0)
      : 0,
  );
  // What a decision or an agreement earns, and what is asked in an appointment, comes after it was entered.
  const entering = own.map((each, index) => {
    const step = kase.steps[index];
    return step !== undefined && 'day' in step ? each : [0, 0, 0, 0];
  });
  const leaving = own.map((each, index) => {
    const step = kase.steps[index];
    return step !== undefined && 'day' in step ? [0, 0, 0, 0] : each;
  });
  const counts = [0, 1, 2, 3].map((domain) =>
    longest(
      plan,
      (index) => entering[index]?.[domain] ?? 0,
      (index) => leaving[index]?.[domain] ?? 0,
    ),
  );
  const time = longest(
    plan,
    () => 0,
    (index) => minutes[index] ?? 0,
  );
  const lasting = new Map(
    kase.steps.flatMap((step) =>
      step.kind === 'appointment'
        ? enquiriesIn(step).map((each) => [each.id, each.minutes] as const)
        : [],
    ),
  );
  return ({ index, open }, owed) => ({
    counts: counts.map((each) => each[index] ?? 0),
    minutes:
      (time[index] ?? 0) + [...open.keys()].reduce((sum, id) => sum + (lasting.get(id) ?? 0), 0),
    owed,
  });
}

/** By step: the most that can be gathered after it was entered, on one way; endless where the way can go round. */
export function longest(
  { case: kase, story, rank, circling }: Plan,
  entering: (index: number) => number,
  leaving: (index: number) => number,
): readonly number[] {
  const most = kase.steps.map(() => 0);
  if (circling.size > 0) return most.map(() => Infinity);
  const backwards = kase.steps
    .map((_, index) => index)
    .sort((one, other) => (rank[other] ?? 0) - (rank[one] ?? 0));
  for (const index of backwards) {
    const after = (story.following[index] ?? []).map((to) => entering(to) + (most[to] ?? 0));
    most[index] = leaving(index) + Math.max(0, ...after);
  }
  return most;
}
