/** What the vocabulary is called in people's words. English and Welsh each fill this in whole; neither ships with the first screen. */
import type { FeatureName, QualifierName } from '../features.ts';
import type { Confidence, RuleAction, Strength, Timescale } from '../types.ts';
import type { OptionAction, Site, TestName } from '../vocabulary.ts';

/** A feature as a GP reads, understands and looks for it. */
export interface FeatureWords {
  /** As it stands in a list, without a capital unless a name or an abbreviation: "coughing up blood (haemoptysis)". */
  readonly label: string;
  /** One plain sentence: what counts as this, in our own words. */
  readonly description: string;
  /** Other words that someone might type to find it, lower case; not the label again. */
  readonly synonyms: readonly string[];
}

/** Every word of the vocabulary in one language. */
export interface GuidanceWords {
  readonly features: Readonly<Record<FeatureName, FeatureWords>>;
  /** As they stand before or after a feature: "unexplained", "in one nipple only". */
  readonly qualifiers: Readonly<Record<QualifierName, string>>;
  readonly sites: Readonly<Record<Site, string>>;
  readonly tests: Readonly<Record<TestName, string>>;
  readonly actions: Readonly<Record<RuleAction | OptionAction, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly timescales: Readonly<Record<Timescale, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
}
