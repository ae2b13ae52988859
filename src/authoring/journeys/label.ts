import type { Case, Condition } from '../../case/types.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { answersTo, type Answer, type Learnt, type Standing } from './standing.ts';
import type { Tries } from './tries.ts';

/** A way so far: where it stands, what it has cost in the eyes of whoever pursues something, and how it came here. */
export interface Label<C> {
  readonly standing: Standing;
  readonly cost: C;
  readonly trail: Trail | null;
}

/** What was done, the last first; ways that part share what came before. */
export interface Trail {
  readonly before: Trail | null;
  readonly deed: Deed;
}

/** One thing on a trail. That something was asked may come to light long after the visit. */
export type Deed =
  | { readonly kind: 'entered'; readonly step: number }
  | { readonly kind: 'learnt'; readonly learnt: Learnt }
  | { readonly kind: 'did'; readonly event: CaseEvent };

/** The way with one thing more done. */
export function did<C>(label: Label<C>, event: CaseEvent): Label<C> {
  return { ...label, trail: { before: label.trail, deed: { kind: 'did', event } } };
}

/** Works out what it costs that an enquiry turns out to have been made, or not. */
export type Learn<C> = (cost: C, learnt: Learnt) => C;

/** The way with what had to be decided for a guard. */
export function learn<C>(
  { cost, trail }: Label<C>,
  { standing, learnt }: Pick<Answer, 'standing' | 'learnt'>,
  price: Learn<C>,
): Label<C> {
  return {
    standing,
    cost: learnt.reduce(price, cost),
    trail: learnt.reduce<Trail | null>(
      (before, each) => ({ before, deed: { kind: 'learnt', learnt: each } }),
      trail,
    ),
  };
}

/** The ways by what a condition says of them; what it hangs on is decided. */
export function ask<C>(
  label: Label<C>,
  condition: Condition | undefined,
  kase: Case,
  price: Learn<C>,
  tries: Tries,
): { readonly yes: readonly Label<C>[]; readonly no: readonly Label<C>[] } {
  const answers = answersTo(condition, label.standing, kase, tries);
  const those = (wanted: boolean) =>
    answers.filter(({ holds }) => holds === wanted).map((answer) => learn(label, answer, price));
  return { yes: those(true), no: those(false) };
}

/** Steps on the way, in order, and in each what was asked for certain, what for certain wasn't, and what else was done. */
export interface Visit {
  readonly step: number;
  readonly asked: readonly string[];
  readonly refused: readonly string[];
  readonly events: readonly CaseEvent[];
}

/** The visits of a trail. */
export function visitsOf(trail: Trail | null): readonly Visit[] {
  const deeds: Deed[] = [];
  for (let at = trail; at !== null; at = at.before) deeds.push(at.deed);
  deeds.reverse();
  const visits: { step: number; asked: string[]; refused: string[]; events: CaseEvent[] }[] = [];
  for (const deed of deeds) {
    if (deed.kind === 'entered') {
      visits.push({ step: deed.step, asked: [], refused: [], events: [] });
    } else if (deed.kind === 'did') {
      visits.at(-1)?.events.push(deed.event);
    } else {
      const { enquiry, asked, visit } = deed.learnt;
      const list = asked ? 'asked' : 'refused';
      visits[visit]?.[list].push(enquiry);
    }
  }
  return visits;
}
