/** How far the ways through a case are followed. */

/** How far one walk goes. */
export interface Reach {
  /** Ways that are kept in one step; beyond that the rest is dropped. */
  readonly perStep: number;
  /** Ways that come to a step, in all; of what still waits then, each step follows one more. */
  readonly most: number;
  /** Ways that are tried in all. Of both there are fewer in a case of many investigations. */
  readonly tries: number;
}

/** How far the walks for each answer go; beyond that a case is too entangled for an answer that is sure to be whole. */
export interface Effort {
  readonly count: Reach;
  /** First a quick look, which finds something to hold others against; then all that could be better. */
  readonly extremes: readonly Reach[];
  readonly longest: Reach;
}

const tries = 120_000;
const most = 100_000;

export const usualEffort: Effort = {
  count: { perStep: 20_000, most, tries },
  extremes: [
    { perStep: 60, most: 20_000, tries: 40_000 },
    { perStep: 100_000, most, tries },
  ],
  longest: { perStep: 20_000, most, tries },
};
