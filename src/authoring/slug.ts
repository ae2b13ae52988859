/** Names of new cases: what a case's folder, its id and its place in learners' reports go by, for good. */

/** Words that would tell a learner the diagnosis before the first question. */
const revealing =
  /cancer|carcinom|tumou?r|lymphom|leuk(a)?emi|myelom|melanom|sarcom|blastom|gliom|metasta|malignan|neoplas|mesotheliom/;

/** Folders of a cases folder in which no case is looked for. */
const reserved = new Set(['guidance', 'node_modules', 'dist', 'release']);

/** Longer names don't fit the identifiers of every LMS. */
const longest = 60;

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Why a name won't do, in a sentence or two that say what would; null where it will. */
export function slugProblem(slug: string): string | null {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
    const suggested = suggestedSlug(slug);
    return [
      `"${slug}" can’t be the name of a case: that is lower-case letters, digits and single hyphens, and starts with a letter.`,
      suggested === '' ? 'For example: breathless-on-the-stairs.' : `Did you mean ${suggested}?`,
    ].join(' ');
  }
  if (slug.length > longest) {
    return `"${slug}" is ${slug.length} characters long; ${longest} are the most that fit every LMS. Use fewer words.`;
  }
  if (reserved.has(slug)) return `A folder called "${slug}" has another use. Choose another name.`;
  const told = revealing.exec(slug)?.[0];
  if (told !== undefined) {
    return `"${slug}" gives the diagnosis away (“${told}”), and learners see this name in reports. Name the case after what the patient comes with: breathless-on-the-stairs.`;
  }
  return null;
}

/** Whether a title gives the diagnosis away; the word that does, or null. */
export function revealingWord(title: string): string | null {
  return revealing.exec(title.toLowerCase())?.[0] ?? null;
}

/** A name made of words: "Tired for 3 months!" is tired-for-3-months. Empty where no letter is left. */
export function suggestedSlug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F’']/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  const led = plain.replace(/^\d+/, (digits) => numbers[Number(digits)] ?? `at-${digits}`);
  return led.slice(0, longest).replace(/-+$/, '');
}

/** A title to begin with: breathless-on-the-stairs is "Tired for three months". */
export function titleOf(slug: string): string {
  const words = slug.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
