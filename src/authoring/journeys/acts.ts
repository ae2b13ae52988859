/** What can be done with what came back. */
import type { Case, Investigation } from '../../case/types.ts';
import { unanswered, type Act } from '../../machine/case-context.ts';
import { did, type Label } from './label.ts';
import { spread, type Tries } from './tries.ts';

/** Which acts are told apart, and what they cost. */
export interface Acting<C> {
  readonly wanted: (act: Act) => boolean;
  /** `times` is how often that report has come back. */
  readonly price: (cost: C, act: Act, times: number) => C;
}

/**
 * What can be done with all that waits of some investigations, as far as there are tries: of each the newest report first,
 * as often as one waits, nothing included.
 */
export function actings<C>(
  start: Label<C>,
  investigations: readonly Investigation[],
  kase: Case,
  acting: Acting<C>,
  tries: Tries,
): readonly Label<C>[] {
  const before = start.standing.context.acts.length;
  const doneIn = ({ standing }: Label<C>) => standing.context.acts.slice(before);
  return spread(
    start,
    {
      *more(label) {
        const waiting = waitingIn(label, kase);
        for (const each of investigations) {
          const [newest] = waiting.get(each.id) ?? [];
          if (newest === undefined) continue;
          for (const act of actsOn(each, newest, acting)) yield withAct(label, act, acting);
        }
      },
      opposite(label) {
        const done = new Set(doneIn(label).map(({ investigation }) => investigation));
        const others = investigations.filter(({ id }) => !done.has(id));
        return withAll(start, others, kase, acting);
      },
      keyOf: (label) =>
        doneIn(label)
          .map(({ investigation, report, action }) => `${investigation} ${report} ${action}`)
          .sort()
          .join('|'),
    },
    tries,
  );
}

/** The way with all that waits of some investigations dealt with; where several acts are wanted, by the last. */
export function withAll<C>(
  label: Label<C>,
  investigations: readonly Investigation[],
  kase: Case,
  acting: Acting<C>,
): Label<C> {
  const waiting = waitingIn(label, kase);
  let now = label;
  for (const each of investigations) {
    for (const report of waiting.get(each.id) ?? []) {
      const act = actsOn(each, report, acting).at(-1);
      // What is older waits until this is dealt with.
      if (act === undefined) break;
      now = withAct(now, act, acting);
    }
  }
  return now;
}

/** By investigation: which of its reports wait, the newest first. */
function waitingIn({ standing }: Label<unknown>, kase: Case): ReadonlyMap<string, number[]> {
  const waiting = new Map<string, number[]>();
  for (const { investigation, report } of unanswered(kase, standing.context).toReversed()) {
    const known = waiting.get(investigation);
    if (known === undefined) waiting.set(investigation, [report]);
    else if (!known.includes(report)) known.push(report);
  }
  return waiting;
}

function actsOn(
  { id, reports }: Investigation,
  report: number,
  { wanted }: Pick<Acting<unknown>, 'wanted'>,
): readonly Act[] {
  return (reports[report]?.actions ?? [])
    .map(({ action }) => ({ investigation: id, report, action }))
    .filter(wanted);
}

function withAct<C>(label: Label<C>, act: Act, { price }: Acting<C>): Label<C> {
  const { context } = label.standing;
  const { investigation, report, action } = act;
  const times = context.reports.filter(
    (it) => it.investigation === investigation && it.report === report,
  ).length;
  const standing = { ...label.standing, context: { ...context, acts: [...context.acts, act] } };
  const cost = price(label.cost, act, times);
  return did({ ...label, standing, cost }, { type: 'act', investigation, action });
}
