import { featureNames, type FeatureName } from '../features.ts';
import { en } from './guidance-en.ts';

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();

/** The features that someone may mean who calls them otherwise: "breathlessness" is shortness_of_breath. */
export function featuresCalled(word: string): readonly FeatureName[] {
  const sought = plain(word);
  return featureNames.filter((name) => {
    const { label, synonyms } = en.features[name];
    return [label, ...synonyms].some((each) => plain(each) === sought);
  });
}
