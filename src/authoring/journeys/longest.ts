/** The longest saved state: the most that one learner who plays a case once can leave in it. */
import type { Case, Codes, Enquiry, Investigation } from '../../case/types.ts';
import { domains } from '../../consultation/domains.ts';
import { actings, withAll, type Acting } from './acts.ts';
import { actBits, charactersOf, decisionBits, headerBits, proceedBits } from './bits.ts';
import { usualEffort, type Reach } from './effort.ts';
import { did, visitsOf, type Label, type Visit } from './label.ts';
import { covers, longer, marking, withVisit, type Length } from './length.ts';
import { askedIn, askingLongest } from './longest-asking.ts';
import { kindsOf, ordersAtMost, type Kinds, type OrdersAtMost } from './longest-orders.ts';
import { openingHigh, settlingLongest } from './longest-settling.ts';
import { enquiriesIn, planOf, type Plan } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { walk } from './walk.ts';

/** The journey that takes most. */
export interface LongestFound {
  readonly visits: readonly Visit[];
  readonly bits: number;
  /** Whether no other takes more characters. */
  readonly exact: boolean;
  /** What it took: ways that came to a step. */
  readonly arrivals: number;
}

type Candidate = Pick<LongestFound, 'visits' | 'bits'>;

/** Beyond so many investigations, orders are not all tried. */
const fewInvestigations = 12;

/** The journey whose saved state is longest, for a case with this number in its module; null where none ends. */
export function longest(
  kase: Case,
  codes: Codes,
  code: number,
  reach: Reach = usualEffort.longest,
): LongestFound | null {
  const { investigations } = planOf(kase, {
    also: (step) => openingHigh(step, codes),
    investigations: [],
    repeats: false,
  });
  const kinds = kindsOf(kase, new Set(investigations.flatMap((ids) => [...ids])));
  const quick = look(kase, codes, code, kinds, reach);
  if (quick === null || quick.exact || kase.investigations.length > fewInvestigations) {
    return quick;
  }
  const all = { bound: kase.investigations, failing: [], free: [] };
  const slow = look(kase, codes, code, all, reach);
  return slow === null || slow.bits < quick.bits ? quick : slow;
}

function look(
  kase: Case,
  codes: Codes,
  code: number,
  kinds: Kinds,
  reach: Reach,
): LongestFound | null {
  const plan = planOf(kase, {
    also: (step) => openingHigh(step, codes),
    investigations: [...kinds.bound, ...kinds.failing].map(({ id }) => id),
    repeats: false,
  });
  const orders = ordersAtMost(plan, codes, kinds);
  const found: Candidate[] = [];
  let most = 0;
  const { cut, arrivals } = walk(
    pursuing(plan, codes, code, orders, (label) => {
      const limit = orders.most(label.cost);
      most = Math.max(most, limit);
      const [known] = found;
      if (known !== undefined && limit <= known.bits) return;
      const one = told(kase, codes, label, orders);
      if (known === undefined || one.bits > known.bits) found[0] = one;
    }),
    reach,
  );
  const [longestOne] = found;
  if (longestOne === undefined) return null;
  const exact = cut.length === 0 && charactersOf(most) <= charactersOf(longestOne.bits);
  return { ...longestOne, exact, arrivals };
}

/** The way with what was left open filled in so that it takes most. */
function told(
  kase: Case,
  codes: Codes,
  { cost, trail }: Label<Length>,
  orders: OrdersAtMost,
): Candidate {
  const all = visitsOf(trail);
  const visits = all.map((visit, number) => {
    const step = kase.steps[visit.step];
    if (step?.kind !== 'appointment' || cost.closed.includes(number)) return visit;
    const before = all
      .slice(0, number)
      .flatMap(({ step: index, asked }) => (index === visit.step ? asked : []));
    return { ...visit, asked: askedIn(step, visit, codes, before) };
  });
  const filled = orders.filled(visits);
  return { visits: filled, bits: cost.bits - cost.ordering + orders.bitsOf(filled) };
}

function pursuing(
  plan: Plan,
  codes: Codes,
  code: number,
  orders: OrdersAtMost,
  end: (label: Label<Length>) => void,
): Pursuit<Length> {
  const { case: kase } = plan;
  const codeOf = ({ id }: Enquiry) => codes.enquiries[id] ?? 0;

  const price: Acting<Length>['price'] = (cost, { investigation }) =>
    longer(cost, actBits(investigation, codes));

  const pursuit: Pursuit<Length> = {
    plan,
    start: {
      bits: headerBits(code),
      marked: domains.map(() => false),
      asking: new Map(),
      closed: [],
      orders: { count: 0, width: 0 },
      ordering: 0,
      lacking: [],
      losses: [],
    },
    learn: (cost, { enquiry, asked, visit }) => {
      const open = cost.asking.get(visit);
      if (open === undefined) return cost;
      const number = codes.enquiries[enquiry] ?? 0;
      return withVisit(cost, visit, {
        ...open,
        codes: asked ? open.codes : open.codes.filter((each) => each !== number),
        within: asked ? [...open.within, number] : open.within,
        open: open.open.filter((each) => each !== enquiry),
      });
    },
    arrive(cost, { step, arrived }) {
      const keys =
        kase.investigations.some(({ worth }) => worth === 'key') ||
        (step.kind === 'appointment' && enquiriesIn(step).some(({ worth }) => worth === 'key'));
      const answers = arrived.some(
        ({ investigation, report }) =>
          (kase.investigations.find(({ id }) => id === investigation)?.reports[report]?.actions
            .length ?? 0) > 0,
      );
      return marking(cost, [keys, false, answers, false]);
    },
    ask: (cost, _step, there) => askingLongest(cost, there, codeOf),
    forget(cost, enquiries) {
      let now = cost;
      for (const [visit, each] of cost.asking) {
        const left = each.open.filter((id) => !enquiries.includes(id));
        if (left.length < each.open.length) now = withVisit(now, visit, { ...each, open: left });
      }
      return [{ cost: now, asked: null }];
    },
    order: (label, _step, tries) => orders.orderings(label, pursuit.learn, tries),
    act(label, _step, tries) {
      const here = plan.investigations[label.standing.index] ?? new Set();
      const isRead = ({ id }: Investigation) => here.has(id);
      const others = kase.investigations.filter((each) => !isRead(each));
      const start = withAll(label, others, kase, {
        wanted: ({ investigation, report, action }) => {
          const each = others.find(({ id }) => id === investigation);
          return each?.reports[report]?.actions[0]?.action === action;
        },
        price,
      });
      const read = kase.investigations.filter(isRead);
      return actings(start, read, kase, { wanted: () => true, price }, tries);
    },
    choose(label, decision, option) {
      const { id } = decision;
      const bits = decisionBits(decision, option, codes);
      const marked = domains.map((domain) => domain === decision.domain);
      let now: Label<Length> = { ...label, cost: marking(longer(label.cost, bits), marked) };
      if (decision.estimate) now = did(now, { type: 'estimate', decision: id, percent: 100 });
      if (decision.confidence) now = did(now, { type: 'rate', decision: id, percent: 100 });
      return did(now, { type: 'choose', decision: id, option: option.id });
    },
    settle: (label, step, tries) => settlingLongest(label, step, plan, codes, pursuit, tries),
    proceed: (cost) => longer(cost, proceedBits),
    end,
    stuck: () => undefined,
    admit(alike, label) {
      if (alike.some(({ cost }) => covers(cost, label.cost))) return;
      const left = alike.filter(({ cost }) => !covers(label.cost, cost));
      alike.splice(0, alike.length, ...left, label);
    },
    promising: () => true,
    rate: (label) => label.cost.bits,
  };
  return pursuit;
}
