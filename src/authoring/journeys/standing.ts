/**
 * Where a learner stands, as far as it is decided. What was asked in an appointment is left open until a guard reads it:
 * so twenty questions that open twenty options make twenty ways and not a million.
 */
import type { Case, Condition } from '../../case/types.ts';
import {
  findInvestigation,
  holds,
  type CaseContext,
  type Order,
} from '../../machine/case-context.ts';
import { inTurn, tried, type Tries } from './tries.ts';

/** A learner in a step. `context` holds only what guards read. */
export interface Standing {
  readonly index: number;
  readonly context: CaseContext;
  /** Enquiries of past appointments that may have been made or not, by the number of the visit. */
  readonly open: ReadonlyMap<string, number>;
  /** How many steps were entered. */
  readonly visit: number;
  /** Of steps in a circle: how often each was entered. */
  readonly rounds: ReadonlyMap<number, number>;
}

/** What one guard made of a standing: its answer, and what had to be decided for it. */
export interface Answer {
  readonly holds: boolean;
  readonly standing: Standing;
  readonly learnt: readonly Learnt[];
}

/** That an enquiry was made in a visit, or wasn't. */
export interface Learnt {
  readonly enquiry: string;
  readonly asked: boolean;
  readonly visit: number;
}

/** Whether a condition holds, or the first enquiry that it hangs on. */
function truthOf(condition: Condition, standing: Standing, kase: Case): boolean | string {
  if ('elicited' in condition) {
    const { elicited } = condition;
    if (standing.context.elicited.includes(elicited)) return true;
    return standing.open.has(elicited) ? elicited : false;
  }
  if ('all' in condition) return joined(condition.all, false, standing, kase);
  if ('any' in condition) return joined(condition.any, true, standing, kase);
  if ('not' in condition) {
    const inner = truthOf(condition.not, standing, kase);
    return typeof inner === 'boolean' ? !inner : inner;
  }
  return holds(condition, standing.context, kase);
}

function joined(
  parts: readonly Condition[],
  settles: boolean,
  standing: Standing,
  kase: Case,
): boolean | string {
  let undecided: string | null = null;
  for (const part of parts) {
    const truth = truthOf(part, standing, kase);
    if (truth === settles) return settles;
    if (typeof truth === 'string') undecided ??= truth;
  }
  return undecided ?? !settles;
}

/** Every answer that a condition can have from here, each once decided; together they cover all learners that were tried. */
export function answersTo(
  condition: Condition | undefined,
  standing: Standing,
  kase: Case,
  tries: Tries,
  learnt: readonly Learnt[] = [],
): readonly Answer[] {
  if (condition === undefined) return [{ holds: true, standing, learnt }];
  const truth = truthOf(condition, standing, kase);
  if (typeof truth === 'boolean') return [{ holds: truth, standing, learnt }];
  return tried([true, false], tries).flatMap((asked) => {
    const visit = standing.open.get(truth) ?? 0;
    return answersTo(condition, decided(standing, truth, asked), kase, tries, [
      ...learnt,
      { enquiry: truth, asked, visit },
    ]);
  });
}

/** The same with one enquiry decided. */
export function decided(standing: Standing, enquiry: string, asked: boolean): Standing {
  const open = new Map(standing.open);
  open.delete(enquiry);
  const { context } = standing;
  const elicited = asked ? [...context.elicited, enquiry] : context.elicited;
  return { ...standing, open, context: { ...context, elicited } };
}

/** The same with what is due at a day decided: which report each order brings. */
export function reportsDecided(
  standing: Standing,
  day: number,
  kase: Case,
  tries: Tries,
): readonly Pick<Answer, 'standing' | 'learnt'>[] {
  return inTurn<Order, Pick<Answer, 'standing' | 'learnt'>>(
    standing.context.awaited,
    [{ standing, learnt: [] }],
    (each, order, part) => reportDecided(each, order, day, kase, part),
    tries,
  );
}

function reportDecided(
  from: Pick<Answer, 'standing' | 'learnt'>,
  order: Order,
  day: number,
  kase: Case,
  tries: Tries,
): readonly Pick<Answer, 'standing' | 'learnt'>[] {
  const reports = findInvestigation(kase, order.investigation)?.reports ?? [];
  if (reports.every(({ days }) => order.day + days > day)) return [from];
  return firstOf(
    reports.map(({ when }) => when),
    from,
    kase,
    tries,
  );
}

/** The same with decided which of some conditions is the first to hold. */
export function firstOf(
  conditions: readonly (Condition | undefined)[],
  from: Pick<Answer, 'standing' | 'learnt'>,
  kase: Case,
  tries: Tries,
): readonly Pick<Answer, 'standing' | 'learnt'>[] {
  const found: Pick<Answer, 'standing' | 'learnt'>[] = [];
  let left: readonly Pick<Answer, 'standing' | 'learnt'>[] = [from];
  for (const condition of conditions) {
    const answers = left.flatMap(({ standing, learnt }) =>
      answersTo(condition, standing, kase, tries, learnt),
    );
    found.push(...answers.filter((answer) => answer.holds));
    left = answers.filter((answer) => !answer.holds);
  }
  return [...found, ...left];
}
