/**
 * Every way in which a learner can stand before a decision, as far as guidelines can tell them apart: what they have been
 * shown at the least, what they could have found, and what they have done. Two ways that show the same and of which no guard
 * that still matters tells a difference go on as one.
 */
import type { Condition, Step } from '../../case/types.ts';
import type { Action } from '../../teaching/done.ts';
import { aheadOf } from './ahead.ts';
import { isJudged, type Course } from './course.ts';
import { atomsOf, guardsOf } from './guards.ts';
import type { Lens } from './lens.ts';
import { movesOf } from './moves.ts';
import { lookout } from './outlook.ts';
import { remembered } from './remembered.ts';
import { newcomers } from './sameness.ts';
import { bookkeeperOf, type Past, type Standing } from './standing.ts';
import { emptyMemory, enter, type Memory, type State } from './state.ts';
import type { Terrain } from './terrain.ts';

/** How far a case is walked. Of a case of a quarter of an hour about a thousand moves are looked at. */
export const limits = {
  /** Moves of one learner in one step: so many that twelve things can be done or left. The rest is passed over. */
  movesOfOne: 2 ** 12,
  /** Moves in all, and arrivals in steps. With more the walk ends. */
  moves: 50_000,
  arrivals: 20_000,
};

/** A learner before a decision in which a guideline has a say. */
export interface Arrival {
  readonly state: State;
  readonly standing: Standing;
}

/** The ways through a case. */
export interface Ways {
  readonly arrivals: readonly Arrival[];
  /** How many moves were looked at. */
  readonly moves: number;
  /** Where there are too many ways to walk them all: the step from which most of those led that were walked; else null. */
  readonly entangledIn: number | null;
}

/** Finds all arrivals that a lens can tell apart, in no order that means anything; endless rounds end. */
export type Walk = (lens: Lens) => Ways;

/** Prepares the walk of a case. */
export function walkOf(terrain: Terrain, course: Course): Walk {
  const { kase } = terrain;
  const outlooks = {
    onCourse: remembered(lookout(kase, course.following, course.guards)),
    asking: remembered(lookout(kase, terrain.story.following, kase.steps.map(askingIn))),
  };
  const { actions, numberOf } = optionsOf(terrain);
  return (lens) => {
    const ahead = aheadOf(terrain, course, outlooks, lens);
    const moves = remembered((step: number) => movesOf(terrain, course, step, ahead(step)));
    const bookkeeper = bookkeeperOf(terrain, lens, actions);
    const isNew = newcomers(terrain, ahead, bookkeeper);
    const found: Arrival[] = [];
    const queue: { readonly state: State; readonly past: Past }[] = [];
    let pushed = 0;
    const arrive = (step: number, memory: Memory, before: Past) => {
      const state = enter(terrain, step, memory);
      const past = bookkeeper.enter(before, memory, state);
      pushed += 1;
      if (!isNew(state, past)) return;
      queue.push({ state, past });
      if (isJudged(kase.steps[step])) {
        found.push({ state, standing: bookkeeper.standing(past, state) });
      }
    };
    const looked = kase.steps.map(() => 0);
    let moved = 0;
    let isWhole = true;
    if (course.leads[0] === true) arrive(0, emptyMemory(terrain), bookkeeper.first);
    for (const { state, past } of queue) {
      const { step } = state;
      let own = 0;
      for (const { after, way, option } of moves(step)(state)) {
        if (own >= limits.movesOfOne || moved >= limits.moves || pushed >= limits.arrivals) {
          isWhole = false;
          break;
        }
        own += 1;
        moved += 1;
        const to = way.find(({ holds }) => holds(after.happened))?.to ?? null;
        if (to === null) continue;
        const chosen =
          option === undefined ? past : bookkeeper.choose(past, state, numberOf(step, option));
        arrive(to, after, chosen);
      }
      looked[step] = (looked[step] ?? 0) + own;
    }
    return {
      arrivals: found,
      moves: moved,
      entangledIn: isWhole ? null : looked.indexOf(Math.max(...looked)),
    };
  };
}

/** The guards of a step that read whether something was asked. */
function askingIn(step: Step): readonly Condition[] {
  return guardsOf(step).filter((guard) => atomsOf(guard).some((atom) => 'elicited' in atom));
}

/** The actions of the options of a case, numbered through. */
function optionsOf({ kase }: Terrain): {
  readonly actions: readonly (Action | undefined)[];
  numberOf(step: number, option: number): number;
} {
  const actions: (Action | undefined)[] = [];
  const first = kase.steps.map((step) => {
    const begin = actions.length;
    if (step.kind === 'decision') actions.push(...step.options.map(({ action }) => action));
    return begin;
  });
  return { actions, numberOf: (step, option) => (first[step] ?? 0) + option };
}
