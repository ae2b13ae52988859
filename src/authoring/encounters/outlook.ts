/**
 * The guards of a case as they matter from a step on. Whether a past choice was made can't change any more, so a guard
 * shrinks as a story goes on: what is left of it is all that the future can depend on.
 */
import type { Condition, Step } from '../../case/types.ts';
import { reachableFrom } from '../story.ts';
import { keyUnder, type Bits, type Key } from './bits.ts';
import { atomsOf, guardsOf, type Atom } from './guards.ts';
import { remembered } from './remembered.ts';
import type { Terrain } from './terrain.ts';

/** What is left of a guard: settled, or what it still hangs on, as text that is the same for the same meaning. */
export type Residue = boolean | string;

/** From one step on: which guards may still be read, what they are made of, and what can still happen. */
export interface Outlook {
  readonly guards: readonly Condition[];
  readonly atoms: readonly Atom[];
  /** Ids of the steps that can follow. */
  readonly ahead: ReadonlySet<string>;
  /** Enquiries that can still be made. */
  readonly enquiries: ReadonlySet<string>;
  /** Days on which something can still come back, in order. */
  readonly days: readonly number[];
}

/** By step, in the order of the case. */
export function outlooks({ kase, story: { following }, textOf }: Terrain): readonly Outlook[] {
  const once = <T extends Condition>(conditions: readonly T[]): readonly T[] => [
    ...new Map(conditions.map((condition) => [textOf(condition), condition])).values(),
  ];
  const own = kase.steps.map(guardsOf);
  const enquiries = kase.steps.map(enquiriesOf);
  const ofReports = kase.investigations.flatMap(({ reports }) =>
    reports.flatMap(({ when }) => (when === undefined ? [] : [when])),
  );
  return kase.steps.map((_, index) => {
    // A step that leads back to itself is ahead of itself; one that doesn't is not.
    const reached = [...reachableFrom(following[index] ?? [], following)];
    const here = [...new Set([index, ...reached])];
    const guards = once([...ofReports, ...here.flatMap((step) => own[step] ?? [])]);
    const days = reached.flatMap((step) => {
      const next = kase.steps[step];
      return next !== undefined && 'day' in next ? [next.day] : [];
    });
    return {
      guards,
      atoms: once(guards.flatMap(atomsOf)),
      ahead: new Set(here.flatMap((step) => kase.steps[step]?.id ?? [])),
      enquiries: new Set(here.flatMap((step) => enquiries[step] ?? [])),
      days: [...new Set(days)].sort((one, other) => one - other),
    };
  });
}

/** What is left of guards; the same guard with the same occasions ahead is worked out once. */
export type ResidueOf = (guard: Condition, outlook: Outlook) => (happened: Bits) => Residue;

/** Prepares the guards of a case. */
export function residuesOf(terrain: Terrain): ResidueOf {
  const known = new Map<string, (happened: Bits) => Residue>();
  return (guard, outlook) => {
    const occasions = atomsOf(guard).map((atom) => occasion(atom, outlook));
    const key = `${terrain.textOf(guard)} ${occasions.join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const mask = terrain.readBy(guard);
    const found = remembered((_: Key, happened: Bits) =>
      residueOf(guard, outlook, happened, terrain),
    );
    const residue = (happened: Bits) => found(keyUnder(mask, happened), happened);
    known.set(key, residue);
    return residue;
  };
}

/** What is left of a guard at a point before which nothing of `ahead` was done. */
function residueOf(
  condition: Condition,
  outlook: Outlook,
  happened: Bits,
  terrain: Terrain,
): Residue {
  if ('not' in condition) {
    const inner = residueOf(condition.not, outlook, happened, terrain);
    return typeof inner === 'boolean' ? !inner : `!${inner}`;
  }
  if ('all' in condition) {
    const parts = condition.all.map((each) => residueOf(each, outlook, happened, terrain));
    return joined(parts, false, '&');
  }
  if ('any' in condition) {
    const parts = condition.any.map((each) => residueOf(each, outlook, happened, terrain));
    return joined(parts, true, '|');
  }
  const now = terrain.test(condition)(happened);
  if ('unanswered' in condition) return `${now} ${terrain.textOf(condition)}`;
  // What has happened stays so; what has not can only happen where there is still an occasion.
  return now || (occasion(condition, outlook) ? terrain.textOf(condition) : false);
}

function occasion(atom: Atom, { ahead, enquiries }: Outlook): boolean {
  if ('elicited' in atom) return enquiries.has(atom.elicited);
  if ('chose' in atom) return ahead.has(atom.chose.decision);
  if ('agreed' in atom) return ahead.has(atom.agreed.step);
  return 'overran' in atom ? ahead.has(atom.overran) : true;
}

function joined(parts: readonly Residue[], settles: boolean, sign: string): Residue {
  if (parts.includes(settles)) return settles;
  const open = [...new Set(parts.filter((part) => typeof part === 'string'))].sort();
  return open.length === 0 ? !settles : `(${open.join(sign)})`;
}

function enquiriesOf(step: Step): readonly string[] {
  if (step.kind !== 'appointment') return [];
  return [...step.history, ...step.examinations, ...step.bedsideTests].map(({ id }) => id);
}
