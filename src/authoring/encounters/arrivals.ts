/**
 * Every way in which a learner can stand before a decision, as far as guidelines can tell them apart: what they have been
 * shown at the least, what they could have found, and what they have done. Two ways that show the same and of which no guard
 * that still matters tells a difference go on as one.
 */
import type { Action } from '../../teaching/done.ts';
import { aheadOf } from './ahead.ts';
import { isJudged, type Course } from './course.ts';
import { guardsOf } from './guards.ts';
import type { Lens } from './lens.ts';
import { movesOf } from './moves.ts';
import { lookout } from './outlook.ts';
import { remembered } from './remembered.ts';
import { newcomers } from './sameness.ts';
import { bookkeeperOf, type Past, type Standing } from './standing.ts';
import { emptyMemory, enter, type Memory, type State } from './state.ts';
import type { Terrain } from './terrain.ts';

/** Beyond this a case is too entangled to be walked whole; the arrivals found by then are given. */
const most = 20_000;
/** And so it is where this many moves lead nowhere new. */
const mostMoves = 20 * most;

/** A learner before a decision in which a guideline has a say. */
export interface Arrival {
  readonly state: State;
  readonly standing: Standing;
}

/** Finds all arrivals that a lens can tell apart, in no order that means anything; endless rounds end. */
export type Walk = (lens: Lens) => readonly Arrival[];

/** Prepares the walk of a case. */
export function walkOf(terrain: Terrain, course: Course): Walk {
  const { kase } = terrain;
  const outlooks = {
    onCourse: remembered(lookout(kase, course.following, course.guards)),
    whole: remembered(lookout(kase, terrain.story.following, kase.steps.map(guardsOf))),
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
    let looked = 0;
    if (course.leads[0] === true) arrive(0, emptyMemory(terrain), bookkeeper.first);
    for (const { state, past } of queue) {
      for (const { after, way, option } of moves(state.step)(state)) {
        looked += 1;
        if (pushed >= most || looked >= mostMoves) return found;
        const to = way.find(({ holds }) => holds(after.happened))?.to ?? null;
        if (to === null) continue;
        const chosen =
          option === undefined
            ? past
            : bookkeeper.choose(past, state, numberOf(state.step, option));
        arrive(to, after, chosen);
      }
    }
    return found;
  };
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
