/**
 * The guards of a case as they matter from a step on. Whether a past choice was made can't change any more, so a guard
 * shrinks as a story goes on: what is left of it is all that the future can depend on.
 */
import type { Case, Condition, Step } from '../../case/types.ts';
import { reachableFrom, type Story } from '../story.ts';
import type { Bits } from './bits.ts';
import { atomsOf, guardsOf, type Atom } from './guards.ts';
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
export function outlooks(kase: Case, { following }: Story): readonly Outlook[] {
  const texts = new Map<Condition | Atom, string>();
  const textOf = (condition: Condition) => {
    const text = texts.get(condition) ?? JSON.stringify(condition);
    texts.set(condition, text);
    return text;
  };
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

/** What is left of a guard at a point before which nothing of `ahead` was done. */
export function residueOf(
  condition: Condition,
  outlook: Outlook,
  happened: Bits,
  terrain: Terrain,
): Residue {
  const of = (part: Condition) => residueOf(part, outlook, happened, terrain);
  if ('not' in condition) {
    const inner = of(condition.not);
    return typeof inner === 'boolean' ? !inner : `!${inner}`;
  }
  if ('all' in condition) return joined(condition.all.map(of), false, '&');
  if ('any' in condition) return joined(condition.any.map(of), true, '|');
  const now = terrain.test(condition)(happened);
  if ('unanswered' in condition) return `${now} ${JSON.stringify(condition)}`;
  // What has happened stays so; what has not can only happen where there is still an occasion.
  return now || (occasion(condition, outlook) ? JSON.stringify(condition) : false);
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
