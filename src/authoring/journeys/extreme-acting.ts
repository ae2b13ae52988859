import type { Case, Investigation } from '../../case/types.ts';
import { unanswered } from '../../machine/case-context.ts';
import { worthOf } from './extreme-settling.ts';
import type { Label } from './label.ts';
import { actings } from './orders.ts';
import type { Plan } from './plan.ts';
import { judged, type Side, type Tally } from './tally.ts';

/** Ways of acting on what came back: what guards read each way, and of the rest the best, or the worst. */
export function actingExtreme(
  label: Label<Tally>,
  plan: Plan,
  side: Side,
): readonly Label<Tally>[] {
  const { case: kase } = plan;
  const here = plan.investigations[label.standing.index] ?? new Set();
  return kase.investigations
    .filter(({ id }) => plan.tracked.has(id))
    .reduce<readonly Label<Tally>[]>(
      (labels, investigation) =>
        labels.flatMap((each) => {
          // Where no guard looks and one report waits, nothing speaks for less than the one thing to do.
          const isPlain = !here.has(investigation.id) && waiting(each, investigation, kase) < 2;
          const ways = actings(
            each,
            investigation,
            kase,
            ({ report, action }) => !isPlain || isExtremeAct(investigation, report, action, side),
            (tally, { report, action }, times) => {
              const act = investigation.reports[report]?.actions.find((it) => it.action === action);
              return act === undefined
                ? tally
                : judged(tally, 'safety-netting', act.verdict, times, 0);
            },
          );
          return isPlain ? ways.slice(-1) : ways;
        }),
      [label],
    );
}

/** How many different reports of an investigation wait. */
function waiting({ standing }: Label<Tally>, { id }: Investigation, kase: Case): number {
  const reports = unanswered(kase, standing.context).filter((it) => it.investigation === id);
  return new Set(reports.map(({ report }) => report)).size;
}

/** For the best, what earns most, for the worst what is unsafe; where there is none, nothing is done. */
function isExtremeAct(
  { reports }: Investigation,
  report: number,
  action: string,
  side: Side,
): boolean {
  const actions = reports[report]?.actions ?? [];
  const chosen =
    side === 'best'
      ? actions
          .filter((each) => worthOf(each) > 0)
          .toSorted((one, other) => worthOf(other) - worthOf(one))[0]
      : actions.find(({ verdict }) => verdict === 'unsafe');
  return chosen?.action === action;
}
