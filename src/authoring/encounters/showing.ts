/** Facts as a case shows them of its patient, of the features that anyone looks at; each lot of facts once, with a number. */
import type { Case } from '../../case/types.ts';
import type { FeatureFact, Facts } from '../../guidance/facts.ts';
import type { FeatureName } from '../../guidance/features.ts';
import type { Assertion } from '../../teaching/assertion-fact.ts';
import { factAfter, factsAbout } from '../../teaching/facts-shown.ts';
import { numbering, remembered } from './remembered.ts';

/** Facts, and what becomes of them when more is shown. */
export interface Shown {
  /** The same for the same facts. */
  readonly id: number;
  readonly facts: Facts;
  /** With what a source tells. */
  plus(source: Source): Shown;
}

/** Something that tells. */
export interface Source {
  readonly number: number;
  readonly assertions: readonly Assertion[];
}

/** Something that tells, of features that are looked at; null where it tells nothing of them. */
export type Telling = (assertions: readonly Assertion[]) => Source | null;

/** Prepares sources. */
export function tellingOf(looks: (name: FeatureName) => boolean): Telling {
  let count = 0;
  return (assertions) => {
    const told = assertions.filter(({ feature }) => looks(feature));
    if (told.length === 0) return null;
    count += 1;
    return { number: count, assertions: told };
  };
}

/** What the record shows, before anything was done. */
export function shownAtFirst({ patient, record }: Case, telling: Telling): Shown {
  const numberOf = numbering();
  const number = remembered((fact: FeatureFact, name: FeatureName) =>
    numberOf(`${name} ${JSON.stringify(fact)}`),
  );
  // A fact is made once of what was said before and what is said now, so that the same fact is the same value.
  const factOf = remembered((assertion: Assertion) =>
    remembered((before: FeatureFact | undefined) => factAfter(before, assertion)),
  );
  const known = new Map<string, Shown>();
  const shown = (features: ReadonlyMap<FeatureName, FeatureFact>): Shown => {
    const text = [...features]
      .map(([name, fact]) => number(fact, name))
      .sort((one, other) => one - other)
      .join();
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = remembered((source: Source) => shown(more(features, source.assertions)));
    const now: Shown = {
      id: known.size,
      facts: factsAbout(patient, features),
      plus: (source) => after(source),
    };
    known.set(text, now);
    return now;
  };
  const more = (
    features: ReadonlyMap<FeatureName, FeatureFact>,
    assertions: readonly Assertion[],
  ) => {
    const longer = new Map(features);
    for (const assertion of assertions) {
      const { feature } = assertion;
      longer.set(feature, factOf(assertion)(longer.get(feature)));
    }
    return longer;
  };
  const told = telling(record.findings.flatMap(({ features }) => features));
  return shown(more(new Map(), told?.assertions ?? []));
}
