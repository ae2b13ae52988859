/** What a way takes of saved state so far, and when one way takes no less than another whatever comes. */
import { markBits, widestSpan, type OrderList } from './bits.ts';

/** What a way has taken so far. */
export interface Length {
  readonly bits: number;
  /** Whether each domain will have a mark. */
  readonly marked: readonly boolean[];
  /** Visits whose enquiries still hang on guards to come. */
  readonly asking: ReadonlyMap<number, OpenVisit>;
  /** Visits in which all that was asked is settled. */
  readonly closed: readonly number[];
  /** Orders placed in the present appointment. */
  readonly orders: OrderList;
  /** Bits of all orders so far, as if each were as wide as can be. */
  readonly ordering: number;
  /** Of each list, how many orders it lacks to take more for their number. */
  readonly lacking: readonly number[];
  /** Of each list, what it loses unless something is ordered in it that is as wide as can be; the most first. */
  readonly losses: readonly number[];
}

/** What can have been asked in a visit: codes that are not ruled out, those that are sure, enquiries still open. */
export interface OpenVisit {
  readonly codes: readonly number[];
  readonly within: readonly number[];
  readonly open: readonly string[];
  readonly bits: number;
}

/** With bits more. */
export function longer(cost: Length, bits: number): Length {
  return { ...cost, bits: cost.bits + bits };
}

/** With the domains that now have a mark. */
export function marking(cost: Length, marked: readonly boolean[]): Length {
  const fresh = marked.filter((each, at) => each && cost.marked[at] === false).length;
  if (fresh === 0) return cost;
  return {
    ...cost,
    bits: cost.bits + fresh * markBits,
    marked: cost.marked.map((each, at) => each || (marked[at] ?? false)),
  };
}

/** The first takes no less than the second whatever comes: not even if the second makes up for all that it still can. */
export function covers(one: Length, other: Length): boolean {
  const marks = one.marked.filter((marked, at) => marked && other.marked[at] === false).length;
  const losses = one.losses.map((loss, at) => Math.max(0, loss - (other.losses[at] ?? 0)));
  const behind = losses.reduce((sum, loss) => sum + loss, marks * markBits);
  return (
    one.bits - other.bits >= behind &&
    other.lacking.every((lack, at) => (one.lacking[at] ?? Infinity) <= lack) &&
    textOf(one.asking) === textOf(other.asking)
  );
}

function textOf(asking: Length['asking']): string {
  return asking.size === 0 ? '' : JSON.stringify([...asking]);
}

/** With one visit's enquiries as they now can be; once nothing more hangs on them they are left alone. */
export function withVisit(cost: Length, visit: number, open: OpenVisit): Length {
  const { bits } = widestSpan(open.codes, open.within);
  const asking = new Map(cost.asking);
  if (open.open.length === 0) asking.delete(visit);
  else asking.set(visit, { ...open, bits });
  return { ...cost, bits: cost.bits + bits - open.bits, asking };
}
