import type { Patient } from '../case/types.ts';
import type { FeatureName } from '../guidance/features.ts';
import type { FeatureFact, Facts } from '../guidance/facts.ts';
import { factOf, type Assertion } from './assertion-fact.ts';
import type { Evidence } from './evidence.ts';

/**
 * Evidence as facts about the patient. Of one feature the newest says whether it is there, and its number; what was said of
 * its kind stays known as long as it is there.
 */
export function factsShown(patient: Patient, evidence: readonly Evidence[]): Facts {
  const none: Facts = {
    age: patient.age,
    sex: patient.sex,
    organs: patient.organsPresent ?? null,
    features: new Map(),
  };
  return shownToo(
    none,
    evidence.flatMap((each) => each.features),
  );
}

/** The facts with what was shown after them. */
export function shownToo(facts: Facts, assertions: readonly Assertion[]): Facts {
  const features = new Map<FeatureName, FeatureFact>(facts.features);
  for (const assertion of assertions) {
    const before = features.get(assertion.feature);
    features.set(assertion.feature, together(before, factOf(assertion)));
  }
  return { ...facts, features };
}

function together(before: FeatureFact | undefined, now: FeatureFact): FeatureFact {
  if (before === undefined || before.present !== now.present || now.present !== true) return now;
  return {
    ...now,
    ...(now.value === undefined && before.value !== undefined ? { value: before.value } : {}),
    qualifiers: { ...before.qualifiers, ...now.qualifiers },
  };
}
