/** What can be on its way when an appointment ends. */
import { keyUnder, type Key } from './bits.ts';
import { atomsOf } from './guards.ts';
import { canOrder, placeOrders, type Memory } from './state.ts';
import { subsets } from './subsets.ts';
import type { Terrain } from './terrain.ts';

/** Prepares ordering in a case: every set of these that can be ordered in one appointment, one after another; none first. */
export function orderingsOf(
  terrain: Terrain,
  ordered: readonly number[],
): (memory: Memory) => Iterable<Memory> {
  const whens = terrain.kase.investigations.flatMap(({ reports }) =>
    reports.flatMap(({ when }) => when ?? []),
  );
  if (whens.flatMap(atomsOf).some((atom) => 'ordered' in atom)) {
    return (memory) => oneByOne(terrain, ordered, memory);
  }
  return function* (memory) {
    const open = ordered.filter((each) => canOrder(terrain, each, memory.happened));
    for (const placed of subsets(open)) yield placeOrders(terrain, placed, memory);
  };
}

/** One order can open another, or shut it; so each is tried after each. */
function* oneByOne(terrain: Terrain, ordered: readonly number[], memory: Memory): Iterable<Memory> {
  const onTheirWay = terrain.bits(terrain.investigations.map(({ awaited }) => awaited));
  const known = new Set<Key>();
  const queue = [memory];
  for (const now of queue) {
    yield now;
    for (const each of ordered) {
      const after = placeOrders(terrain, [each], now);
      if (after === now) continue;
      const key = keyUnder(onTheirWay, after.happened);
      if (known.has(key)) continue;
      known.add(key);
      queue.push(after);
    }
  }
}
