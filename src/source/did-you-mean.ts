/**
 * The candidate that someone who typed `word` most likely meant, or null when none is near. Near means at most a third
 * of the letters differ; two swapped neighbours count as one.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const typed = word.toLowerCase();
  let nearest: string | null = null;
  let distance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) >= distance) continue;
    const found = editDistance(typed, candidate.toLowerCase());
    if (found < distance) {
      nearest = candidate;
      distance = found;
    }
  }
  return nearest;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      let best = Math.min(
        at(current, column - 1) + 1,
        at(last, column) + 1,
        at(last, column - 1) + same,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, at(beforeLast, column - 2) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/** `"a", "b" or "c"`, for sentences; long lists are cut with how many more there are. */
export function listed(words: readonly string[], most = 12): string {
  const quoted = words.slice(0, most).map((word) => `"${word}"`);
  const more = words.length - quoted.length;
  if (more > 0) return `${quoted.join(', ')} and ${more} more`;
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}

/** "Did you mean …?", or what there is to choose from. */
export function suggestion(word: string, candidates: readonly string[], noun: string): string {
  const meant = didYouMean(word, candidates) ?? onlyOneWith(word, candidates);
  if (meant !== null) return `Did you mean "${meant}"?`;
  if (candidates.length === 0) return `There is no ${noun} to choose from yet.`;
  return `Use ${candidates.length === 1 ? '' : 'one of these: '}${listed(candidates)}.`;
}

/** The one candidate of which the word is a part, "the-letter" of "letter"; null where it is a part of several. */
function onlyOneWith(word: string, candidates: readonly string[]): string | null {
  const part = word.toLowerCase();
  const [one = null, another] = candidates.filter((each) => each.split(/[-_\s]/).includes(part));
  return another === undefined ? one : null;
}
