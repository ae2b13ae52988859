/**
 * Every way in which a learner can stand before a decision, as far as the guideline can tell them apart: what they have
 * been shown at the least, what they could have found, and what they have done. Nothing here depends on the order of acts.
 * Two ways that show the same and of which no guard that still matters tells a difference go on as one.
 */
import type { Action } from '../../teaching/done.ts';
import { reachableFrom, reversed, type Story } from '../story.ts';
import { movesOf } from './moves.ts';
import { outlooks } from './outlook.ts';
import { newcomers, orderedIn, type Chosen } from './sameness.ts';
import { emptyMemory, enter, type Memory, type State } from './state.ts';
import type { Terrain } from './terrain.ts';

/** Beyond this a case is too entangled to be walked whole; the arrivals found by then are given. */
const most = 20_000;
/** And so it is where this many moves lead nowhere new. */
const mostMoves = 20 * most;

/** Finds all arrivals at decisions, in no order that means anything; endless rounds end. */
export type Walk = (counts: (action: Action) => boolean) => readonly State[];

/** Prepares the walk of a case. Of what was chosen, only actions that `counts` says can answer a rule are told apart. */
export function walkOf(terrain: Terrain, options: Options): Walk {
  const { kase, story } = terrain;
  const live = outlooks(kase, story);
  const ordered = orderedIn(kase, live);
  const decisive = leadsToDecision(terrain, story);
  const moves = kase.steps.map((_, index) =>
    movesOf(terrain, index, live[index]?.atoms ?? [], ordered, options.numberOf),
  );
  return (counts) => {
    const isNew = newcomers(terrain, live, ordered, options.all, counts);
    const found: State[] = [];
    const queue: State[] = [];
    let pushed = 0;
    const arrive = (step: number, memory: Memory) => {
      const state = enter(terrain, step, memory);
      pushed += 1;
      if (!isNew(state)) return;
      queue.push(state);
      if (kase.steps[step]?.kind === 'decision') found.push(state);
    };
    let looked = 0;
    if (kase.steps.length > 0) arrive(0, emptyMemory(terrain));
    for (const state of queue) {
      for (const { after, way } of moves[state.step]?.(state) ?? []) {
        looked += 1;
        if (pushed >= most || looked >= mostMoves) return found;
        const to = way.find(({ holds }) => holds(after.happened))?.to ?? null;
        if (to !== null && decisive.has(to)) arrive(to, after);
      }
    }
    return found;
  };
}

/** The options of a case, numbered through. */
export interface Options {
  readonly all: readonly Chosen[];
  numberOf(step: number, option: number): number;
}

/** Numbers the options of a case. */
export function optionsOf({ kase }: Terrain): Options {
  const all: Chosen[] = [];
  const first = kase.steps.map((step) => {
    const begin = all.length;
    if (step.kind === 'decision')
      all.push(...step.options.map(({ action }) => ({ decision: step.id, action })));
    return begin;
  });
  return { all, numberOf: (step, option) => (first[step] ?? 0) + option };
}

/** The steps from which a decision can still be reached, decisions themselves among them. */
function leadsToDecision({ kase }: Terrain, { following }: Story): ReadonlySet<number> {
  const decisions = kase.steps.flatMap(({ kind }, index) => (kind === 'decision' ? [index] : []));
  return reachableFrom(decisions, reversed(following));
}
