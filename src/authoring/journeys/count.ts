/** Counts the journeys, without going through them one by one. */
import type { Agreement, Case, Decision } from '../../case/types.ts';
import type { Act } from '../../machine/case-context.ts';
import { ask, did, type Label } from './label.ts';
import { actings, orderings } from './orders.ts';
import { namedIn, planOf, type Plan } from './plan.ts';
import type { Asking, Enquiries, Pursuit } from './pursuit.ts';
import { settled } from './settled.ts';
import { walk } from './walk.ts';

/** What a count found. */
export interface Counted {
  readonly bounded: boolean;
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

/** Whether some learner has a choice in a decision, and whether one between different verdicts. */
export interface Offers {
  readonly several: boolean;
  readonly verdicts: boolean;
}

/** Beyond these the case is too entangled to be counted whole. */
const reach = { perStep: 20_000, most: 200_000 };

/** Counts the journeys of a case. `most` is for tests of what happens beyond it. */
export function count(kase: Case, most = reach): Counted {
  const plan = planOf(kase, { also: () => [], investigations: [], repeats: false });
  const endings = new Map<string, bigint>();
  const stuck = new Map<string, Stuck>();
  const offers = new Map<string, Offers>();
  const idOf = ({ standing }: Label<bigint>) => kase.steps[standing.index]?.id ?? '';

  const pursuit: Pursuit<bigint> = {
    plan,
    start: 1n,
    learn: (ways) => ways,
    arrive: (ways) => ways,
    ask: askings,
    forget: (ways) => [{ cost: ways * 2n, asked: null }],
    order: (label) => orderings(label, readHere(label), kase, pursuit.learn, (ways) => ways),
    act: (label) =>
      kase.investigations
        .filter(({ id }) => readHere(label).includes(id))
        .reduce<readonly Label<bigint>[]>(
          (labels, investigation) =>
            labels.flatMap((each) =>
              actings(each, investigation, kase, toldApart(each), (ways) => ways),
            ),
          [label],
        ),
    choose: (label, decision, option) =>
      did(label, { type: 'choose', decision: decision.id, option: option.id }),
    settle: (label, step) => settlings(label, step, plan),
    proceed: (ways) => ways,
    meet: (label, decision) => {
      const known = offers.get(decision.id);
      if (known?.several === true && known.verdicts) return;
      offers.set(decision.id, offered(label, decision, kase, known));
    },
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
  const { bounded, reached } = walk(pursuit, most);
  return {
    bounded,
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

function settlings(label: Label<bigint>, step: Agreement, plan: Plan): readonly Label<bigint>[] {
  const { case: kase } = plan;
  const read = namedIn(plan, label.standing.index);
  const items = step.kind === 'referral' ? step.items.filter(({ id }) => read.has(id)) : [];
  let ways: readonly { readonly label: Label<bigint>; readonly choices: readonly string[] }[] = [
    { label, choices: [] },
  ];
  for (const { id, requires } of items) {
    ways = ways.flatMap((way) => {
      const { yes, no } = ask(way.label, requires, kase, (same) => same);
      return [
        ...[...yes, ...no].map((each) => ({ ...way, label: each })),
        ...yes.map((each) => ({ label: each, choices: [...way.choices, id] })),
      ];
    });
  }
  for (const { choices } of step.parts) {
    const told = choices.filter(({ id }) => read.has(id));
    ways = ways.flatMap((way) => [
      way,
      ...told.map(({ id }) => ({ ...way, choices: [...way.choices, id] })),
    ]);
  }
  return ways.map((way) => settled(way.label, step, way.choices, read));
}

/** What learners who stand here are offered side by side. */
function offered(
  label: Label<bigint>,
  { options }: Decision,
  kase: Case,
  known: Offers = { several: false, verdicts: false },
): Offers {
  let { several, verdicts } = known;
  for (const [at, one] of options.entries()) {
    for (const other of options.slice(at + 1)) {
      const differ = one.verdict !== other.verdict;
      if (several && (verdicts || !differ)) continue;
      const both = [one, other].flatMap(({ requires }) => (requires ? [requires] : []));
      const together =
        both.length === 0 || ask(label, { all: both }, kase, (same: bigint) => same).yes.length > 0;
      several ||= together;
      verdicts ||= together && differ;
    }
  }
  return { several, verdicts };
}
