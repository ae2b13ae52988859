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
  /** The step and those that can follow, by index; their ids. */
  readonly steps: readonly number[];
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
  const own = kase.steps.map((step) => [...guardsOf(step), ...also(step)]);
  const lookFrom = lookout(kase, following, own);
  return kase.steps.map((_, index) => lookFrom(index));
}

/** Prepares to look ahead from one step or another, by the steps that can follow each and the guards of each. */
export function lookout(
  kase: Case,
  following: readonly (readonly number[])[],
  guards: readonly (readonly Condition[])[],
): (step: number) => Outlook {
  const same = firstOf<Condition>();
  const sameAtom = firstOf<Atom>();
  const own = guards.map((each) => each.map(same));
  const ofReports = kase.investigations.flatMap(({ reports }) =>
    reports.flatMap(({ when }) => (when === undefined ? [] : [same(when)])),
  );
  const enquiries = kase.steps.map(enquiriesOf);
  const atomsIn = remembered((guard: Condition) => atomsOf(guard).map(sameAtom));
  return (index) => {
    // A step that leads back to itself is ahead of itself; one that doesn't is not.
    const reached = [...reachableFrom(following[index] ?? [], following)];
    const here = [...new Set([index, ...reached])];
    const ofSteps = new Set(here.flatMap((step) => own[step] ?? []));
    // Where nothing follows, nothing comes back.
    const all = new Set(reached.length === 0 ? ofSteps : [...ofReports, ...ofSteps]);
    const steps = here.flatMap((step) => kase.steps[step] ?? []);
    const days = reached.flatMap((step) => {
      const next = kase.steps[step];
      return next !== undefined && 'day' in next ? [next.day] : [];
    });
    return {
      guards: [...all],
      ofSteps: [...ofSteps],
      atoms: [...new Set([...all].flatMap((guard) => atomsIn(guard)))],
      steps: here,
      ahead: new Set(steps.map(({ id }) => id)),
      enquiries: new Set(here.flatMap((step) => enquiries[step] ?? [])),
      days: [...new Set(days)].sort((one, other) => one - other),
    };
  };
}

/** Of things that say the same always the one that came first. */
function firstOf<T extends object>(): (thing: T) => T {
  const known = new Map<string, T>();
  const first = remembered((thing: T): T => {
    const text = JSON.stringify(thing);
    const before = known.get(text) ?? thing;
    known.set(text, before);
    return before;
  });
  return (thing) => first(thing);
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
