/** Where a learner stands, and how orders and results change that. */
import { has, withBits, withoutBit, type Bits } from './bits.ts';
import { longer, type Chain } from './chain.ts';
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
}

/** A learner in a step. */
export interface State extends Memory {
  readonly step: number;
}

/** Nothing remembered. */
export function emptyMemory({ nothing }: Terrain): Memory {
  return { day: 0, happened: nothing, awaited: [], back: null, trail: null };
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
  const trail = longer(memory.trail, step);
  let { happened, back } = memory;
  const awaited = memory.awaited.filter((order) => {
    const number = reportFor(terrain, order.investigation, memory.happened);
    const report = number === null ? undefined : terrain.reports[number];
    if (number === null || report === undefined || order.day + report.days > day) return true;
    const onItsWay = terrain.investigations[order.investigation]?.awaited ?? 0;
    happened = withBits(withoutBit(happened, onItsWay), [report.came]);
    back = longer(back, { report: number, day });
    return false;
  });
  return { step, day, happened, awaited, back, trail };
}
