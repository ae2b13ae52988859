/** What there is to say of the ways through a case; `journeys` works it out. */
import type { Domain, Step, Verdict } from '../../case/types.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import type { Cut } from './cut.ts';

/** The ways through one case, counted and at their extremes. Lists are sorted by id. */
export interface Journeys {
  readonly case: string;
  readonly journeys: JourneyCount;
  readonly steps: readonly WalkedStep[];
  readonly endings: readonly Ending[];
  /** Where a learner can't go on; none in a sound case. Those that weren't followed may come to more. */
  readonly deadEnds: readonly DeadEnd[];
  /** Decisions that tell no good choice from a bad one, as far as what was followed is enough to say so. */
  readonly undiscriminating: readonly Undiscriminating[];
  /** The journey with the highest score; of several the one with fewer minutes, then with fewer days. null where none ends. */
  readonly best: Extreme | null;
  /** The journey with the lowest score; of several the one with more minutes, then with more days. null where none ends. */
  readonly worst: Extreme | null;
  /** The longest saved state that a learner who plays the case once can have when it has ended. null where no journey ends. */
  readonly suspendData: LongestState | null;
  /** The case as a Mermaid flowchart. */
  readonly mermaid: string;
}

/** How many journeys come to an ending. */
export interface JourneyCount {
  readonly count: bigint;
  /** Whether some were not followed, so that there are at least so many. */
  readonly bounded: boolean;
  /** What was not gone through whole; none where all were followed. */
  readonly cut: readonly Cut[];
}

/** A step, and whether any learner can come to it, guards and all. */
export interface WalkedStep {
  readonly id: string;
  readonly kind: Step['kind'];
  readonly title: string;
  /** false only says that no journey that was followed comes to it, where `journeys.bounded`. */
  readonly reachable: boolean;
}

/** An outcome, or the end of a vignette, and how many journeys lead there. */
export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly journeys: bigint;
}

/** A step in which some learners are stuck, with one way there. */
export interface DeadEnd {
  readonly step: string;
  /** No option on offer, or no way on that is open. */
  readonly reason: 'no-option' | 'no-way-on';
  readonly journeys: bigint;
  /** Steps on one way there, the dead end last. */
  readonly way: readonly string[];
  /** What to do to come there; it can be replayed. */
  readonly events: readonly CaseEvent[];
}

/** A decision that doesn't tell learners apart, and why. */
export interface Undiscriminating {
  readonly decision: string;
  /**
   * one-option: no learner is ever offered a second one. same-verdict: whatever is on offer has the same verdict, so that
   * the choice earns the same. best-is-worst: the best and the worst journey choose the same here.
   */
  readonly reason: 'one-option' | 'same-verdict' | 'best-is-worst';
}

/** One end of the scale: what it is worth and how it is played. */
export interface Extreme {
  /** 0 to 100. */
  readonly score: number;
  readonly domains: Readonly<Record<Domain, number | null>>;
  /** Minutes of all appointments together. */
  readonly minutes: number;
  /** The day of the ending. */
  readonly days: number;
  readonly ending: string;
  /** Steps in the order in which they were entered. */
  readonly way: readonly string[];
  /** What was chosen on the way, in order. */
  readonly choices: readonly ChoiceMade[];
  /** The whole journey; it can be replayed. */
  readonly events: readonly CaseEvent[];
  /** Whether no other journey scores more, or less. Where not all were followed, the best may be better, the worst worse. */
  readonly exact: boolean;
  /** Whether of those that score the same, none takes less time; or, for the worst, more. */
  readonly exactTime: boolean;
}

/** An option that was chosen, with its words. */
export interface ChoiceMade {
  readonly decision: string;
  readonly option: string;
  readonly label: string;
  readonly verdict: Verdict;
}

/** The longest saved state, as the LMS would hold it for this case alone. */
export interface LongestState {
  readonly characters: number;
  readonly value: string;
  /** The journey that it holds. */
  readonly events: readonly CaseEvent[];
  /** Whether no journey needs more. Where not all were followed, one may. */
  readonly exact: boolean;
}
