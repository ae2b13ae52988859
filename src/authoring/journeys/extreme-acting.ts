import type { Case, Investigation } from '../../case/types.ts';
import { unanswered } from '../../machine/case-context.ts';
import { actings, withAll, type Acting } from './acts.ts';
import { worthOf } from './extreme-settling.ts';
import type { Label } from './label.ts';
import type { Plan } from './plan.ts';
import { judged, type Side, type Tally } from './tally.ts';
import type { Tries } from './tries.ts';

/** Ways of acting on what came back: what guards read each way, and of the rest the best, or the worst. */
export function actingExtreme(
  label: Label<Tally>,
  plan: Plan,
  side: Side,
  tries: Tries,
): readonly Label<Tally>[] {
  const { case: kase } = plan;
  const here = plan.investigations[label.standing.index] ?? new Set();
  const tracked = new Map(
    kase.investigations.flatMap((each) => (plan.tracked.has(each.id) ? [[each.id, each]] : [])),
  );
  const price: Acting<Tally>['price'] = (tally, { investigation, report, action }, times) => {
    const { actions = [] } = tracked.get(investigation)?.reports[report] ?? {};
    const act = actions.find((it) => it.action === action);
    return act === undefined ? tally : judged(tally, 'safety-netting', act.verdict, times, 0);
  };
  // Where no guard looks and one report waits, nothing speaks for less than the one thing to do.
  const isPlain = (each: Investigation) => !here.has(each.id) && waiting(label, each, kase) < 2;
  const all = [...tracked.values()];
  const start = withAll(label, all.filter(isPlain), kase, {
    wanted: ({ investigation, report, action }) => {
      const actions = tracked.get(investigation)?.reports[report]?.actions ?? [];
      return isExtremeAct(actions, action, side);
    },
    price,
  });
  const others = all.filter((each) => !isPlain(each));
  return actings(start, others, kase, { wanted: () => true, price }, tries);
}

/** How many different reports of an investigation wait. */
function waiting({ standing }: Label<Tally>, { id }: Investigation, kase: Case): number {
  const reports = unanswered(kase, standing.context).filter((it) => it.investigation === id);
  return new Set(reports.map(({ report }) => report)).size;
}

type Actions = Investigation['reports'][number]['actions'];

/** For the best, what earns most, for the worst what is unsafe; where there is none, nothing is done. */
function isExtremeAct(actions: Actions, action: string, side: Side): boolean {
  const chosen =
    side === 'best'
      ? actions
          .filter((each) => worthOf(each) > 0)
          .toSorted((one, other) => worthOf(other) - worthOf(one))[0]
      : actions.find(({ verdict }) => verdict === 'unsafe');
  return chosen?.action === action;
}
