/** A list that only grows at its end, and shares what it has grown from; null is the empty one. */
export type Chain<T> = Link<T> | null;

interface Link<T> {
  readonly before: Chain<T>;
  readonly last: T;
}

/** The chain with one more at its end. */
export function longer<T>(before: Chain<T>, last: T): Chain<T> {
  return { before, last };
}

/** What a chain holds, the oldest first; given another that it has grown from, only what is new. */
export function listOf<T>(chain: Chain<T>, from: Chain<T> = null): readonly T[] {
  const list: T[] = [];
  for (let link = chain; link !== null && link !== from; link = link.before) list.push(link.last);
  return list.toReversed();
}
