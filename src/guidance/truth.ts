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
  let so = 0;
  let open = 0;
  for (const part of parts) {
    if (part === 'yes') so += 1;
    else if (part === 'unknown') open += 1;
  }
  if (so >= count) return 'yes';
  return so + open >= count ? 'unknown' : 'no';
}

/** Whether all of these hold, asked of no more than it takes; of none at all, yes. */
export function allHold<T>(parts: readonly T[], holds: (part: T) => Truth): Truth {
  let all: Truth = 'yes';
  for (const part of parts) {
    const truth = holds(part);
    if (truth === 'no') return 'no';
    if (truth === 'unknown') all = 'unknown';
  }
  return all;
}

/** Whether one of these holds, asked of no more than it takes; of none at all, no. */
export function oneHolds<T>(parts: readonly T[], holds: (part: T) => Truth): Truth {
  let one: Truth = 'no';
  for (const part of parts) {
    const truth = holds(part);
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') one = 'unknown';
  }
  return one;
}
