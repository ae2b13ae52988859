/** What lies ahead of each step: the guards that may still be read, and what can still happen. */
import type { Case, Condition, Step } from '../../case/types.ts';
import { reachableFrom, type Story } from '../story.ts';
import { atomsOf, guardsOf, type Atom } from './guards.ts';
import { remembered } from './remembered.ts';

/** From one step on: which guards may still be read, what they are made of, and what can still happen. */
export interface Outlook {
  readonly guards: readonly Condition[];
  /** Those of them that steps read; the rest decides which report comes back. */
  readonly ofSteps: readonly Condition[];
  readonly atoms: readonly Atom[];
  /** Ids of the steps that can follow. */
  readonly ahead: ReadonlySet<string>;
  /** Enquiries that can still be made. */
  readonly enquiries: ReadonlySet<string>;
  /** Days on which something can still come back, in order. */
  readonly days: readonly number[];
}

/** By step, in the order of the case. `also` names further conditions that count as guards of a step. */
export function outlooks(
  kase: Case,
  { following }: Story,
  also: (step: Step) => readonly Condition[] = () => [],
): readonly Outlook[] {
  const textOf = remembered((condition: Condition) => JSON.stringify(condition));
  const once = <T extends Condition>(conditions: readonly T[]): readonly T[] => [
    ...new Map(conditions.map((condition) => [textOf(condition), condition])).values(),
  ];
  const own = kase.steps.map((step) => [...guardsOf(step), ...also(step)]);
  const ofReports = kase.investigations.flatMap(({ reports }) =>
    reports.flatMap(({ when }) => when ?? []),
  );
  return kase.steps.map((_, index) => {
    // A step that leads back to itself is ahead of itself; one that doesn't is not.
    const reached = [...reachableFrom(following[index] ?? [], following)];
    const here = [...new Set([index, ...reached])];
    const ofSteps = once(here.flatMap((step) => own[step] ?? []));
    const guards = once([...ofReports, ...ofSteps]);
    const steps = here.flatMap((step) => kase.steps[step] ?? []);
    const days = reached.flatMap((step) => {
      const next = kase.steps[step];
      return next !== undefined && 'day' in next ? [next.day] : [];
    });
    return {
      guards,
      ofSteps,
      atoms: once(guards.flatMap(atomsOf)),
      ahead: new Set(steps.map(({ id }) => id)),
      enquiries: new Set(steps.flatMap(enquiriesOf)),
      days: [...new Set(days)].sort((one, other) => one - other),
    };
  });
}

/** Whether what an atom asks can still come to pass. */
export function occasion(atom: Atom, { ahead, enquiries }: Outlook): boolean {
  if ('elicited' in atom) return enquiries.has(atom.elicited);
  if ('chose' in atom) return ahead.has(atom.chose.decision);
  if ('agreed' in atom) return ahead.has(atom.agreed.step);
  return 'overran' in atom ? ahead.has(atom.overran) : true;
}

function enquiriesOf(step: Step): readonly string[] {
  if (step.kind !== 'appointment') return [];
  return [...step.history, ...step.examinations, ...step.bedsideTests].map(({ id }) => id);
}
