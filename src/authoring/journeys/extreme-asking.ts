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

/** Without a look at the clock. */
function askings(enquiries: readonly Enquiry[], side: Side): readonly Asked[] {
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

/**
 * With a limit from which the appointment runs over: for each number of key enquiries the least (for the worst, the most)
 * time within it, and beyond it. `already` minutes are spent on what is not among these.
 */
function timedAskings(
  enquiries: readonly Enquiry[],
  side: Side,
  already: number,
  limit: number,
): readonly (Asked & { readonly overran: boolean })[] {
  // By number of keys and by minutes: one selection of each.
  let all = new Map<string, Asked>([['0 0', { ids: [], keys: 0, minutes: 0 }]]);
  for (const { id, worth, minutes } of enquiries) {
    const more = new Map(all);
    for (const each of all.values()) {
      const made = {
        ids: [...each.ids, id],
        keys: each.keys + (worth === 'key' ? 1 : 0),
        minutes: each.minutes + minutes,
      };
      const key = `${made.keys} ${made.minutes}`;
      if (!more.has(key)) more.set(key, made);
    }
    all = more;
  }
  const found = new Map<string, Asked & { readonly overran: boolean }>();
  for (const each of all.values()) {
    const overran = already + each.minutes >= limit;
    const key = `${each.keys} ${overran}`;
    const known = found.get(key);
    const better =
      known === undefined ||
      (side === 'best' ? each.minutes < known.minutes : each.minutes > known.minutes);
    if (better) found.set(key, { ...each, overran });
  }
  return [...found.values()];
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
  return sets.flatMap((some) => {
    const already = some.reduce((sum, { minutes }) => sum + minutes, 0);
    return timedAskings(rest, side, already, limit).map(({ ids, overran }) => {
      const all = [...some.map(({ id }) => id), ...ids];
      return { asked: all, overran, open: [], cost: all.reduce(made, tally) };
    });
  });
}
