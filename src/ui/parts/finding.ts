/** Finding words as people type them: any case, accent, hyphen or order of words, and a slip in a longer word. */

/** A text cut into what can be compared: "Non-visible haematuria" becomes non, visible, haematuria. */
export function tokensOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .map((each) => each.replaceAll(/^\.+|\.+$/g, ''))
    .filter((each) => each !== '');
}

/** Words that say nothing about what is looked for, in English and Welsh. */
const fillers = new Set([
  'a',
  'an',
  'and',
  'ar',
  'i',
  'in',
  'o',
  'of',
  'on',
  'the',
  'with',
  'y',
  'yn',
  'yr',
]);

/** What someone looks for: the tokens that tell, or all of them where none does. */
export function soughtIn(text: string): readonly string[] {
  const all = tokensOf(text);
  const telling = all.filter((each) => !fillers.has(each));
  return telling.length > 0 ? telling : all;
}

/** The words of a text, and each pair of neighbours as one: "xray" finds "X-ray". */
export function findableIn(text: string): readonly string[] {
  return withPairs(tokensOf(text));
}

/** Words, and each pair of neighbours as one. */
export function withPairs(tokens: readonly string[]): readonly string[] {
  return [...tokens, ...tokens.slice(1).map((each, index) => `${tokens[index] ?? ''}${each}`)];
}

/** How far off the words are from what is sought: 0 or 1 where something had to be forgiven; null where they don't fit. */
export function distanceFrom(sought: readonly string[], findable: readonly string[]): 0 | 1 | null {
  let slips: 0 | 1 = 0;
  for (const token of sought) {
    if (findable.some((word) => begins(word, token))) continue;
    if (!findable.some((word) => nearly(word, token))) return null;
    slips = 1;
  }
  return slips;
}

/** A word may be typed from its beginning, or from its middle once there is enough of it. */
function begins(word: string, token: string): boolean {
  return word.startsWith(token) || (token.length >= 4 && word.includes(token));
}

/** One slip in a word of five letters or more, which may be typed only in part. */
function nearly(word: string, token: string): boolean {
  if (token.length < 5) return false;
  return [-1, 0, 1].some((more) => oneSlip(token, word.slice(0, token.length + more)));
}

/** Whether two words differ by one letter: left out, put in, another, or swapped with its neighbour. */
export function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const swapped = one[at] === other[at + 1] && one[at + 1] === other[at];
  return (
    one.slice(at + 1) === other.slice(at + 1) ||
    one.slice(at) === other.slice(at + 1) ||
    one.slice(at + 1) === other.slice(at) ||
    (swapped && one.slice(at + 2) === other.slice(at + 2))
  );
}

/** How well a phrase fits, smaller is better; empty where it doesn't. The first phrase of a thing goes before its others. */
export function rankOf(
  sought: readonly string[],
  findable: readonly string[],
  index: number,
): readonly number[] {
  const distance = distanceFrom(sought, findable);
  if (distance === null) return [];
  const whole = sought.length === 1 && sought[0] === findable.join('') ? 0 : 1;
  return [distance * 4 + (index === 0 ? 0 : 2) + whole];
}
