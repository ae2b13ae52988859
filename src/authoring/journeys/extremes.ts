/** The best and the worst journey, exactly: what can't be told to be no better than another is followed to its end. */
import type { Case, Investigation } from '../../case/types.ts';
import type { Marking } from '../../consultation/assess.ts';
import { unanswered } from '../../machine/case-context.ts';
import { actingExtreme } from './extreme-acting.ts';
import { askingExtreme, askings } from './extreme-asking.ts';
import { usualEffort, type Reach } from './effort.ts';
import { openingOf, settlingExtreme } from './extreme-settling.ts';
import { ahead, type Horizon } from './horizon.ts';
import { did, type Label } from './label.ts';
import { ordered, orderings } from './orders.ts';
import { enquiriesIn, planOf, type Plan } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import {
  bound,
  covers,
  judged,
  nothing,
  plus,
  scored,
  spent,
  type Side,
  type Tally,
} from './tally.ts';
import { walk } from './walk.ts';

/** The journey at one end of the scale. */
export interface Found {
  readonly label: Label<Tally>;
  readonly score: number;
  readonly days: number;
  /** Whether no other scores beyond it: all were looked at, or needn't be. */
  readonly exact: boolean;
  /** Whether of those that score the same, none takes less time; or, for the worst, more. */
  readonly exactTime: boolean;
  /** What it took: ways that came to a step. */
  readonly arrivals: number;
}

/** The journey with the highest or the lowest score; null where none ends. */
export function extreme(
  kase: Case,
  side: Side,
  marking: Marking,
  looks = usualEffort.extremes,
): Found | null {
  const plan = planOf(kase, {
    also: (step) => openingOf(step, side),
    repeats: true,
    investigations: kase.investigations.flatMap(({ id, worth, reports }) =>
      worth === 'key' || reports.some(({ actions }) => actions.length > 0) ? [id] : [],
    ),
  });
  const horizon = ahead(plan);
  const holder: Holder = { found: null };
  let arrivals = 0;
  const isWhole = (sameScore: boolean, reach: Reach) => {
    const walked = walk(pursuing(plan, side, marking, horizon, holder, sameScore), reach);
    arrivals += walked.arrivals;
    return walked.cut.length === 0;
  };
  const seen = isWhole(true, looks.quick);
  const scoreSeen = seen || isWhole(false, looks.score);
  const exactTime = seen || isWhole(true, looks.time);
  const exact = scoreSeen || exactTime;
  return holder.found === null ? null : { ...holder.found, exact, exactTime, arrivals };
}

type Candidate = Omit<Found, 'exact' | 'exactTime' | 'arrivals'>;

/** The best that was found so far. */
interface Holder {
  found: Candidate | null;
}

function pursuing(
  plan: Plan,
  side: Side,
  marking: Marking,
  horizon: Horizon,
  holder: Holder,
  sameScore: boolean,
): Pursuit<Tally> {
  const { case: kase } = plan;
  const best = side === 'best';
  const enquiries = new Map(
    kase.steps.flatMap((step) =>
      step.kind === 'appointment' ? enquiriesIn(step).map((each) => [each.id, each] as const) : [],
    ),
  );
  const investigations = new Map(kase.investigations.map((each) => [each.id, each]));
  const read = new Set(plan.investigations.flatMap((ids) => [...ids]));
  // Nothing hangs on it but that it was ordered once.
  const plain = (each: Investigation) =>
    !read.has(each.id) && each.reports.every(({ actions }) => actions.length === 0);

  const made = (tally: Tally, id: string) => {
    const enquiry = enquiries.get(id);
    if (enquiry === undefined) return tally;
    const known = enquiry.worth === 'key' ? plus(tally, 'gathering', 100, 0) : tally;
    return spent(known, enquiry.minutes);
  };
  const order = (tally: Tally, id: string, first: boolean) =>
    first && investigations.get(id)?.worth === 'key' ? plus(tally, 'gathering', 100, 0) : tally;

  return {
    plan,
    start: plus(
      nothing,
      'gathering',
      0,
      kase.investigations.filter(({ worth }) => worth === 'key').length,
    ),
    learn: (tally, { enquiry, asked }) => (asked ? made(tally, enquiry) : tally),
    arrive(tally, { step, standing, first, arrived }) {
      const keys =
        step.kind === 'appointment' && first
          ? enquiriesIn(step).filter(({ worth }) => worth === 'key').length
          : 0;
      return arrived.reduce(
        (now, { investigation, report }) => {
          const actions = investigations.get(investigation)?.reports[report]?.actions ?? [];
          if (actions.length === 0) return now;
          // A report that came before and was dealt with counts again, and so does what was done.
          const act = standing.context.acts.find(
            (it) => it.investigation === investigation && it.report === report,
          );
          const done = actions.find(({ action }) => action === act?.action);
          return done === undefined
            ? plus(now, 'safety-netting', 0, 1)
            : judged(now, 'safety-netting', done.verdict, 1, 1);
        },
        plus(tally, 'gathering', 0, keys),
      );
    },
    ask: (tally, _step, there) => askingExtreme(tally, there, side, made),
    forget: (tally, ids) =>
      askings(
        ids.flatMap((id) => enquiries.get(id) ?? []),
        side,
      ).map(({ ids: asked }) => ({ cost: asked.reduce(made, tally), asked })),
    order(label, _step, tries) {
      const { context } = label.standing;
      const tracked = kase.investigations.filter(({ id }) => plan.tracked.has(id));
      const simple = best
        ? tracked.filter(
            (each) => plain(each) && !context.reports.some((it) => it.investigation === each.id),
          )
        : [];
      const start = simple.reduce(
        (now, { id }) => ordered(now, id, kase, (tally, first) => order(tally, id, first)) ?? now,
        label,
      );
      const others = tracked.filter((each) => !plain(each)).map(({ id }) => id);
      return orderings(start, others, kase, this.learn, order, tries);
    },
    act: (label, _step, tries) => actingExtreme(label, plan, side, tries),
    choose(label, decision, option, placed) {
      const marked = judged(label.cost, decision.domain, option.verdict, 1, 1);
      const cost = placed.reduce(
        (tally, id) =>
          order(tally, id, !label.standing.context.reports.some((it) => it.investigation === id)),
        marked,
      );
      return did({ ...label, cost }, { type: 'choose', decision: decision.id, option: option.id });
    },
    settle(label, step, tries) {
      return settlingExtreme(label, step, side, this, tries);
    },
    proceed: (tally) => tally,
    end(label) {
      const { score } = scored(label.cost, marking);
      const better = { label, score, days: label.standing.context.day };
      if (isBeyond(better, holder.found, side)) holder.found = better;
    },
    stuck: () => undefined,
    admit(alike, label) {
      if (alike.some(({ cost }) => covers(cost, label.cost, side))) return;
      const left = alike.filter(({ cost }) => !covers(label.cost, cost, side));
      alike.splice(0, alike.length, ...left, label);
    },
    promising(label) {
      const known = holder.found;
      if (known === null) return true;
      const before = horizon(label.standing, owed(label));
      const limit = bound(label.cost, before, side, marking);
      if (limit !== known.score) return best ? limit > known.score : limit < known.score;
      if (!sameScore) return false;
      const { minutes } = known.label.cost;
      return best ? label.cost.minutes <= minutes : label.cost.minutes + before.minutes >= minutes;
    },
    rate(label) {
      const limit = bound(label.cost, horizon(label.standing, owed(label)), side, marking);
      return best ? limit * 1000 - label.cost.minutes : label.cost.minutes - limit * 1000;
    },
  };

  /** Marks that can still be earned for what is counted already: key orders and questions, reports that wait. */
  function owed({ standing }: Label<Tally>): readonly number[] {
    const { context, open } = standing;
    const orders = kase.investigations.filter(
      ({ id, worth }) =>
        worth === 'key' &&
        ![...context.awaited, ...context.reports].some((it) => it.investigation === id),
    ).length;
    const asks = [...open.keys()].filter((id) => enquiries.get(id)?.worth === 'key').length;
    const step = kase.steps[standing.index];
    // Its questions count from when an appointment is entered, and are asked after that.
    const here = step?.kind === 'appointment' ? enquiriesIn(step) : [];
    const keys = here.filter(({ worth }) => worth === 'key').length;
    return [100 * (orders + asks + keys), 0, 100 * unanswered(kase, context).length, 0];
  }
}

/** Whether one ending lies beyond another: by score, then by minutes, then by days. */
function isBeyond(one: Candidate, other: Candidate | null, side: Side): boolean {
  if (other === null) return true;
  const sign = side === 'best' ? 1 : -1;
  const by = [
    one.score - other.score,
    other.label.cost.minutes - one.label.cost.minutes,
    other.days - one.days,
  ];
  return (by.find((difference) => difference !== 0) ?? 0) * sign > 0;
}
