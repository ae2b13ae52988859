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

/** Three looks for the best, or the worst. Each holds what it finds against what was found before. */
export interface Looks {
  /** A quick one, which finds something to hold others against. */
  readonly quick: Reach;
  /** All that could score beyond that. */
  readonly score: Reach;
  /** All that could score the same, in less time or, for the worst, in more. */
  readonly time: Reach;
}

/** How far the walks for each answer go; beyond that a case is too entangled for an answer that is sure to be whole. */
export interface Effort {
  readonly count: Reach;
  readonly extremes: Looks;
  readonly longest: Reach;
}

const tries = 120_000;
const most = 100_000;

export const usualEffort: Effort = {
  count: { perStep: 20_000, most, tries },
  extremes: {
    quick: { perStep: 60, most: 60_000, tries: 60_000 },
    score: { perStep: 100_000, most, tries },
    time: { perStep: 100_000, most: most / 4, tries: tries / 4 },
  },
  longest: { perStep: 20_000, most, tries },
};
