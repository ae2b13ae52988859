/** What can be ordered in an appointment, and what can be done with what came back. */
import type { Case, Investigation } from '../../case/types.ts';
import {
  canOrder,
  findInvestigation,
  placeOrders,
  unanswered,
  type Act,
} from '../../machine/case-context.ts';
import { actOn } from '../../machine/fitting.ts';
import { did, learn, type Label, type Learn } from './label.ts';
import { firstOf } from './standing.ts';

/** The way with all decided on which it hangs whether an investigation can be ordered: what came back already may be no news. */
export function readyToOrder<C>(
  label: Label<C>,
  id: string,
  kase: Case,
  price: Learn<C>,
): readonly Label<C>[] {
  const { standing } = label;
  if (!standing.context.reports.some((it) => it.investigation === id)) return [label];
  if (standing.context.awaited.some((it) => it.investigation === id)) return [label];
  const whens = (findInvestigation(kase, id)?.reports ?? []).map(({ when }) => when);
  return firstOf(whens, { standing, learnt: [] }, kase).map((each) => learn(label, each, price));
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
 * Every set of some investigations that can be ordered in one appointment, nothing included. One order can make another
 * worth placing, so whatever was passed over is looked at again.
 */
export function orderings<C>(
  start: Label<C>,
  ids: readonly string[],
  kase: Case,
  learnt: Learn<C>,
  price: (cost: C, id: string, first: boolean) => C,
): readonly Label<C>[] {
  const found = new Map<string, Label<C>>();
  const queue: Label<C>[] = [start];
  const keyOf = ({ standing }: Label<C>) =>
    [
      ...standing.context.awaited.map(({ investigation }) => investigation).sort(),
      '',
      ...standing.context.elicited,
      '',
      ...standing.open.keys(),
    ].join(' ');
  found.set(keyOf(start), start);
  for (const label of queue) {
    for (const id of ids) {
      if (label.standing.context.awaited.some((it) => it.investigation === id)) continue;
      const ready = readyToOrder(label, id, kase, learnt);
      for (const each of ready) {
        const after = ordered(each, id, kase, (cost, first) => price(cost, id, first));
        if (after === null) continue;
        const key = keyOf(after);
        if (found.has(key)) continue;
        found.set(key, after);
        queue.push(after);
      }
    }
  }
  return [...found.values()];
}

/** What can be done with the newest report of an investigation that waits, as often as one waits, nothing included. */
export function actings<C>(
  label: Label<C>,
  investigation: Investigation,
  kase: Case,
  wanted: (act: Act) => boolean,
  price: (cost: C, act: Act, times: number) => C,
): readonly Label<C>[] {
  const { context } = label.standing;
  const newest = unanswered(kase, context).findLast((it) => it.investigation === investigation.id);
  if (newest === undefined) return [label];
  const actions = investigation.reports[newest.report]?.actions ?? [];
  const times = context.reports.filter(
    (it) => it.investigation === investigation.id && it.report === newest.report,
  ).length;
  const acted = actions.flatMap(({ action }): readonly Label<C>[] => {
    const event = { type: 'act' as const, investigation: investigation.id, action };
    const act = actOn(kase, context, event);
    if (act === null || !wanted(act)) return [];
    const standing = { ...label.standing, context: { ...context, acts: [...context.acts, act] } };
    return [did({ ...label, standing, cost: price(label.cost, act, times) }, event)];
  });
  return [label, ...acted.flatMap((each) => actings(each, investigation, kase, wanted, price))];
}
