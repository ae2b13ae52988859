/** Where a learner stands, and how orders and results change that. */
import { has, withBits, withoutBit, type Bits } from './bits.ts';
import { emptyChain, type Chain } from './chain.ts';
import type { Terrain } from './terrain.ts';

/** An investigation on its way, by index. */
export interface Order {
  readonly investigation: number;
  readonly day: number;
}

/** A report that came back, by its number in the case. */
export interface Back {
  readonly report: number;
  readonly day: number;
}

/** What a learner remembers. */
export interface Memory {
  readonly day: number;
  readonly happened: Bits;
  readonly awaited: readonly Order[];
  readonly back: Chain<Back>;
  /** Steps entered, by index. */
  readonly trail: Chain<number>;
  /** Options chosen, by their number in the case. */
  readonly chosen: Chain<number>;
}

/** A learner in a step. */
export interface State extends Memory {
  readonly step: number;
}

/** Days of a case end before this. */
const days = 100_000;

const empty = new WeakMap<Terrain, Memory>();

/** Nothing remembered. Of one case always the same value, so that the numbers of its chains mean the same on every walk. */
export function emptyMemory(terrain: Terrain): Memory {
  const known = empty.get(terrain);
  if (known !== undefined) return known;
  const memory: Memory = {
    day: 0,
    happened: terrain.nothing,
    awaited: [],
    back: emptyChain(({ report, day }) => report * days + day),
    trail: emptyChain((step) => step),
    chosen: emptyChain((option) => option),
  };
  empty.set(terrain, memory);
  return memory;
}

/** What would come back of an investigation, as things stand: a report's number; null where nothing does. */
function reportFor(
  { investigations, reports }: Terrain,
  investigation: number,
  happened: Bits,
): number | null {
  const own = investigations[investigation]?.reports ?? [];
  return own.find((number) => reports[number]?.holds(happened)) ?? null;
}

/** Whether an investigation can be ordered: it is not on its way, and would bring something new. */
export function canOrder(terrain: Terrain, investigation: number, happened: Bits): boolean {
  const awaited = terrain.investigations[investigation]?.awaited;
  if (awaited === undefined || has(happened, awaited)) return false;
  const number = reportFor(terrain, investigation, happened);
  const report = number === null ? undefined : terrain.reports[number];
  return report !== undefined && (report.failed || !has(happened, report.came));
}

/** Places orders on the present day; what can't be ordered now is left out. */
export function placeOrders(
  terrain: Terrain,
  investigations: readonly number[],
  memory: Memory,
): Memory {
  let { happened, awaited } = memory;
  for (const investigation of investigations) {
    if (!canOrder(terrain, investigation, happened)) continue;
    happened = withBits(happened, [terrain.investigations[investigation]?.awaited ?? 0]);
    awaited = [...awaited, { investigation, day: memory.day }];
  }
  return awaited === memory.awaited ? memory : { ...memory, happened, awaited };
}

/** Enters a step; what has come due by its day comes back, as things stood before. */
export function enter(terrain: Terrain, step: number, memory: Memory): State {
  const entered = terrain.kase.steps[step];
  const day = entered !== undefined && 'day' in entered ? entered.day : memory.day;
  const trail = memory.trail.plus(step);
  let { happened, back } = memory;
  const { chosen } = memory;
  const awaited = memory.awaited.filter((order) => {
    const number = reportFor(terrain, order.investigation, memory.happened);
    const report = number === null ? undefined : terrain.reports[number];
    if (number === null || report === undefined || order.day + report.days > day) return true;
    const onItsWay = terrain.investigations[order.investigation]?.awaited ?? 0;
    happened = withBits(withoutBit(happened, onItsWay), [report.came]);
    back = back.plus({ report: number, day });
    return false;
  });
  return { step, day, happened, awaited, back, trail, chosen };
}
