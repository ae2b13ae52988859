/** What can be ordered in an appointment. */
import type { Case } from '../../case/types.ts';
import { canOrder, findInvestigation, placeOrders } from '../../machine/case-context.ts';
import { did, learn, type Label, type Learn } from './label.ts';
import { firstOf } from './standing.ts';
import { inTurn, spread, type Tries } from './tries.ts';

/** The way with all decided on which it hangs whether an investigation can be ordered: what came back already may be no news. */
export function readyToOrder<C>(
  label: Label<C>,
  id: string,
  kase: Case,
  price: Learn<C>,
  tries: Tries,
): readonly Label<C>[] {
  const { standing } = label;
  if (!standing.context.reports.some((it) => it.investigation === id)) return [label];
  if (standing.context.awaited.some((it) => it.investigation === id)) return [label];
  const whens = (findInvestigation(kase, id)?.reports ?? []).map(({ when }) => when);
  return firstOf(whens, { standing, learnt: [] }, kase, tries).map((each) =>
    learn(label, each, price),
  );
}

/** The same for several. */
export function readyToOrderAll<C>(
  label: Label<C>,
  ids: readonly string[],
  kase: Case,
  price: Learn<C>,
  tries: Tries,
): readonly Label<C>[] {
  return inTurn(ids, [label], (each, id, part) => readyToOrder(each, id, kase, price, part), tries);
}

/** The way with one investigation ordered; null where it can't be ordered, or not again. */
export function ordered<C>(
  label: Label<C>,
  id: string,
  kase: Case,
  price: (cost: C, first: boolean) => C,
): Label<C> | null {
  const { context } = label.standing;
  if (!canOrder(kase, id, context)) return null;
  const first = !context.reports.some((it) => it.investigation === id);
  const standing = { ...label.standing, context: placeOrders(kase, [id], context) };
  const cost = price(label.cost, first);
  return did({ ...label, standing, cost }, { type: 'order', investigation: id });
}

/**
 * Every set of some investigations that can be ordered in one appointment, nothing included, as far as there are tries. One
 * order can make another worth placing, so whatever was passed over is looked at again.
 */
export function orderings<C>(
  start: Label<C>,
  ids: readonly string[],
  kase: Case,
  learnt: Learn<C>,
  price: (cost: C, id: string, first: boolean) => C,
  tries: Tries,
): readonly Label<C>[] {
  const isAwaited = ({ standing }: Label<C>, id: string) =>
    standing.context.awaited.some((it) => it.investigation === id);
  const withOne = (label: Label<C>, id: string) =>
    isAwaited(label, id)
      ? []
      : readyToOrder(label, id, kase, learnt, tries).flatMap(
          (each) => ordered(each, id, kase, (cost, first) => price(cost, id, first)) ?? [],
        );
  return spread(
    start,
    {
      *more(label) {
        for (const id of ids) yield* withOne(label, id);
      },
      opposite(label) {
        let left = ids.filter((id) => !isAwaited(label, id));
        let now = start;
        for (let before = -1; before !== left.length;) {
          before = left.length;
          left = left.filter((id) => {
            const [after] = withOne(now, id);
            now = after ?? now;
            return after === undefined;
          });
        }
        return now;
      },
      keyOf: ({ standing: { context, open } }) =>
        [
          ...context.awaited.map(({ investigation }) => investigation).sort(),
          '',
          ...context.elicited,
          '',
          ...open.keys(),
        ].join(' '),
    },
    tries,
  );
}
