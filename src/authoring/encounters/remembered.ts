/** Work that is done once for each key; the rest of what it needs must follow from the key. */
export function remembered<K, A extends readonly unknown[], V>(
  work: (key: K, ...more: A) => V,
): (key: K, ...more: A) => V {
  const done = new Map<K, { readonly value: V }>();
  return (key, ...more) => {
    const known = done.get(key);
    if (known !== undefined) return known.value;
    const value = work(key, ...more);
    done.set(key, { value });
    return value;
  };
}

/** Numbers texts in the order in which they come; the same text, the same number. */
export function numbering(): (text: string) => number {
  let count = 0;
  return remembered((_: string) => (count += 1));
}
