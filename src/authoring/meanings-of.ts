import { feature, featureNamed, qualifiersOf } from '../guidance/features.ts';
import { en } from '../guidance/words/guidance-en.ts';

/** Lists of the guideline's vocabulary, each word with what it means. */
const tables: readonly Readonly<Record<string, string>>[] = [
  en.qualifiers,
  en.actions,
  en.tests,
  en.sites,
  en.strengths,
  en.timescales,
  en.confidences,
];

/** What each word of a list of the vocabulary means, for an editor to show; null for words of another kind. */
export function meaningsOf(words: readonly unknown[]): readonly string[] | null {
  if (words.length === 0) return null;
  const named = words.filter((word) => typeof word === 'string');
  const features = named.flatMap((word) => featureHover(word) ?? []);
  if (features.length === words.length) return features;
  const table = tables.find((each) => named.every((word) => Object.hasOwn(each, word)));
  const meanings = named.flatMap((word) => table?.[word] ?? []);
  return meanings.length === words.length ? meanings : null;
}

/** A feature in a sentence, with what can be said of it: its number and its qualifiers. */
function featureHover(word: string): string | null {
  const name = featureNamed(word);
  if (name === null) return null;
  const { value } = feature(name);
  const qualifiers = qualifiersOf(name);
  return [
    en.features[name].description,
    ...(value === undefined ? [] : [`Value: a number${value.unit && ` (${value.unit})`}.`]),
    ...(qualifiers.length === 0 ? [] : [`Qualifiers: ${qualifiers.join(', ')}.`]),
  ].join(' ');
}
