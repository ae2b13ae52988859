/** Which enquiries make saved state longest: those between two codes, for only the lowest and the highest of a visit count. */
import type { Appointment, Codes, Enquiry } from '../../case/types.ts';
import { spanBits, widestSpan } from './bits.ts';
import type { Visit } from './label.ts';
import { longer, withVisit, type Length } from './length.ts';
import { enquiriesIn } from './plan.ts';
import type { Asking, Enquiries } from './pursuit.ts';

/** Ways of asking: what guards read stays open, unless they read the minutes as well. */
export function askingLongest(
  cost: Length,
  { read, rest, limit, sets, visit }: Enquiries,
  codeOf: (enquiry: Enquiry) => number,
): readonly Asking<Length>[] {
  const all = [...read, ...rest];
  if (limit === null) {
    const open = { codes: all.map(codeOf), within: [], open: read.map(({ id }) => id), bits: 0 };
    return [{ asked: [], overran: false, open: open.open, cost: withVisit(cost, visit, open) }];
  }
  return sets.flatMap((some) =>
    [false, true].flatMap((overran) => {
      const made = longestSpan([...some, ...rest], some, overran, limit, codeOf);
      if (made === null) return [];
      const codes = made.map(codeOf);
      const { bits } = widestSpan(codes, codes);
      return [
        {
          asked: made.map(({ id }) => id),
          overran,
          open: [],
          cost: { ...longer(cost, bits), closed: [...cost.closed, visit] },
        },
      ];
    }),
  );
}

/**
 * Of what can be asked, what takes most with all of `some` in it: only its ends and those where there must be time left, all
 * between its ends where the appointment must run over. null where that can't be.
 */
function longestSpan(
  free: readonly Enquiry[],
  some: readonly Enquiry[],
  overran: boolean,
  limit: number,
  codeOf: (enquiry: Enquiry) => number,
): readonly Enquiry[] | null {
  const sorted = free.toSorted((one, other) => codeOf(one) - codeOf(other));
  const before = [0];
  for (const { minutes } of sorted) before.push((before.at(-1) ?? 0) + minutes);
  const ofSome = minutesOf(some);
  const isSome = new Set(some);
  const first = sorted.findIndex((each) => isSome.has(each));
  const last = sorted.findLastIndex((each) => isSome.has(each));
  let found: { readonly from: number; readonly to: number } | null = null;
  let most = -1;
  for (const [from, low] of sorted.entries()) {
    if (first !== -1 && from > first) break;
    for (let to = Math.max(from, last); to < sorted.length; to += 1) {
      const high = sorted[to];
      if (high === undefined) continue;
      const ends = [...new Set([low, high])].filter((each) => !isSome.has(each));
      const minutes = overran
        ? (before[to + 1] ?? 0) - (before[from] ?? 0)
        : ofSome + minutesOf(ends);
      const bits = spanBits(codeOf(low), codeOf(high));
      if (minutes >= limit !== overran || bits <= most) continue;
      [found, most] = [{ from, to }, bits];
    }
  }
  if (found === null) return some.length === 0 && !overran ? [] : null;
  const { from, to } = found;
  const within = sorted.slice(from, to + 1);
  return overran
    ? within
    : within.filter((each, at) => at === 0 || at === to - from || isSome.has(each));
}

function minutesOf(enquiries: readonly Enquiry[]): number {
  return enquiries.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** All from the lowest to the highest code of the span that takes most, but for what a guard found not asked. */
export function askedIn(
  step: Appointment,
  { asked, refused }: Visit,
  codes: Codes,
  before: readonly string[],
): readonly string[] {
  const there = enquiriesIn(step)
    .map(({ id }) => ({ id, code: codes.enquiries[id] ?? 0 }))
    .filter(({ id }) => !refused.includes(id) && !before.includes(id));
  const within = there.filter(({ id }) => asked.includes(id)).map(({ code }) => code);
  const { lowest, highest } = widestSpan(
    there.map(({ code }) => code),
    within,
  );
  return there.filter(({ code }) => code >= lowest && code <= highest).map(({ id }) => id);
}
