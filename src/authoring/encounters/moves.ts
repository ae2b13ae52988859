/** What a learner can do in a step, as far as it makes a difference, and where that leads. */
import type { Agreement, Appointment, Decision } from '../../case/types.ts';
import type { Ahead } from './ahead.ts';
import { has, withBits, type Bits } from './bits.ts';
import { listOf } from './chain.ts';
import type { Course } from './course.ts';
import { orderingsOf } from './orderings.ts';
import { placeOrders, type Memory, type State } from './state.ts';
import { subsets } from './subsets.ts';
import type { Terrain, Way } from './terrain.ts';

/** What was done in a step, and the ways on. */
export interface Move {
  readonly after: Memory;
  readonly way: Way;
  /** The option that was chosen, by its place in the decision. */
  readonly option?: number;
}

/** All moves of a step, one after another: there can be more of them than anyone would want at once. */
export type Moves = (state: State) => Iterable<Move>;

/** Prepares a step: every move on the course that some guard that still matters, or the guideline, can tell from the others. */
export function movesOf(terrain: Terrain, course: Course, index: number, ahead: Ahead): Moves {
  const step = terrain.kase.steps[index];
  switch (step?.kind) {
    case 'appointment':
      return inAppointment(terrain, step, terrain.way(course.branches(step.next)), ahead);
    case 'results':
      return inInbox(terrain, terrain.way(course.branches(step.next)), ahead);
    case 'decision':
      return inDecision(terrain, course, step, ahead);
    case 'safety-net':
    case 'referral':
      return inAgreement(terrain, step, terrain.way(course.branches(step.next)), ahead);
    default:
      return () => [];
  }
}

function inAppointment(terrain: Terrain, step: Appointment, way: Way, ahead: Ahead): Moves {
  const { atoms, asked: read } = ahead;
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
  const orderings = orderingsOf(terrain, ahead.tracked);
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

function inInbox(terrain: Terrain, way: Way, ahead: Ahead): Moves {
  const wanting = new Set(ahead.wanting);
  return function* (state) {
    const waiting = listOf(state.back).flatMap(({ report: number }) => {
      const acts = terrain.reports[number]?.acts ?? [];
      return wanting.has(number) && isUnanswered(terrain, number, state.happened)
        ? [[[], ...acts.map(one)]]
        : [];
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
  course: Course,
  { id, options }: Decision,
  { mattering }: Ahead,
): Moves {
  const matters = new Set(mattering);
  const ready = options.flatMap((option, index) => {
    const way = terrain.way(course.branches(option.next));
    if (way.length === 0) return [];
    const bit = terrain.bitOf(`chose ${id} ${option.id}`);
    const orders = option.orders.flatMap((each) => terrain.investigationOf.get(each) ?? []);
    return {
      option: index,
      holds: terrain.test(option.requires),
      chose: bit === undefined ? [] : [bit],
      orders: orders.filter((each) => matters.has(each)),
      way,
    };
  });
  return function* (state) {
    for (const { option, holds, chose, orders, way } of ready) {
      if (!holds(state.happened)) continue;
      const after = { ...state, happened: withBits(state.happened, chose) };
      yield { after: placeOrders(terrain, orders, after), way, option };
    }
  };
}

function inAgreement(terrain: Terrain, step: Agreement, way: Way, { atoms }: Ahead): Moves {
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
