/** Which enquiries make saved state longest: those between two codes, for only the lowest and the highest of a visit count. */
import type { Appointment, Codes, Enquiry } from '../../case/types.ts';
import { widestSpan } from './bits.ts';
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
  return sets.flatMap((some) => {
    const free = [...some, ...rest];
    const ways = [false, true].flatMap((overran) => {
      const spans = [null, ...free].flatMap((from) =>
        [null, ...free].flatMap((to) => {
          if ((from === null) !== (to === null)) return [];
          const [low, high] = [from === null ? 0 : codeOf(from), to === null ? -1 : codeOf(to)];
          const within = free.filter((each) => codeOf(each) >= low && codeOf(each) <= high);
          if (some.some((each) => !within.includes(each)) || low > high + 1) return [];
          const least = free.filter((each) => each === from || each === to || some.includes(each));
          const made = overran ? within : least;
          if (minutesOf(made) >= limit !== overran) return [];
          return [{ made, bits: widestSpanOf(made.map(codeOf)) }];
        }),
      );
      const [longestOne] = spans.sort((one, other) => other.bits - one.bits);
      return longestOne === undefined ? [] : [{ ...longestOne, overran }];
    });
    return ways.map(({ made, bits, overran }) => ({
      asked: made.map(({ id }) => id),
      overran,
      open: [],
      cost: { ...longer(cost, bits), closed: [...cost.closed, visit] },
    }));
  });
}

function minutesOf(enquiries: readonly Enquiry[]): number {
  return enquiries.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** Bits of just these. */
function widestSpanOf(codes: readonly number[]): number {
  return widestSpan(codes, codes).bits;
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
