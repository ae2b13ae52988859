/**
 * Which orders make saved state longest. Orders that guards or reports hang on are tried both ways. Of the others, those that
 * fail whenever they come are placed whenever they can be, and those that can be ordered once are left to the end: only then
 * is it known in which appointments a list lacks a wide code, or one more order.
 */
import type { Case, Codes, Investigation } from '../../case/types.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { orderBits, widthOf, type OrderList } from './bits.ts';
import type { Label, Learn, Visit } from './label.ts';
import type { Length } from './length.ts';
import { ordered, orderings } from './orders.ts';
import type { Plan } from './plan.ts';
import type { Tries } from './tries.ts';

/** The investigations of a case, by what hangs on them. */
export interface Kinds {
  /** Something else hangs on them. */
  readonly bound: readonly Investigation[];
  /** They fail whenever they come. */
  readonly failing: readonly Investigation[];
  /** They can be ordered once. */
  readonly free: readonly Investigation[];
}

/** Sorts the investigations of a case, given those that its guards read. */
export function kindsOf({ investigations }: Case, read: ReadonlySet<string>): Kinds {
  const idle = ({ id, reports }: Investigation) =>
    !read.has(id) && reports.length === 1 && reports.every(({ actions }) => actions.length === 0);
  return {
    bound: investigations.filter((each) => !idle(each)),
    failing: investigations.filter((each) => idle(each) && fails(each)),
    free: investigations.filter((each) => idle(each) && !fails(each)),
  };
}

function fails({ reports }: Investigation): boolean {
  return reports.some(({ status }) => status === 'failed');
}

/** What was ordered in each visit. */
function listsOf(visits: readonly Visit[]): readonly (readonly string[])[] {
  return visits.map(({ events }) =>
    events.flatMap((event) => (event.type === 'order' ? [event.investigation] : [])),
  );
}

/** From so many on, the number of orders in a list takes four bits more. */
const longFrom = 8;
const longMore = 4;

/** Orders in one case. What is free is counted at its most, so that no way takes more than is said. */
export interface OrdersAtMost {
  orderings(label: Label<Length>, learn: Learn<Length>, tries: Tries): readonly Label<Length>[];
  /** Bits of a whole way, at the most. */
  most(cost: Length): number;
  /** The way with all that is free ordered where it takes most, as far as can be seen. */
  filled(visits: readonly Visit[]): readonly Visit[];
  /** Bits of all orders of a way. */
  bitsOf(visits: readonly Visit[]): number;
}

/** Prepares ordering. */
export function ordersAtMost(
  plan: Plan,
  codes: Codes,
  { bound, failing, free }: Kinds,
): OrdersAtMost {
  const { case: kase } = plan;
  const codeOf = (id: string) => codes.investigations[id] ?? 0;
  const widest = Math.max(1, ...kase.investigations.map(({ id }) => widthOf(codeOf(id))));
  const price = (cost: Length, id: string): Length => ({
    ...cost,
    orders: {
      count: cost.orders.count + 1,
      width: Math.max(cost.orders.width, widthOf(codeOf(id))),
    },
  });
  const listOf = (ids: readonly string[]): OrderList => ({
    count: ids.length,
    width: Math.max(0, ...ids.map((id) => widthOf(codeOf(id)))),
  });
  const bitsOf = (lists: readonly (readonly string[])[]) =>
    lists.reduce((sum, ids) => sum + orderBits(listOf(ids)), 0);

  return {
    orderings(label, learn, tries) {
      const ids = bound.map(({ id }) => id);
      return orderings(label, ids, kase, learn, price, tries).map((way) => {
        const after = failing.reduce(
          (now, { id }) => ordered(now, id, kase, (cost) => price(cost, id)) ?? now,
          way,
        );
        return { ...after, cost: listed(after.cost) };
      });
    },
    most({ bits, lacking, losses }) {
      let left = free.length;
      const long = lacking.filter((lack) => {
        left -= lack;
        return left >= 0;
      }).length;
      const lost = losses.slice(free.length).reduce((sum, loss) => sum + loss, 0);
      return bits + free.length * widest + long * longMore - lost;
    },
    filled(visits) {
      const taken = takenBy(kase, visits);
      const open = visits.flatMap(({ step }, at) =>
        kase.steps[step]?.kind === 'appointment' ? [at] : [],
      );
      const canStand = (id: string, at: number) => at < (taken.get(id) ?? Infinity);
      // First each list that lacks a wide code is given one, from the last, which has least to choose from.
      const lists: (readonly string[])[] = [...listsOf(visits)];
      const left = free.map(({ id }) => id).toSorted((one, other) => codeOf(other) - codeOf(one));
      const give = (id: string, at: number) => {
        left.splice(left.indexOf(id), 1);
        lists[at] = [...(lists[at] ?? []), id];
      };
      for (const at of open.toReversed()) {
        if (listOf(lists[at] ?? []).width === widest) continue;
        const wide = left.find((id) => canStand(id, at) && widthOf(codeOf(id)) === widest);
        const any =
          wide ??
          ((lists[at] ?? []).length === 0 ? left.findLast((id) => canStand(id, at)) : undefined);
        if (any !== undefined) give(any, at);
      }
      // The rest goes together, so that one list is long; where an option orders it before, it goes to the first.
      const ways = open.map((target) => {
        const now = [...lists];
        for (const id of left) {
          const at = canStand(id, target) ? target : open.find((each) => canStand(id, each));
          if (at !== undefined) now[at] = [...(now[at] ?? []), id];
        }
        return now;
      });
      const [best] = ways.sort((one, other) => bitsOf(other) - bitsOf(one));
      return best === undefined
        ? visits
        : visits.map((visit, at) => withOrders(visit, best[at] ?? []));
    },
    bitsOf: (visits) => bitsOf(listsOf(visits)),
  };

  /**
   * The present list at its end: as it is, where nothing is free; else as if it were as wide as can be, with a note of what
   * it loses unless it is given one more, and of how many it lacks to be long.
   */
  function listed(cost: Length): Length {
    const { count, width } = cost.orders;
    const bits =
      free.length === 0
        ? orderBits(cost.orders)
        : orderBits({ count: 1, width: 0 }) + count * widest;
    const taken = {
      ...cost,
      bits: cost.bits + bits,
      ordering: cost.ordering + bits,
      orders: { count: 0, width: 0 },
    };
    if (free.length === 0) return taken;
    const loss = count === 0 ? bits : count * (widest - width);
    const lack = Math.max(0, longFrom - count);
    return {
      ...taken,
      losses: loss === 0 ? cost.losses : [...cost.losses, loss].sort((one, other) => other - one),
      lacking:
        lack > free.length
          ? cost.lacking
          : [...cost.lacking, lack].sort((one, other) => one - other),
    };
  }
}

/** By investigation: the first visit in which an option orders it. */
function takenBy(kase: Case, visits: readonly Visit[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const [at, { step: index, events }] of visits.entries()) {
    const step = kase.steps[index];
    if (step?.kind !== 'decision') continue;
    for (const event of events) {
      if (event.type !== 'choose') continue;
      for (const id of step.options.find((option) => option.id === event.option)?.orders ?? []) {
        if (!taken.has(id)) taken.set(id, at);
      }
    }
  }
  return taken;
}

/** The visit with these orders; those that were there keep their order, for one can open another. */
function withOrders(visit: Visit, ids: readonly string[]): Visit {
  const there = new Set(listsOf([visit]).flat());
  const more = ids
    .filter((id) => !there.has(id))
    .map((investigation): CaseEvent => ({ type: 'order', investigation }));
  return { ...visit, events: [...more, ...visit.events] };
}
