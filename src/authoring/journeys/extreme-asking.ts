/** Which enquiries to make where no guard reads them: for each number of key ones, the least or the most time. */
import type { Enquiry } from '../../case/types.ts';
import type { Asking, Enquiries } from './pursuit.ts';
import type { Side, Tally } from './tally.ts';

/** Some enquiries, made. */
interface Asked {
  readonly ids: readonly string[];
  readonly keys: number;
  readonly minutes: number;
}

/** Without a look at the clock: for each number of key ones, the least or the most time. */
export function askings(enquiries: readonly Enquiry[], side: Side): readonly Asked[] {
  const keys = enquiries
    .filter(({ worth }) => worth === 'key')
    .toSorted((one, other) =>
      side === 'best' ? one.minutes - other.minutes : other.minutes - one.minutes,
    );
  const others = side === 'best' ? [] : enquiries.filter(({ worth }) => worth !== 'key');
  return [...keys, null].map((_, many) => {
    const made = [...others, ...keys.slice(0, many)];
    return {
      ids: made.map(({ id }) => id),
      keys: many,
      minutes: made.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  });
}

/** Selections of some enquiries that are worth a look with a limit from which the appointment runs over. */
interface Timed {
  readonly keys: number;
  readonly minutes: number;
  readonly last: { readonly id: string; readonly before: Timed } | null;
}

/**
 * By number of key enquiries and by minutes one selection of each; of those that take the limit by themselves, whatever else
 * is asked, only the least time for each number (for the worst, the most).
 */
function timed(enquiries: readonly Enquiry[], side: Side, limit: number): readonly Timed[] {
  let all = new Map<string, Timed>();
  const add = (to: typeof all, made: Timed) => {
    const isOver = made.minutes >= limit;
    const key = isOver ? `${made.keys} over` : `${made.keys} ${made.minutes}`;
    const known = to.get(key);
    if (known === undefined || (isOver && isBetter(made, known, side))) to.set(key, made);
  };
  add(all, { keys: 0, minutes: 0, last: null });
  for (const { id, worth, minutes } of enquiries) {
    const more = new Map(all);
    for (const before of all.values()) {
      const keys = before.keys + (worth === 'key' ? 1 : 0);
      add(more, { keys, minutes: before.minutes + minutes, last: { id, before } });
    }
    all = more;
  }
  return [...all.values()];
}

function isBetter(one: Timed, other: Timed, side: Side): boolean {
  return side === 'best' ? one.minutes < other.minutes : one.minutes > other.minutes;
}

/**
 * For each number of key enquiries the least (for the worst, the most) time within a limit, and beyond it. `already` minutes
 * are spent on what is not among these.
 */
function timedAskings(
  all: readonly Timed[],
  side: Side,
  already: number,
  limit: number,
): readonly (Asked & { readonly overran: boolean })[] {
  const found = new Map<string, Timed & { readonly overran: boolean }>();
  for (const each of all) {
    const overran = already + each.minutes >= limit;
    const key = `${each.keys} ${overran}`;
    const known = found.get(key);
    if (known === undefined || isBetter(each, known, side)) found.set(key, { ...each, overran });
  }
  return [...found.values()].map(({ keys, minutes, overran, last }) => {
    const ids: string[] = [];
    for (let at = last; at !== null; at = at.before.last) ids.push(at.id);
    return { ids: ids.toReversed(), keys, minutes, overran };
  });
}

/** Ways of asking: what guards read stays open, unless they read the minutes as well. */
export function askingExtreme(
  tally: Tally,
  { read, rest, limit, sets }: Enquiries,
  side: Side,
  made: (tally: Tally, id: string) => Tally,
): readonly Asking<Tally>[] {
  if (limit === null) {
    const open = read.map(({ id }) => id);
    return askings(rest, side).map(({ ids }) => {
      return { asked: ids, overran: false, open, cost: ids.reduce(made, tally) };
    });
  }
  const all = timed(rest, side, limit);
  return sets.flatMap((some) => {
    const already = some.reduce((sum, { minutes }) => sum + minutes, 0);
    return timedAskings(all, side, already, limit).map(({ ids, overran }) => {
      const asked = [...some.map(({ id }) => id), ...ids];
      return { asked, overran, open: [], cost: asked.reduce(made, tally) };
    });
  });
}
