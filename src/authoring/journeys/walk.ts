/**
 * Walks a case from step to step, all ways at once: ways that stand alike, as the guards ahead see it, are held against
 * each other by whoever pursues something, and go on as few. Steps are walked with the machine's own functions.
 *
 * `encounters` walks a case as well, for another question. It wants each different standing before a decision once, so it
 * decides at once what was asked, remembers every fact, and reads guards as bits, for check asks it at each save. This one
 * counts, prices and replays whole ways: it leaves a question open until a guard reads it, or twenty of them would be a
 * million standings, and keeps what was done. Neither could take the other's place without giving that up. They share what
 * guards are made of and what lies ahead (`guards`, `outlook`), and each is held against every way through small cases.
 */
import type { Decision, Next, Step } from '../../case/types.ts';
import {
  enter,
  initialContext,
  placeOrders,
  unanswered,
  type CaseContext,
} from '../../machine/case-context.ts';
import { asking } from './asking.ts';
import { forgotten } from './forgotten.ts';
import { ask, did, learn, type Label } from './label.ts';
import { readyToOrder } from './orders.ts';
import type { Pursuit } from './pursuit.ts';
import { sightOf } from './sight.ts';
import { reportsDecided, type Standing } from './standing.ts';

/** How far a walk goes. */
export interface Reach {
  /** Ways that are kept in one step; beyond that the rest is dropped. */
  readonly perStep: number;
  /** Ways that are followed in all. */
  readonly most: number;
}

/** How a walk went. */
export interface Walk {
  /** Indexes of the steps that some way came to. */
  readonly reached: ReadonlySet<number>;
  /** Whether some way was not followed to its end. */
  readonly bounded: boolean;
  /** Ways that were followed. */
  readonly followed: number;
}

/** How often a way goes through one step of a circle, at the most. */
const rounds = 2;

/** Walks all ways; what comes of them the pursuit gathers. Unknown targets lead nowhere. */
export function walk<C>(pursuit: Pursuit<C>, reach: Reach): Walk {
  const { plan } = pursuit;
  const { case: kase, rank } = plan;
  const waiting = new Map<number, Map<string, Label<C>[]>>();
  const reached = new Set<number>();
  let bounded = false;
  let followed = 0;

  const first = kase.steps[0];
  if (first !== undefined) {
    const standing = {
      index: 0,
      context: initialContext,
      open: new Map(),
      visit: -1,
      rounds: new Map(),
    };
    arriveAt(first.id, { standing, cost: pursuit.start, trail: null });
  }
  for (let index = nextStep(); index !== null; index = nextStep()) {
    const groups = waiting.get(index);
    waiting.delete(index);
    const step = kase.steps[index];
    if (groups === undefined || step === undefined) continue;
    reached.add(index);
    for (const label of kept([...groups.values()].flat())) {
      followed += 1;
      leave(label, step);
    }
  }
  return { reached, bounded, followed };

  function nextStep(): number | null {
    let found: number | null = null;
    for (const index of waiting.keys()) {
      if (found === null || (rank[index] ?? 0) < (rank[found] ?? 0)) found = index;
    }
    return found;
  }

  function kept(labels: readonly Label<C>[]): readonly Label<C>[] {
    const most = Math.max(1, Math.min(reach.perStep, reach.most - followed));
    if (labels.length <= most) return labels;
    bounded = true;
    return labels
      .map((label) => ({ label, rating: pursuit.rate(label) }))
      .sort((one, other) => other.rating - one.rating)
      .slice(0, most)
      .map(({ label }) => label);
  }

  function leave(label: Label<C>, step: Step): void {
    switch (step.kind) {
      case 'outcome':
      case 'end':
        pursuit.end(label);
        return;
      case 'decision':
        pursuit.meet?.(label, step);
        decide(label, step);
        return;
      case 'appointment': {
        const { ways, whole } = asking(label, step, pursuit);
        bounded ||= !whole;
        for (const asked of ways) {
          for (const ordered of pursuit.order(asked, step)) goOn(ordered, step.next);
        }
        return;
      }
      case 'results':
        for (const acted of pursuit.act(label, step)) goOn(acted, step.next);
        return;
      case 'safety-net':
      case 'referral':
        for (const settled of pursuit.settle(label, step)) goOn(settled, step.next);
    }
  }

  function decide(label: Label<C>, step: Decision): void {
    const { options } = step;
    for (const option of options) {
      for (const offered of ask(label, option.requires, kase, pursuit.learn).yes) {
        const { context } = offered.standing;
        const choices = plan.chosen.has(step.id)
          ? [...context.choices, { decision: step.id, option: option.id }]
          : context.choices;
        const wanted = option.orders.filter((id) => plan.tracked.has(id));
        const before: CaseContext = { ...context, choices };
        for (const ready of orderable(wanted, {
          ...offered,
          standing: { ...offered.standing, context: before },
        })) {
          const after = placeOrders(kase, wanted, ready.standing.context);
          const placed = after.awaited
            .filter((order) => !ready.standing.context.awaited.includes(order))
            .map(({ investigation }) => investigation);
          const chosen = pursuit.choose(ready, step, option, placed);
          const at = { ...chosen.standing, context: after };
          const end = kase.steps.find(({ kind }) => kind === 'end');
          // A vignette is answered in one act.
          if (end !== undefined) arriveAt(end.id, { ...chosen, standing: at });
          else goOn({ ...chosen, standing: at }, option.next);
        }
      }
    }
    const requirements = options.flatMap(({ requires }) =>
      requires === undefined ? [] : [requires],
    );
    if (requirements.length < options.length) return;
    for (const lost of ask(label, { any: requirements }, kase, pursuit.learn).no) {
      pursuit.stuck(lost, 'no-option');
    }
  }

  /** The way with all decided on which it hangs whether these can be ordered. */
  function orderable(investigations: readonly string[], label: Label<C>): readonly Label<C>[] {
    return investigations.reduce<readonly Label<C>[]>(
      (labels, id) => labels.flatMap((each) => readyToOrder(each, id, kase, pursuit.learn)),
      [label],
    );
  }

  function goOn(label: Label<C>, next: Next): void {
    let left: readonly Label<C>[] = [label];
    for (const { when, to } of typeof next === 'string' ? [{ when: undefined, to: next }] : next) {
      const stay: Label<C>[] = [];
      for (const each of left) {
        const { yes, no } = ask(each, when, kase, pursuit.learn);
        for (const going of yes) {
          const cost = pursuit.proceed(going.cost);
          arriveAt(to, did({ ...going, cost }, { type: 'proceed' }));
        }
        stay.push(...no);
      }
      left = stay;
    }
    for (const lost of left) pursuit.stuck(lost, 'no-way-on');
  }

  function arriveAt(id: string, from: Label<C>): void {
    const index = plan.story.indexOf.get(id);
    const step = index === undefined ? undefined : kase.steps[index];
    if (index === undefined || step === undefined) return;
    const times = from.standing.rounds.get(index) ?? 0;
    if (times >= rounds) {
      bounded = true;
      return;
    }
    const day = 'day' in step ? step.day : null;
    const today = day ?? from.standing.context.day;
    for (const answer of reportsDecided(from.standing, today, kase)) {
      const come = learn(from, answer, pursuit.learn);
      const { context, visit, rounds: before } = come.standing;
      const after = enter(kase, step.id, day, context);
      const arrived = after.reports.slice(context.reports.length);
      const standing: Standing = {
        ...come.standing,
        index,
        visit: visit + 1,
        context: remembered(after),
        rounds: plan.circling.has(index) ? new Map([...before, [index, times + 1]]) : before,
      };
      const cost = pursuit.arrive(come.cost, { step, standing, first: times === 0, arrived });
      const trail = { before: come.trail, deed: { kind: 'entered' as const, step: index } };
      const label = { standing, cost, trail };
      if (!pursuit.promising(label)) continue;
      const sight = sightOf(plan, standing);
      for (const told of forgetting(label, sight.idle)) {
        if (!pursuit.promising(told)) continue;
        const groups = waiting.get(index) ?? new Map<string, Label<C>[]>();
        waiting.set(index, groups);
        // What no guard will read doesn't show in the key.
        const alike = groups.get(sight.key) ?? [];
        groups.set(sight.key, alike);
        pursuit.admit(alike, told);
      }
    }
  }

  /** What of a context makes a difference: of a report that came back as before, only that it waits once more. */
  function remembered(context: CaseContext): CaseContext {
    const waiting = plan.repeats ? unanswered(kase, context) : [];
    const reports = context.reports.filter(
      (it, at) =>
        waiting.includes(it) ||
        !context.reports
          .slice(0, at)
          .some((other) => other.investigation === it.investigation && other.report === it.report),
    );
    return { ...context, reports, visited: [], minutes: 0 };
  }

  function forgetting(label: Label<C>, idle: readonly string[]): readonly Label<C>[] {
    return idle.reduce<readonly Label<C>[]>(
      (labels, id) => labels.flatMap((each) => forgotten(each, id, pursuit)),
      [label],
    );
  }
}
