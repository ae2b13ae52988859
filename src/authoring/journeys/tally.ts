/** What a way is worth so far, and when one way is no worse than another whatever comes. */
import type { Domain, Verdict } from '../../case/types.ts';
import { marks, meanOf, scoreOf, type Marking } from '../../consultation/assess.ts';
import { domains } from '../../consultation/domains.ts';

/** Marks by domain as a sum over so many things, in the order of `domains`. */
export interface Tally {
  readonly sums: readonly number[];
  readonly counts: readonly number[];
  readonly unsafe: boolean;
  readonly minutes: number;
}

/** Which end of the scale is looked for. */
export type Side = 'best' | 'worst';

export const nothing: Tally = {
  sums: [0, 0, 0, 0],
  counts: [0, 0, 0, 0],
  unsafe: false,
  minutes: 0,
};

/** With more in one domain. */
export function plus(tally: Tally, domain: Domain, sum: number, count: number): Tally {
  if (sum === 0 && count === 0) return tally;
  const at = domains.indexOf(domain);
  return {
    ...tally,
    sums: tally.sums.map((each, index) => (index === at ? each + sum : each)),
    counts: tally.counts.map((each, index) => (index === at ? each + count : each)),
  };
}

/** With what a verdict earns, for as many things as it counts for, and so many things more. */
export function judged(
  tally: Tally,
  domain: Domain,
  verdict: Verdict,
  times: number,
  count: number,
): Tally {
  const marked = plus(tally, domain, marks[verdict] * times, count);
  return verdict === 'unsafe' ? { ...marked, unsafe: true } : marked;
}

/** With minutes spent. */
export function spent(tally: Tally, minutes: number): Tally {
  return minutes === 0 ? tally : { ...tally, minutes: tally.minutes + minutes };
}

/** Marks by domain, and the score that they come to. */
export function scored(
  { sums, counts, unsafe }: Tally,
  marking: Marking,
): { readonly score: number; readonly domains: Readonly<Record<Domain, number | null>> } {
  const byDomain = recordOf((at) => meanOf(sums[at] ?? 0, counts[at] ?? 0));
  return { domains: byDomain, ...scoreOf(byDomain, unsafe, marking) };
}

/**
 * Whether the first of two ways that stand alike ends no worse than the second, whatever comes, in the eyes of that side.
 * What is lost of each domain (for the worst: gained) is no more, and is divided by no less; what comes adds the same to
 * both. A domain that the second hasn't met yet may stay unmet, so the first must then be flawless (void) in it.
 */
export function covers(one: Tally, other: Tally, side: Side): boolean {
  const best = side === 'best';
  if (best ? one.minutes > other.minutes : one.minutes < other.minutes) return false;
  if (best ? one.unsafe && !other.unsafe : !one.unsafe && other.unsafe) return false;
  return domains.every((_, at) => {
    const [many, fewer] = [one.counts[at] ?? 0, other.counts[at] ?? 0];
    if (many < fewer) return false;
    const amount = amountOf(one, at, best);
    if (fewer === 0 && many > 0) return amount === 0;
    return amount <= amountOf(other, at, best);
  });
}

/** What is lost in a domain; for the worst, what is gained. */
function amountOf({ sums, counts }: Tally, at: number, best: boolean): number {
  const sum = sums[at] ?? 0;
  return best ? (counts[at] ?? 0) * 100 - sum : sum;
}

/** What can still come, at the most: things by domain, and minutes. */
export interface Ahead {
  readonly counts: readonly number[];
  readonly minutes: number;
  /** Marks that can still be earned for what is counted already. */
  readonly owed: readonly number[];
}

/** The score that a way can't go beyond, nor, for the worst, below. */
export function bound(tally: Tally, ahead: Ahead, side: Side, marking: Marking): number {
  const byDomain = recordOf((at) => {
    const [count, more] = [tally.counts[at] ?? 0, ahead.counts[at] ?? 0];
    const all = count + more;
    if (all === 0) return null;
    const sum = tally.sums[at] ?? 0;
    if (side === 'worst') return Math.round(sum / all);
    const lost = Math.max(0, count * 100 - sum - (ahead.owed[at] ?? 0));
    return Math.round(100 - lost / all);
  });
  const capped = side === 'worst' || tally.unsafe;
  return scoreOf(byDomain, capped, marking).score;
}

function recordOf<T>(make: (at: number) => T): Readonly<Record<Domain, T>> {
  return {
    gathering: make(0),
    judgement: make(1),
    'safety-netting': make(2),
    communication: make(3),
  };
}
