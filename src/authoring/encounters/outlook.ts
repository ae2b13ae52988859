/**
 * The guards of a case as they matter from a step on. Whether a past choice was made can't change any more, so a guard
 * shrinks as a story goes on: what is left of it is all that the future can depend on.
 */
import type { Case, Condition, Next, Step } from '../../case/types.ts';
import { holds, type CaseContext } from '../../machine/case-context.ts';
import { reachableFrom, type Story } from '../story.ts';

/** A condition without parts: {"elicited": "appetite"}. */
export type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

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
  const own = kase.steps.map(guardsOf);
  const ofReports = kase.investigations.flatMap(({ reports }) =>
    reports.flatMap(({ when }) => (when === undefined ? [] : [when])),
  );
  return kase.steps.map((_, index) => {
    // A step that leads back to itself is ahead of itself; one that doesn't is not.
    const reached = [...reachableFrom(following[index] ?? [], following)];
    const here = new Set([index, ...reached]);
    const guards = once([...ofReports, ...[...here].flatMap((step) => own[step] ?? [])]);
    const steps = [...here].flatMap((step) => kase.steps[step] ?? []);
    return {
      guards,
      atoms: once(guards.flatMap(atomsOf)),
      ahead: new Set(steps.map(({ id }) => id)),
      enquiries: new Set(steps.flatMap(enquiriesOf)),
      days: [
        ...new Set(
          reached.flatMap((step) => {
            const next = kase.steps[step];
            return next !== undefined && 'day' in next ? [next.day] : [];
          }),
        ),
      ].sort((one, other) => one - other),
    };
  });
}

/** What is left of a guard at a point before which nothing of `ahead` was done. */
export function residueOf(
  condition: Condition,
  outlook: Outlook,
  context: CaseContext,
  kase: Case,
): Residue {
  if ('not' in condition) {
    const inner = residueOf(condition.not, outlook, context, kase);
    return typeof inner === 'boolean' ? !inner : `!${inner}`;
  }
  if ('all' in condition)
    return joined(
      condition.all.map((each) => residueOf(each, outlook, context, kase)),
      false,
      '&',
    );
  if ('any' in condition)
    return joined(
      condition.any.map((each) => residueOf(each, outlook, context, kase)),
      true,
      '|',
    );
  const now = holds(condition, context, kase);
  if ('unanswered' in condition) return `${now} ${textOf(condition)}`;
  // What has happened stays so; what has not can only happen where there is still an occasion.
  return now || (occasion(condition, outlook) ? textOf(condition) : false);
}

const texts = new WeakMap<Condition, string>();

function textOf(condition: Condition): string {
  const text = texts.get(condition) ?? JSON.stringify(condition);
  texts.set(condition, text);
  return text;
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

/** What decides where a step leads and which options it offers. Conditions on the items of a letter lead nowhere. */
function guardsOf(step: Step): readonly Condition[] {
  switch (step.kind) {
    case 'outcome':
    case 'end':
      return [];
    case 'decision':
      return step.options.flatMap(({ requires, next }) => [
        ...(requires === undefined ? [] : [requires]),
        ...inNext(next),
      ]);
    default:
      return inNext(step.next);
  }
}

function inNext(next: Next): readonly Condition[] {
  if (typeof next === 'string') return [];
  return next.flatMap(({ when }) => (when === undefined ? [] : [when]));
}

function atomsOf(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

function enquiriesOf(step: Step): readonly string[] {
  if (step.kind !== 'appointment') return [];
  return [...step.history, ...step.examinations, ...step.bedsideTests].map(({ id }) => id);
}

function once<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** The investigations that some of these are about. */
export function investigationsOf(atoms: readonly Atom[]): ReadonlySet<string> {
  return new Set(
    atoms.flatMap((atom): readonly string[] => {
      if ('ordered' in atom) return [atom.ordered];
      if ('reported' in atom) return [atom.reported];
      if ('acted' in atom) return [atom.acted.investigation];
      return 'unanswered' in atom ? [atom.unanswered] : [];
    }),
  );
}
