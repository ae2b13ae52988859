/** What a learner can do in a step, as far as it makes a difference, and where that leads. */
import type { Agreement, Appointment, Decision } from '../../case/types.ts';
import { has, withBits, type Bits } from './bits.ts';
import { investigationsOf, type Atom } from './guards.ts';
import { orderingsOf } from './orderings.ts';
import { placeOrders, type Memory, type State } from './state.ts';
import { subsets } from './subsets.ts';
import type { Terrain, Way } from './terrain.ts';

/** What was done in a step, and the ways on. */
export interface Move {
  readonly after: Memory;
  readonly way: Way;
}

/** All moves of a step, one after another: there can be more of them than anyone would want at once. */
export type Moves = (state: State) => Iterable<Move>;

/** Prepares a step: every move that some guard that still matters, or the guideline, can tell from the others. */
export function movesOf(
  terrain: Terrain,
  index: number,
  atoms: readonly Atom[],
  ordered: readonly number[],
  numberOf: (step: number, option: number) => number,
): Moves {
  const step = terrain.kase.steps[index];
  switch (step?.kind) {
    case 'appointment':
      return inAppointment(terrain, step, atoms, ordered);
    case 'results':
      return inInbox(terrain, terrain.way(step.next), atoms);
    case 'decision':
      return inDecision(terrain, step, (option) => numberOf(index, option));
    case 'safety-net':
    case 'referral':
      return inAgreement(terrain, step, atoms);
    default:
      return () => [];
  }
}

function inAppointment(
  terrain: Terrain,
  step: Appointment,
  atoms: readonly Atom[],
  ordered: readonly number[],
): Moves {
  const read = new Set(atoms.flatMap((atom) => ('elicited' in atom ? [atom.elicited] : [])));
  const all = [...step.history, ...step.examinations, ...step.bedsideTests];
  const enquiries = all.flatMap(({ id, minutes }) => {
    const bit = read.has(id) ? terrain.bitOf(`elicited ${id}`) : undefined;
    return bit === undefined ? [] : [{ bit, minutes }];
  });
  const lasting = new Map(enquiries.map(({ bit, minutes }) => [bit, minutes]));
  const more = sum(all.filter(({ id }) => !read.has(id)).map(({ minutes }) => minutes));
  const limit = step.minutes + (step.overrun?.minutes ?? 0);
  const overran = atoms.some((atom) => 'overran' in atom && atom.overran === step.id)
    ? terrain.bitOf(`overran ${step.id}`)
    : undefined;
  const way = terrain.way(step.next);
  const orderings = orderingsOf(terrain, ordered);
  return function* (state) {
    const open = enquiries.flatMap(({ bit }) => (has(state.happened, bit) ? [] : [bit]));
    for (const asked of subsets(open)) {
      const told = { ...state, happened: withBits(state.happened, asked) };
      const least = sum(asked.map((bit) => lasting.get(bit) ?? 0));
      for (const after of orderings(told)) {
        if (overran === undefined || least < limit) yield { after, way };
        if (overran === undefined || least + more < limit) continue;
        yield { after: { ...after, happened: withBits(after.happened, [overran]) }, way };
      }
    }
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function inInbox(terrain: Terrain, way: Way, atoms: readonly Atom[]): Moves {
  const read = investigationsOf(atoms);
  const isRead = terrain.kase.investigations.map(({ id }) => read.has(id));
  return function* (state) {
    const waiting = state.back.list().flatMap(({ report: number }) => {
      const report = terrain.reports[number];
      if (report === undefined || isRead[report.investigation] !== true) return [];
      return isUnanswered(terrain, number, state.happened) ? [[[], ...report.acts.map(one)]] : [];
    });
    for (const acts of choices(waiting)) {
      yield { after: { ...state, happened: withBits(state.happened, acts) }, way };
    }
  };
}

/** Whether a report that came back wants an action and had none. */
export function isUnanswered({ reports }: Terrain, number: number, happened: Bits): boolean {
  const acts = reports[number]?.acts ?? [];
  return acts.length > 0 && !acts.some((act) => has(happened, act));
}

function inDecision(
  terrain: Terrain,
  { id, options }: Decision,
  numberOf: (option: number) => number,
): Moves {
  const ready = options.map((option, index) => {
    const bit = terrain.bitOf(`chose ${id} ${option.id}`);
    return {
      number: numberOf(index),
      holds: terrain.test(option.requires),
      chose: bit === undefined ? [] : [bit],
      orders: option.orders.flatMap((each) => terrain.investigationOf.get(each) ?? []),
      way: terrain.way(option.next),
    };
  });
  return function* (state) {
    for (const { number, holds, chose, orders, way } of ready) {
      if (!holds(state.happened)) continue;
      const happened = withBits(state.happened, chose);
      const after = { ...state, happened, chosen: state.chosen.plus(number) };
      yield { after: placeOrders(terrain, orders, after), way };
    }
  };
}

function inAgreement(terrain: Terrain, step: Agreement, atoms: readonly Atom[]): Moves {
  const read = new Set(
    atoms.flatMap((atom) =>
      'agreed' in atom && atom.agreed.step === step.id ? [atom.agreed.choice] : [],
    ),
  );
  const bitsOf = (list: readonly { readonly id: string }[]) =>
    list.flatMap(({ id }) =>
      read.has(id) ? (terrain.bitOf(`agreed ${step.id} ${id}`) ?? []) : [],
    );
  const items = step.kind === 'referral' ? bitsOf(step.items) : [];
  const parts = step.parts.map((part) => [[], ...bitsOf(part.choices).map(one)]);
  const way = terrain.way(step.next);
  return function* (state) {
    for (const sent of subsets(items)) {
      for (const said of choices(parts)) {
        yield { after: { ...state, happened: withBits(state.happened, [...sent, ...said]) }, way };
      }
    }
  };
}

function one(number: number): readonly number[] {
  return [number];
}

/** Every way to take one alternative from each list; the last list changes fastest. */
function* choices(lists: readonly (readonly (readonly number[])[])[]): Iterable<readonly number[]> {
  const [first, ...others] = lists;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const taken of first) for (const more of choices(others)) yield [...taken, ...more];
}
