/** Which features come with which, as medicine has it: iron-deficiency anaemia is anaemia, and anaemia a low haemoglobin. */
import { feature, featureNamed, featureNames, type FeatureName } from './features.ts';

/** The features that come true with each feature, directly or by way of others; itself not among them. */
const implied = closure((name) => feature(name).implies ?? []);
const implying = closure((name) =>
  featureNames.filter((other) => feature(other).implies?.includes(name)),
);

/** What is present too wherever `name` is. */
export function impliedBy(name: FeatureName): readonly FeatureName[] {
  return implied.get(name) ?? [];
}

/** What can't be present without `name` being so. */
export function implicationsOf(name: FeatureName): readonly FeatureName[] {
  return implying.get(name) ?? [];
}

const excluding = new Map(
  featureNames.map((name) => [
    name,
    featureNames.filter((other) => feature(other).excludes?.includes(name)),
  ]),
);

/** What can't be present together with `name`. */
export function exclusionsOf(name: FeatureName): readonly FeatureName[] {
  return excluding.get(name) ?? [];
}

function closure(
  next: (name: FeatureName) => readonly string[],
): ReadonlyMap<FeatureName, readonly FeatureName[]> {
  return new Map(
    featureNames.map((name) => {
      const reached = new Set<FeatureName>([name]);
      for (const each of reached)
        for (const more of next(each)) {
          const found = featureNamed(more);
          if (found !== null) reached.add(found);
        }
      reached.delete(name);
      return [name, [...reached]];
    }),
  );
}
