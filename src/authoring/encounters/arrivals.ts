/**
 * Every way in which a learner can stand before a decision, as far as the guideline can tell them apart: what they have
 * been shown at the least, what they could have found, and what they have done. Steps are walked with the machine's own
 * functions, not with the machine: nothing here depends on the order of acts. Two ways that show the same and of which no
 * guard that still matters tells a difference go on as one.
 */
import type { Case, Next } from '../../case/types.ts';
import { enter, holds, initialContext, type CaseContext } from '../../machine/case-context.ts';
import type { Action } from '../../teaching/done.ts';
import { reachableFrom, reversed, type Story } from '../story.ts';
import { movesFrom, type State } from './moves.ts';
import { outlooks } from './outlook.ts';
import { keyOf, matteringIn } from './sameness.ts';

/** A learner before a decision: only what guards read was asked, so `elicited` is the least that anyone has asked. */
export interface Arrival {
  /** Index of the decision among the steps. */
  readonly step: number;
  readonly context: CaseContext;
}

/** Beyond this a case is too entangled to be walked whole; the arrivals found by then are given. */
const most = 20_000;

/**
 * All arrivals at decisions, in no order that means anything. Of what was chosen, only actions that `counts` says can
 * answer a rule are told apart. Unknown targets lead nowhere; endless rounds end.
 */
export function arrivals(
  kase: Case,
  story: Story,
  counts: (action: Action) => boolean,
): readonly Arrival[] {
  const live = outlooks(kase, story);
  const mattering = matteringIn(kase, live, counts);
  const decisive = leadsToDecision(kase, story);
  const seen = new Set<string>();
  const found: Arrival[] = [];
  const first = arrive(kase, story, kase.steps[0]?.id ?? '', initialContext);
  const queue = first === null ? [] : [first];
  for (let at = 0; at < queue.length && at < most; at += 1) {
    const state = queue[at];
    if (state === undefined) break;
    const outlook = live[state.index];
    if (outlook === undefined) continue;
    const key = keyOf(kase, state, outlook, mattering);
    if (seen.has(key)) continue;
    seen.add(key);
    if (state.step.kind === 'decision') found.push({ step: state.index, context: state.context });
    for (const { context, next } of movesFrom(kase, state, outlook.atoms, mattering.ordered)) {
      const to = targetOf(kase, next, context);
      const arrived = to === null ? null : arrive(kase, story, to, context);
      if (arrived !== null && decisive.has(arrived.index)) queue.push(arrived);
    }
  }
  return found;
}

/** The steps from which a decision can still be reached, decisions themselves among them. */
function leadsToDecision(kase: Case, { following }: Story): ReadonlySet<number> {
  const decisions = kase.steps.flatMap(({ kind }, index) => (kind === 'decision' ? [index] : []));
  return reachableFrom(decisions, reversed(following));
}

function arrive(kase: Case, story: Story, id: string, context: CaseContext): State | null {
  const index = story.indexOf.get(id);
  const step = index === undefined ? undefined : kase.steps[index];
  if (index === undefined || step === undefined) return null;
  const day = 'day' in step ? step.day : null;
  return { step, index, context: enter(kase, id, day, context) };
}

function targetOf(kase: Case, next: Next, context: CaseContext): string | null {
  if (typeof next === 'string') return next;
  return next.find(({ when }) => holds(when, context, kase))?.to ?? null;
}
