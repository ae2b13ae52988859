/**
 * Walks a case from step to step, all ways at once: ways that stand alike, as the guards ahead see it, are held against
 * each other by whoever pursues something, and go on as few. Steps are walked with the machine's own functions.
 *
 * Long because every kind of step goes on with what waits, what is left to try and what was cut.
 *
 * `encounters` walks a case as well, for another question. It wants each different standing before a decision once, so it
 * decides at once what was asked, remembers every fact, and reads guards as bits, for check asks it at each save. This one
 * counts, prices and replays whole ways: it leaves a question open until a guard reads it, or twenty of them would be a
 * million standings, and keeps what was done. Neither could take the other's place without giving that up. They share what
 * guards are made of and what lies ahead (`guards`, `outlook`), and each is held against every way through small cases.
 */
import type { Decision, Next, Option, Step } from '../../case/types.ts';
import {
  enter,
  initialContext,
  placeOrders,
  type CaseContext,
} from '../../machine/case-context.ts';
import { asking } from './asking.ts';
import type { Cut } from './cut.ts';
import type { Reach } from './effort.ts';
import { forgetting } from './forgotten.ts';
import { ask, did, learn, type Label } from './label.ts';
import { readyToOrderAll } from './orders.ts';
import type { Plan } from './plan.ts';
import type { Pursuit } from './pursuit.ts';
import { remembered } from './remembered.ts';
import { sightOf } from './sight.ts';
import { reportsDecided, type Standing } from './standing.ts';
import { dealing, type Tries } from './tries.ts';

/** From so many investigations on, each try costs more, the more there are. */
const usual = 15;

/** A way gets so many tries, as long as there are any, though those after it then get none. */
const enough = 32;

/** So many ways that stand alike are held against each other; beyond that, half of them are dropped. */
const mostAlike = 1000;

/** How a walk went. */
export interface Walk {
  /** Indexes of the steps that some way came to. */
  readonly reached: ReadonlySet<number>;
  /** What was not gone through whole; none where each way was followed to its end. */
  readonly cut: readonly Cut[];
  /** Ways that came to a step. */
  readonly arrivals: number;
}

/** How often a way goes through one step of a circle, at the most. */
const rounds = 2;

/** Walks all ways; what comes of them the pursuit gathers. Unknown targets lead nowhere. */
export function walk<C>(pursuit: Pursuit<C>, reach: Reach): Walk {
  const { plan } = pursuit;
  const { case: kase, rank } = plan;
  const waiting = new Map<number, Map<string, Label<C>[]>>();
  const reached = new Set<number>();
  const last = new Set<number>();
  const cut = new Map<string, Cut>();
  const scale = Math.min(1, usual / kase.investigations.length) ** 1.5;
  const tries = dealing(reach.tries * scale, kase.steps.length);
  const room = dealing(reach.most * scale, kase.steps.length);
  let arrivals = 0;

  const first = kase.steps[0];
  if (first !== undefined) {
    const standing = {
      index: 0,
      context: initialContext,
      open: new Map(),
      visit: -1,
      rounds: new Map(),
    };
    arriveAt(first.id, { standing, cost: pursuit.start, trail: null }, tries());
  }
  for (let index = nextOf(waiting, rank); index !== null; index = nextOf(waiting, rank)) {
    const groups = waiting.get(index);
    waiting.delete(index);
    const step = kase.steps[index];
    if (groups === undefined || step === undefined) continue;
    reached.add(index);
    const space = room();
    if (space.left() < 1) {
      // Of what still waits when there is no room left, each step follows one, once.
      if (last.has(index)) {
        note(step, 'ways');
        continue;
      }
      last.add(index);
    }
    const labels = kept([...groups.values()].flat(), step);
    const some = tries();
    for (const [at, label] of labels.entries()) {
      if (at > 0 && space.left() < 1) {
        note(step, 'ways');
        break;
      }
      const before = arrivals;
      leave(label, step, some.share(Math.min(labels.length - at, some.left() / enough)));
      for (let came = before; came < arrivals && space.left() >= 1; came += 1) space.more();
    }
  }
  return { reached, cut: [...cut.values()], arrivals };

  /** Notes what is not gone through whole. */
  function note(step: Step, what: Cut['what']): void {
    cut.set(`${step.id} ${what}`, { step: step.id, what });
  }

  function kept(labels: readonly Label<C>[], step: Step): readonly Label<C>[] {
    return labels.length <= reach.perStep ? labels : foremost(labels, reach.perStep, step);
  }

  function foremost(labels: readonly Label<C>[], most: number, step: Step): readonly Label<C>[] {
    note(step, 'ways');
    return labels
      .map((label) => ({ label, rating: pursuit.rate(label) }))
      .sort((one, other) => other.rating - one.rating)
      .slice(0, most)
      .map(({ label }) => label);
  }

  function leave(label: Label<C>, step: Step, some: Tries): void {
    /** Half of what there is goes to what is done here, the rest to what comes of it. */
    const done = (what: Cut['what'], ways: (part: Tries) => readonly Label<C>[]) => {
      const part = some.share(2);
      const found = ways(part);
      if (part.cut()) note(step, what);
      return found;
    };
    const on = (ways: readonly Label<C>[], next: Next) => {
      for (const [at, way] of ways.entries()) {
        const part = some.share(ways.length - at);
        goOn(way, next, part);
        if (part.cut()) note(step, 'ways');
      }
    };
    switch (step.kind) {
      case 'outcome':
      case 'end':
        pursuit.end(label);
        return;
      case 'decision':
        pursuit.meet?.(label, step);
        decide(label, step, some);
        if (some.cut()) note(step, 'ways');
        break;
      case 'appointment': {
        const asked = done('asking', (part) => asking(label, step, pursuit, part));
        const ordered = done('ordering', (part) =>
          asked.flatMap((each, at) => pursuit.order(each, step, part.share(asked.length - at))),
        );
        on(ordered, step.next);
        break;
      }
      case 'results':
        on(
          done('acting', (part) => pursuit.act(label, step, part)),
          step.next,
        );
        break;
      case 'safety-net':
      case 'referral':
        on(
          done('settling', (part) => pursuit.settle(label, step, part)),
          step.next,
        );
    }
  }

  function decide(label: Label<C>, step: Decision, some: Tries): void {
    const { options } = step;
    for (const [at, option] of options.entries()) {
      const part = some.share(options.length + 1 - at);
      for (const offered of ask(label, option.requires, kase, pursuit.learn, part).yes) {
        const { context } = offered.standing;
        const choices = plan.chosen.has(step.id)
          ? [...context.choices, { decision: step.id, option: option.id }]
          : context.choices;
        const wanted = option.orders.filter((id) => plan.tracked.has(id));
        const before: CaseContext = { ...context, choices };
        const chosen = { ...offered, standing: { ...offered.standing, context: before } };
        for (const ready of readyToOrderAll(chosen, wanted, kase, pursuit.learn, part.share(2)))
          choose(ready, step, option, part);
      }
    }
    const requirements = options.flatMap(({ requires }) =>
      requires === undefined ? [] : [requires],
    );
    if (requirements.length < options.length) return;
    for (const lost of ask(label, { any: requirements }, kase, pursuit.learn, some).no) {
      pursuit.stuck(lost, 'no-option');
    }
  }

  function choose(ready: Label<C>, step: Decision, option: Option, some: Tries): void {
    const { context } = ready.standing;
    const wanted = option.orders.filter((id) => plan.tracked.has(id));
    const after = placeOrders(kase, wanted, context);
    const placed = after.awaited
      .filter((order) => !context.awaited.includes(order))
      .map(({ investigation }) => investigation);
    const chosen = pursuit.choose(ready, step, option, placed);
    const at = { ...chosen, standing: { ...chosen.standing, context: after } };
    const end = kase.steps.find(({ kind }) => kind === 'end');
    // A vignette is answered in one act.
    if (end !== undefined) arriveAt(end.id, at, some);
    else goOn(at, option.next, some);
  }

  function goOn(label: Label<C>, next: Next, some: Tries): void {
    let left: readonly Label<C>[] = [label];
    for (const { when, to } of typeof next === 'string' ? [{ when: undefined, to: next }] : next) {
      const stay: Label<C>[] = [];
      for (const each of left) {
        const { yes, no } = ask(each, when, kase, pursuit.learn, some);
        for (const going of yes) {
          const cost = pursuit.proceed(going.cost);
          arriveAt(to, did({ ...going, cost }, { type: 'proceed' }), some);
        }
        stay.push(...no);
      }
      left = stay;
    }
    for (const lost of left) pursuit.stuck(lost, 'no-way-on');
  }

  function arriveAt(id: string, from: Label<C>, some: Tries): void {
    const index = plan.story.indexOf.get(id);
    const step = index === undefined ? undefined : kase.steps[index];
    if (index === undefined || step === undefined) return;
    const times = from.standing.rounds.get(index) ?? 0;
    if (times >= rounds) {
      note(step, 'circling');
      return;
    }
    const day = 'day' in step ? step.day : null;
    const today = day ?? from.standing.context.day;
    for (const answer of reportsDecided(from.standing, today, kase, some)) {
      const come = learn(from, answer, pursuit.learn);
      const { context, visit, rounds: before } = come.standing;
      const after = enter(kase, step.id, day, context);
      const arrived = after.reports.slice(context.reports.length);
      const standing: Standing = {
        ...come.standing,
        index,
        visit: visit + 1,
        context: remembered(plan, after),
        rounds: plan.circling.has(index) ? new Map([...before, [index, times + 1]]) : before,
      };
      const cost = pursuit.arrive(come.cost, { step, standing, first: times === 0, arrived });
      const trail = { before: come.trail, deed: { kind: 'entered' as const, step: index } };
      const label = { standing, cost, trail };
      if (!pursuit.promising(label)) continue;
      const sight = sightOf(plan, standing);
      for (const told of forgetting(label, sight.idle, pursuit)) {
        if (!pursuit.promising(told)) continue;
        arrivals += 1;
        const groups = waiting.get(index) ?? new Map<string, Label<C>[]>();
        waiting.set(index, groups);
        // What no guard will read doesn't show in the key.
        const alike = groups.get(sight.key) ?? [];
        groups.set(sight.key, alike);
        pursuit.admit(alike, told);
        if (alike.length > mostAlike) {
          alike.splice(0, alike.length, ...foremost(alike, mostAlike / 2, step));
        }
      }
    }
  }
}

/** The first step in order in which some way waits. */
function nextOf(waiting: ReadonlyMap<number, unknown>, rank: Plan['rank']): number | null {
  const [first = null] = [...waiting.keys()].sort(
    (one, other) => (rank[one] ?? 0) - (rank[other] ?? 0),
  );
  return first;
}
