/**
 * A case made ready for walking: whatever can happen in it and is ever read again is a bit, so that a guard is a test of
 * bits. It says the same as the machine's own `holds`, `canOrder` and `enter`; a test plays both side by side.
 */
import type { Case, Condition } from '../../case/types.ts';
import type { Story } from '../story.ts';
import { bitsOf, has, meet, together, type Bits } from './bits.ts';
import type { Branch } from './course.ts';
import { atomsOf, guardsOf, type Atom } from './guards.ts';
import { remembered } from './remembered.ts';

/** Whether something holds, from all that has happened. */
export type Test = (happened: Bits) => boolean;

/** A report that can come back. */
export interface Report {
  /** Its investigation, by index. */
  readonly investigation: number;
  /** Its place among the reports of that investigation. */
  readonly place: number;
  readonly days: number;
  readonly failed: boolean;
  readonly holds: Test;
  /** The bit of its having come back. */
  readonly came: number;
  /** The bits of what can be done with it, in the order of the case; none where it wants nothing. */
  readonly acts: readonly number[];
}

/** An investigation as it is ordered and comes back. */
export interface Investigation {
  /** The bit of its being on its way. */
  readonly awaited: number;
  /** Its reports, by their number in the case. */
  readonly reports: readonly number[];
}

/** Where a step or an option leads: the first that holds; null where that lies off the course. */
export type Way = readonly { readonly holds: Test; readonly to: number | null }[];

/** A case made ready. */
export interface Terrain {
  readonly kase: Case;
  readonly story: Story;
  /** Nothing has happened. */
  readonly nothing: Bits;
  readonly investigations: readonly Investigation[];
  /** By id. */
  readonly investigationOf: ReadonlyMap<string, number>;
  /** All reports of the case, numbered through. */
  readonly reports: readonly Report[];
  /** A set of bits. */
  bits(numbers: Iterable<number>): Bits;
  /** The bit of an atom that something in the case reads: "elicited appetite"; undefined where nothing does. */
  bitOf(name: string): number | undefined;
  /** A condition as text, the same for the same. */
  textOf(condition: Condition): string;
  /** The conditions without parts that a condition is made of. */
  atomsOf(condition: Condition): readonly Atom[];
  /** The bits that a condition reads. */
  readBy(condition: Condition): Bits;
  /** A condition as a test; none always holds. */
  test(condition: Condition | undefined): Test;
  way(branches: readonly Branch[]): Way;
}

const always: Test = () => true;
const never: Test = () => false;

/** Makes a case ready. */
export function terrainOf(kase: Case, story: Story): Terrain {
  const numbers = new Map<string, number>();
  const numbered = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const investigationOf = new Map<string, number>();
  const drafts = kase.investigations.flatMap(({ id, reports }, investigation) => {
    if (!investigationOf.has(id)) investigationOf.set(id, investigation);
    numbered(`awaited ${investigation}`);
    return reports.map((report, place) => {
      const name = `${investigation} ${place}`;
      const acts = report.actions.map(({ action }) => numbered(`acted ${name} ${action}`));
      return { ...report, investigation, place, came: numbered(`came ${name}`), acts };
    });
  });
  const reportsOf = (investigation: number | undefined) =>
    drafts.flatMap((each, number) => (each.investigation === investigation ? [number] : []));
  const guards = [
    ...kase.steps.flatMap(guardsOf),
    ...drafts.flatMap(({ when }) => (when === undefined ? [] : [when])),
  ];
  for (const atom of guards.flatMap(atomsOf)) {
    const name = nameOf(atom);
    if (name !== null) numbered(name);
  }

  const size = numbers.size;
  const bits = (some: Iterable<number>) => bitsOf(some, size);
  const readByAtom = (atom: Atom): Bits => {
    const name = nameOf(atom);
    if (name !== null) return bits([numbered(name)]);
    const investigation = investigationOf.get(subjectOf(atom));
    const reports = reportsOf(investigation).flatMap((number) => drafts[number] ?? []);
    const came = reports.map((report) => report.came);
    if ('acted' in atom) {
      const { action } = atom.acted;
      return bits(
        reports.flatMap(({ actions, acts }) =>
          acts.filter((_, index) => actions[index]?.action === action),
        ),
      );
    }
    if ('reported' in atom) return bits(came);
    if ('unanswered' in atom) return bits([...came, ...reports.flatMap(({ acts }) => acts)]);
    const awaited = investigation === undefined ? [] : [numbered(`awaited ${investigation}`)];
    return bits([...awaited, ...came]);
  };
  const nothing = bits([]);
  const readBy = remembered((condition: Condition) =>
    atomsOf(condition).map(readByAtom).reduce(together, nothing),
  );

  const unanswered = (id: string): Test => {
    const waiting = reportsOf(investigationOf.get(id)).flatMap((number) => {
      const { came = 0, acts = [] } = drafts[number] ?? {};
      return acts.length === 0 ? [] : [{ came, acts: bits(acts) }];
    });
    return (happened) =>
      waiting.some(({ came, acts }) => has(happened, came) && !meet(happened, acts));
  };
  const test = (condition: Condition | undefined): Test =>
    condition === undefined ? always : testOf(condition);
  const testOf = remembered((condition: Condition): Test => {
    if ('all' in condition) {
      const parts = condition.all.map(test);
      return (happened) => parts.every((part) => part(happened));
    }
    if ('any' in condition) {
      const parts = condition.any.map(test);
      return (happened) => parts.some((part) => part(happened));
    }
    if ('not' in condition) {
      const part = test(condition.not);
      return (happened) => !part(happened);
    }
    if ('unanswered' in condition) return unanswered(condition.unanswered);
    const mask = readByAtom(condition);
    return mask.every((word) => word === 0) ? never : (happened) => meet(happened, mask);
  });

  return {
    kase,
    story,
    nothing,
    investigationOf,
    investigations: kase.investigations.map((_, index) => ({
      awaited: numbered(`awaited ${index}`),
      reports: reportsOf(index),
    })),
    reports: drafts.map(({ investigation, place, days, status, when, came, acts }) => ({
      investigation,
      place,
      days,
      failed: status === 'failed',
      holds: test(when),
      came,
      acts,
    })),
    bits,
    bitOf: (name) => numbers.get(name),
    atomsOf: remembered(atomsOf),
    readBy,
    textOf: remembered((condition: Condition) => JSON.stringify(condition)),
    test,
    way: (branches) => branches.map(({ when, to }) => ({ holds: test(when), to })),
  };
}

/** The name of what can only happen as a whole; null of an atom that several happenings fulfil. */
function nameOf(atom: Atom): string | null {
  if ('elicited' in atom) return `elicited ${atom.elicited}`;
  if ('chose' in atom) return `chose ${atom.chose.decision} ${atom.chose.option}`;
  if ('agreed' in atom) return `agreed ${atom.agreed.step} ${atom.agreed.choice}`;
  return 'overran' in atom ? `overran ${atom.overran}` : null;
}

/** The investigation that an atom is about. */
function subjectOf(atom: Atom): string {
  if ('ordered' in atom) return atom.ordered;
  if ('reported' in atom) return atom.reported;
  if ('acted' in atom) return atom.acted.investigation;
  return 'unanswered' in atom ? atom.unanswered : '';
}
