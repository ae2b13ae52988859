/** Counts the journeys, without going through them one by one. */
import type { Case } from '../../case/types.ts';
import type { Act } from '../../machine/case-context.ts';
import { actings } from './acts.ts';
import { usualEffort, type Reach } from './effort.ts';
import { did, type Label } from './label.ts';
import { settlings } from './count-settling.ts';
import type { Cut } from './cut.ts';
import { offering, type Offers } from './offers.ts';
import { orderings } from './orders.ts';
import { planOf } from './plan.ts';
import type { Asking, Enquiries, Pursuit } from './pursuit.ts';
import { walk } from './walk.ts';

/** What a count found. */
export interface Counted {
  /** What was not gone through whole; none where all journeys were counted. */
  readonly cut: readonly Cut[];
  /** What it took: ways that came to a step. */
  readonly arrivals: number;
  /** Ids of the steps that some learner can come to. */
  readonly reached: ReadonlySet<string>;
  readonly endings: ReadonlyMap<string, bigint>;
  readonly stuck: readonly Stuck[];
  /** By decision: what at least one learner has to choose between. */
  readonly offers: ReadonlyMap<string, Offers>;
}

/** Learners who can't go on in a step: how many journeys, and one of them. */
export interface Stuck {
  readonly step: string;
  readonly reason: 'no-option' | 'no-way-on';
  readonly journeys: bigint;
  readonly label: Label<unknown>;
}

/** Counts the journeys of a case. */
export function count(kase: Case, reach: Reach = usualEffort.count): Counted {
  const plan = planOf(kase, { also: () => [], investigations: [], repeats: false });
  const endings = new Map<string, bigint>();
  const stuck = new Map<string, Stuck>();
  const { meet, offers } = offering(kase);
  const idOf = ({ standing }: Label<bigint>) => kase.steps[standing.index]?.id ?? '';

  const pursuit: Pursuit<bigint> = {
    plan,
    start: 1n,
    learn: (ways) => ways,
    arrive: (ways) => ways,
    ask: askings,
    forget: (ways, { length }) => [{ cost: ways * 2n ** BigInt(length), asked: null }],
    order: (label, _step, tries) =>
      orderings(label, readHere(label), kase, pursuit.learn, (ways) => ways, tries),
    act(label, _step, tries) {
      const here = readHere(label);
      const read = kase.investigations.filter(({ id }) => here.includes(id));
      const acting = { wanted: toldApart(label), price: (ways: bigint) => ways };
      return actings(label, read, kase, acting, tries);
    },
    choose: (label, decision, option) =>
      did(label, { type: 'choose', decision: decision.id, option: option.id }),
    settle: (label, step, tries) => settlings(label, step, plan, tries),
    proceed: (ways) => ways,
    meet,
    end: (label) => {
      const id = idOf(label);
      endings.set(id, (endings.get(id) ?? 0n) + label.cost);
    },
    stuck: (label, reason) => {
      const step = idOf(label);
      const known = stuck.get(`${step} ${reason}`);
      const open = 2n ** BigInt(label.standing.open.size);
      const journeys = (known?.journeys ?? 0n) + label.cost * open;
      stuck.set(`${step} ${reason}`, { step, reason, label: known?.label ?? label, journeys });
    },
    admit: (alike, label) => {
      const [known] = alike;
      if (known === undefined) alike.push(label);
      else alike[0] = { ...known, cost: known.cost + label.cost };
    },
    promising: () => true,
    rate: () => 0,
  };
  const { cut, reached, arrivals } = walk(pursuit, reach);
  return {
    cut,
    arrivals,
    reached: new Set([...reached].flatMap((index) => kase.steps[index]?.id ?? [])),
    endings,
    stuck: [...stuck.values()],
    offers,
  };

  function readHere({ standing }: Label<bigint>): readonly string[] {
    return [...(plan.investigations[standing.index] ?? [])];
  }

  /** Actions that guards name, each; of the others one, where a guard reads that anything was done. */
  function toldApart({ standing }: Label<bigint>): (act: Act) => boolean {
    const atoms = plan.outlooks[standing.index]?.atoms ?? [];
    const named = ({ investigation, action }: Pick<Act, 'investigation' | 'action'>) =>
      atoms.some(
        (atom) =>
          'acted' in atom &&
          atom.acted.investigation === investigation &&
          atom.acted.action === action,
      );
    return (act) => {
      if (named(act)) return true;
      if (!atoms.some((atom) => 'unanswered' in atom && atom.unanswered === act.investigation)) {
        return false;
      }
      const actions =
        kase.investigations.find(({ id }) => id === act.investigation)?.reports[act.report]
          ?.actions ?? [];
      const other = actions.find(({ action }) => !named({ ...act, action }));
      return other?.action === act.action;
    };
  }
}

/** What guards read stays open, unless they read the minutes as well: then each set of it, with and without running over. */
function askings(
  ways: bigint,
  _step: unknown,
  { read, rest, limit, sets }: Enquiries,
): readonly Asking<bigint>[] {
  if (limit === null) {
    return [{ asked: [], overran: false, open: read.map(({ id }) => id), cost: ways }];
  }
  const more = rest.reduce((sum, { minutes }) => sum + minutes, 0);
  return sets.flatMap((some) => {
    const least = some.reduce((sum, { minutes }) => sum + minutes, 0);
    const asked = some.map(({ id }) => id);
    const within = { asked, overran: false, open: [], cost: ways };
    const over = { ...within, asked: [...asked, ...rest.map(({ id }) => id)], overran: true };
    return [...(least < limit ? [within] : []), ...(least + more >= limit ? [over] : [])];
  });
}
