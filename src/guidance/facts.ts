/** What is known of a patient, in the guideline's vocabulary. */
import type { FeatureName, QualifierName } from './features.ts';
import { usualOrgans, type Organ, type Sex } from './vocabulary.ts';

/** What was said of one feature. */
export interface FeatureFact {
  /** Present or absent; null where only a kind was ruled out: "no visible haematuria". */
  readonly present: boolean | null;
  /** The number that goes with it, in the unit of the vocabulary. */
  readonly value?: number;
  /** The laboratory's own reference range for that number. */
  readonly range?: { readonly low?: number | undefined; readonly high?: number | undefined };
  readonly qualifiers?: Readonly<Partial<Record<QualifierName, boolean>>>;
}

/** All that is known of a patient. What isn't stated is unknown. */
export interface Facts {
  /** Whole years; null where unknown. */
  readonly age: number | null;
  readonly sex: Sex | null;
  /** Only where the usual organs of the sex would mislead. */
  readonly organs: readonly Organ[] | null;
  readonly features: ReadonlyMap<FeatureName, FeatureFact>;
}

/** Nothing known. */
export const noFacts: Facts = { age: null, sex: null, organs: null, features: new Map() };

/** The organs that the patient has; null where neither they nor the sex are known. */
export function organsOf({ sex, organs }: Facts): readonly Organ[] | null {
  if (organs !== null) return organs;
  return sex === null ? null : usualOrgans[sex];
}
