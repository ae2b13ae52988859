/** A list that only grows at its end. Of one root, equal lists are the same chain, so that a number stands for each. */
export interface Chain<T> {
  readonly id: number;
  /** Its last and the same without it; null where it is empty. */
  readonly end: { readonly before: Chain<T>; readonly last: T } | null;
  /** What it holds, the oldest first. */
  list(): readonly T[];
  /** The chain with one more at its end. */
  plus(value: T): Chain<T>;
}

/** An empty chain; `keyOf` gives different values different numbers. */
export function emptyChain<T>(keyOf: (value: T) => number): Chain<T> {
  let count = 0;
  const link = (end: Chain<T>['end']): Chain<T> => {
    let longer: Map<number, Chain<T>> | null = null;
    let values: readonly T[] | null = null;
    const chain: Chain<T> = {
      id: count,
      end,
      list() {
        values ??= end === null ? [] : [...end.before.list(), end.last];
        return values;
      },
      plus(value) {
        const key = keyOf(value);
        longer ??= new Map();
        const known = longer.get(key);
        if (known !== undefined) return known;
        const next = link({ before: chain, last: value });
        longer.set(key, next);
        return next;
      },
    };
    count += 1;
    return chain;
  };
  return link(null);
}
