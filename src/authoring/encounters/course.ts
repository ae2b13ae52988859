/** The part of a case that leads to decisions in which a guideline has a say. What lies off it is never walked. */
import type { Case, Condition, Decision, Next, Step } from '../../case/types.ts';
import { reachableFrom, reversed, type Story } from '../story.ts';

/** Where a step or an option leads on the course, and when; null for a step that lies off it. */
export interface Branch {
  readonly when: Condition | undefined;
  readonly to: number | null;
}

/** The course of a case. */
export interface Course {
  /** By step: whether it is such a decision, or leads to one. */
  readonly leads: readonly boolean[];
  /** By step: the steps of the course that can follow; none of a step that lies off it. */
  readonly following: readonly (readonly number[])[];
  /** By step: what decides where it leads on the course, and what is offered at a decision of which that matters. */
  readonly guards: readonly (readonly Condition[])[];
  /** The branches of a way, up to the last that stays on the course; none where none does. */
  branches(next: Next): readonly Branch[];
}

/** Whether a guideline has a say in a step: a decision with an option that carries an action. */
export function isJudged(step: Step | undefined): step is Decision {
  return step?.kind === 'decision' && step.options.some(({ action }) => action !== undefined);
}

/** Finds the course of a case. */
export function courseOf({ steps }: Case, { following, indexOf }: Story): Course {
  const judged = steps.flatMap((step, index) => (isJudged(step) ? [index] : []));
  const leading = reachableFrom(judged, reversed(following));
  const leads = steps.map((_, index) => leading.has(index));
  const branches = (next: Next): readonly Branch[] => {
    const all = typeof next === 'string' ? [{ when: undefined, to: next }] : next;
    const open = all.map(({ when, to: id }): Branch => {
      const to = indexOf.get(id);
      return { when, to: to !== undefined && leading.has(to) ? to : null };
    });
    const sure = open.findIndex(({ when }) => when === undefined);
    const reached = sure < 0 ? open : open.slice(0, sure + 1);
    return reached.slice(0, reached.findLastIndex(({ to }) => to !== null) + 1);
  };
  const offering = (step: Step): readonly Condition[] =>
    step.kind !== 'decision'
      ? []
      : step.options.flatMap(({ requires, next }) =>
          requires !== undefined && (isJudged(step) || branches(next).length > 0) ? [requires] : [],
        );
  const onCourse = steps.map((step, index) =>
    leads[index] ? nextsOf(step).flatMap(branches) : [],
  );
  return {
    leads,
    following: onCourse.map((ways) => [...new Set(ways.flatMap(({ to }) => to ?? []))]),
    guards: steps.map((step, index) => [
      ...(leads[index] ? offering(step) : []),
      ...(onCourse[index] ?? []).flatMap(({ when }) => when ?? []),
    ]),
    branches,
  };
}

function nextsOf(step: Step): readonly Next[] {
  if (step.kind === 'outcome' || step.kind === 'end') return [];
  return step.kind === 'decision' ? step.options.map(({ next }) => next) : [step.next];
}
