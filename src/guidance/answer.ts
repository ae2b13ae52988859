/** What a guideline answers about a patient. */
import type { Truth } from './truth.ts';
import type { Condition, Confidence, RuleAction, Strength, Timescale } from './types.ts';
import type { OptionAction, Site, TestName } from './vocabulary.ts';

/** A rule as it speaks to a patient of this age. */
export interface Called {
  readonly rule: string;
  /** The recommendation's number in this version; null for an emergency, which has none. */
  readonly rec: string | null;
  readonly site: Site;
  readonly action: RuleAction;
  /** Where the action is to assess first: what answers it. */
  readonly anyOf?: readonly OptionAction[];
  readonly test: TestName | null;
  readonly strength: Strength;
  readonly timescale: Timescale;
  readonly confidence: Confidence;
  /** false where a nation's overlay lies over the guideline and this rule was not checked to hold there. */
  readonly verifiedInNation?: false;
}

/** A rule that is met. */
export interface Met extends Called {
  /** The stated facts that met it, as they are written on the command line: "fit_result=12", "age=62". Sorted. */
  readonly because: readonly string[];
  /** Qualifiers that hold only because nobody denied them: "haemoptysis.unexplained". Sorted. */
  readonly assumed: readonly string[];
}

/** A rule that is open while something it reads is present. */
export interface Undecided extends Called {
  /** The facts that would decide it: "lower_urinary_tract_symptoms", "haematuria.visible", "age". Sorted. */
  readonly needs: readonly string[];
}

/** A stated fact, and what it would have to be. */
export interface Change {
  /** "age", a feature, or a feature's qualifier: "weight_loss.unexplained". */
  readonly fact: string;
  readonly from: number | string;
  readonly to: number | string;
}

/** A rule that changing one stated fact would meet. */
export interface Near extends Called {
  readonly change: Change;
}

/** The action that comes first where several rules are met, and the met rules that call for it. */
export interface Leading {
  readonly action: RuleAction;
  /** The name of the level in the guideline's order of precedence. */
  readonly level: string;
  readonly rules: readonly string[];
}

/** All that a guideline answers about one patient; each list sorted by rule. */
export interface Answer {
  readonly leading: Leading | null;
  readonly met: readonly Met[];
  readonly undecided: readonly Undecided[];
  readonly near: readonly Near[];
}

/** A rule's condition with the truth of every part, for showing what decides it. */
export interface Explained {
  readonly condition: Condition;
  readonly truth: Truth;
  readonly parts: readonly Explained[];
}
