/** Kleene's logic: a fact is so, is not so, or is not known. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Whether something known is so. */
export function truthOf(known: boolean | null | undefined): Truth {
  if (known === null || known === undefined) return 'unknown';
  return known ? 'yes' : 'no';
}

/** All of these; of none at all, yes. */
export function allOf(parts: readonly Truth[]): Truth {
  return atLeast(parts.length, parts);
}

/** At least one of these; of none at all, no. */
export function anyOf(parts: readonly Truth[]): Truth {
  return atLeast(1, parts);
}

/** At least `count` of these. */
export function atLeast(count: number, parts: readonly Truth[]): Truth {
  const so = parts.filter((part) => part === 'yes').length;
  if (so >= count) return 'yes';
  const open = parts.filter((part) => part === 'unknown').length;
  return so + open >= count ? 'unknown' : 'no';
}
