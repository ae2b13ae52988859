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
  const features = new Map<FeatureName, FeatureFact>();
  for (const assertion of evidence.flatMap((each) => each.features)) {
    const { feature } = assertion;
    features.set(feature, factAfter(features.get(feature), assertion));
  }
  return factsAbout(patient, features);
}

/** What is known of a patient, with what was said of features. */
export function factsAbout(patient: Patient, features: Facts['features']): Facts {
  return { age: patient.age, sex: patient.sex, organs: patient.organsPresent ?? null, features };
}

/** What is known of a feature after something more was said of it. */
export function factAfter(before: FeatureFact | undefined, assertion: Assertion): FeatureFact {
  const now = factOf(assertion);
  if (before === undefined || before.present !== now.present || now.present !== true) return now;
  return {
    ...now,
    ...(now.value === undefined && before.value !== undefined ? { value: before.value } : {}),
    qualifiers: { ...before.qualifiers, ...now.qualifiers },
  };
}
