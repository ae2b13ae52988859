/** Finding features of the guideline by what they are called. */
import { featureNames, type FeatureName } from '../../guidance/features.ts';
import type { GuidanceWords } from '../../guidance/words/words.ts';
import { findableIn, rankOf, soughtIn } from '../parts/finding.ts';

/** Finds features by what they are called. */
export type FeatureFinder = (text: string) => readonly FeatureName[];

/** Prepares the vocabulary for finding; the best fit comes first: a label before another word, the sure before the forgiven. */
export function featureFinder(words: GuidanceWords): FeatureFinder {
  const entries = featureNames.map((name) => {
    const { label, synonyms } = words.features[name];
    const phrases = [label, ...synonyms, name.replaceAll('_', ' ')];
    return { name, phrases: phrases.map(findableIn) };
  });
  return (text) => {
    const sought = soughtIn(text);
    if (sought.length === 0) return [];
    return entries
      .flatMap(({ name, phrases }) => {
        const ranks = phrases.flatMap((findable, index) => rankOf(sought, findable, index));
        return ranks.length === 0 ? [] : [{ name, rank: Math.min(...ranks) }];
      })
      .sort((one, other) => one.rank - other.rank)
      .map(({ name }) => name);
  };
}
