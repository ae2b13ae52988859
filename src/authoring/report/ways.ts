/** The ways on from each step: by which options, and if what. What the picture and its list are both drawn from. */
import type { Case, Condition, Next, Step } from '../../case/types.ts';
import { letter } from './items.ts';

/** A way from one step to another. */
export interface WayOn {
  readonly from: string;
  readonly to: string;
  /** The letters of the options that take it; none where the step isn't a decision. */
  readonly letters: readonly string[];
  /** The guard that must hold; undefined where none does. */
  readonly when: Condition | undefined;
  /** Whether it is what is left when other ways were not open. */
  readonly otherwise: boolean;
  /** Its place among the ways of this step, from 1. */
  readonly place: number;
}

/** The ways on of every step, in the order of the case; options that lead to the same place on the same guard go as one. */
export function waysOn(kase: Case): readonly WayOn[] {
  return kase.steps.flatMap((step) => {
    const ways = new Map<string, WayOn>();
    for (const { letters, next } of exits(step)) {
      for (const { to, when, otherwise } of branches(next)) {
        const key = JSON.stringify([to, when, otherwise]);
        const before = ways.get(key);
        ways.set(key, {
          from: step.id,
          to,
          letters: [...(before?.letters ?? []), ...letters],
          when,
          otherwise,
          place: before?.place ?? ways.size + 1,
        });
      }
    }
    return [...ways.values()];
  });
}

function exits(
  step: Step,
): readonly { readonly letters: readonly string[]; readonly next: Next }[] {
  switch (step.kind) {
    case 'outcome':
    case 'end':
      return [];
    case 'decision':
      return step.options.map(({ next }, index) => ({ letters: [letter(index)], next }));
    default:
      return [{ letters: [], next: step.next }];
  }
}

function branches(next: Next): readonly Pick<WayOn, 'to' | 'when' | 'otherwise'>[] {
  if (typeof next === 'string') return [{ to: next, when: undefined, otherwise: false }];
  return next.map(({ to, when }) => ({
    to,
    when,
    otherwise: when === undefined && next.length > 1,
  }));
}
