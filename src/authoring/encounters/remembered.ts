/** What can be kept: anything but undefined. */
type Kept = string | number | boolean | object | null;

/** Work that is done once for each key; the rest of what it needs must follow from the key. */
export function remembered<K, V extends Kept, M = void>(
  work: (key: K, more: M) => V,
): (key: K, more: M) => V {
  const done = new Map<K, V>();
  return (key, more) => {
    const known = done.get(key);
    if (known !== undefined) return known;
    const value = work(key, more);
    done.set(key, value);
    return value;
  };
}

/** Numbers texts in the order in which they come; the same text, the same number. */
export function numbering(): (text: string) => number {
  let count = 0;
  return remembered<string, number>(() => (count += 1));
}
