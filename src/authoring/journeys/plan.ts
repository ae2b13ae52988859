/** What is worked out once of a case before its ways are walked: which guards are read from where, and in which order. */
import type { Appointment, Case, Condition, Enquiry, Step } from '../../case/types.ts';
import { atomsOf, investigationsOf, type Atom } from '../encounters/guards.ts';
import { outlooks, type Outlook } from '../encounters/outlook.ts';
import { reachableFrom, reversed, storyOf, type Story } from '../story.ts';
import { guardReader, type GuardReader } from './guard-reader.ts';

/** What someone who walks a case looks at beside what decides the way. */
export interface Interest {
  /** Further conditions that are read in a step: what opens the items of its letter. */
  readonly also: (step: Step) => readonly Condition[];
  /** Further investigations whose orders make a difference. */
  readonly investigations: readonly string[];
  /** Whether it makes a difference how often the same report has come back. */
  readonly repeats: boolean;
}

/** A case made ready for walking. */
export interface Plan {
  readonly case: Case;
  readonly story: Story;
  /** By step. */
  readonly outlooks: readonly Outlook[];
  readonly read: GuardReader;
  /** By step: the guards of steps to come that something before it can have touched; all others are as they were. */
  readonly guards: readonly (readonly Condition[])[];
  /** What decides which report of an investigation comes back. */
  readonly reportGuards: readonly ReportGuards[];
  /** By step: investigations that can still be ordered. */
  readonly coming: readonly ReadonlySet<string>[];
  /** Decisions that some guard reads. */
  readonly chosen: ReadonlySet<string>;
  /** By step: investigations that a guard from there on reads. */
  readonly investigations: readonly ReadonlySet<string>[];
  /** All investigations whose standing is told apart. */
  readonly tracked: ReadonlySet<string>;
  /** Whether it makes a difference how often the same report has come back. */
  readonly repeats: boolean;
  /** By step: a number that is higher than that of every step before it, but for circles. */
  readonly rank: readonly number[];
  /** Steps from which a way leads back to themselves. */
  readonly circling: ReadonlySet<number>;
}

/** What the reports of an investigation hang on. */
export interface ReportGuards {
  readonly investigation: string;
  readonly conditions: readonly Condition[];
}

/** Makes a case ready for walking with an eye on something. */
export function planOf(kase: Case, interest: Interest): Plan {
  const story = storyOf(kase);
  const agreed = agreedIn(outlooks(kase, story).flatMap(({ atoms }) => atoms));
  // An item that a guard reads decides the way, and so does what opens it.
  const opening = (step: Step) =>
    step.kind === 'referral'
      ? step.items
          .filter(({ id }) => agreed.get(step.id)?.has(id) ?? false)
          .flatMap(({ requires }) => (requires === undefined ? [] : [requires]))
      : [];
  const all = outlooks(kase, story, (step) => [...opening(step), ...interest.also(step)]);
  const atoms = all.flatMap((each) => each.atoms);
  const tracked = new Set([...investigationsOf(atoms), ...interest.investigations]);
  return {
    case: kase,
    story,
    outlooks: all,
    read: guardReader(kase),
    guards: touchedGuards(kase, story, all),
    reportGuards: kase.investigations
      .filter(({ id }) => tracked.has(id))
      .map(({ id, reports }) => ({
        investigation: id,
        conditions: reports.flatMap(({ when }) => when ?? []),
      })),
    coming: all.map((_, index) => comingFrom(kase, story, index)),
    chosen: new Set(atoms.flatMap((atom) => ('chose' in atom ? [atom.chose.decision] : []))),
    investigations: all.map((each) => investigationsOf(each.atoms)),
    tracked,
    repeats: interest.repeats,
    ...orderOf(story),
  };
}

function touchedGuards(kase: Case, { following }: Story, all: readonly Outlook[]): Plan['guards'] {
  const before = reversed(following);
  return all.map(({ ofSteps }, index) => {
    const past = [...reachableFrom(before[index] ?? [], before)].flatMap(
      (step) => kase.steps[step] ?? [],
    );
    const ids = new Set(past.map(({ id }) => id));
    const enquiries = new Set(
      past.flatMap((step) =>
        step.kind === 'appointment' ? enquiriesIn(step).map(({ id }) => id) : [],
      ),
    );
    const isTouched = (atom: Atom) => {
      if ('elicited' in atom) return enquiries.has(atom.elicited);
      if ('chose' in atom) return ids.has(atom.chose.decision);
      if ('agreed' in atom) return ids.has(atom.agreed.step);
      return 'overran' in atom ? ids.has(atom.overran) : true;
    };
    return ofSteps.filter((guard) => atomsOf(guard).some(isTouched));
  });
}

/** In an appointment anything can be ordered; elsewhere what options order. */
function comingFrom(kase: Case, { following }: Story, index: number): ReadonlySet<string> {
  const steps = [...reachableFrom([index], following)].flatMap((step) => kase.steps[step] ?? []);
  if (steps.some(({ kind }) => kind === 'appointment')) {
    return new Set(kase.investigations.map(({ id }) => id));
  }
  return new Set(
    steps.flatMap((step) =>
      step.kind === 'decision' ? step.options.flatMap(({ orders }) => orders) : [],
    ),
  );
}

function agreedIn(atoms: Outlook['atoms']): ReadonlyMap<string, ReadonlySet<string>> {
  const read = new Map<string, Set<string>>();
  for (const atom of atoms) {
    if (!('agreed' in atom)) continue;
    const { step, choice } = atom.agreed;
    read.set(step, (read.get(step) ?? new Set()).add(choice));
  }
  return read;
}

/** Steps in an order in which each comes after all that lead to it, as far as there is one. */
function orderOf({ following }: Story): Pick<Plan, 'rank' | 'circling'> {
  const circling = new Set(
    following.flatMap((nexts, index) =>
      reachableFrom(nexts, following).has(index) ? [index] : [],
    ),
  );
  const rank = following.map(() => 0);
  const seen = new Set<number>();
  let next = following.length;
  // Depth first; a step is numbered after everything that follows it, from the last down.
  const stack: { readonly step: number; at: number }[] = [];
  for (let start = 0; start < following.length; start += 1) {
    if (seen.has(start)) continue;
    seen.add(start);
    stack.push({ step: start, at: 0 });
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = following[top.step]?.[top.at];
      top.at += 1;
      if (to === undefined) {
        rank[top.step] = next;
        next -= 1;
        stack.pop();
      } else if (!seen.has(to)) {
        seen.add(to);
        stack.push({ step: to, at: 0 });
      }
    }
  }
  return { rank, circling };
}

/** Choices and items of a safety-net or referral that a guard from there on reads. */
export function namedIn({ case: kase, outlooks: all }: Plan, index: number): ReadonlySet<string> {
  const id = kase.steps[index]?.id;
  return new Set(
    (all[index]?.atoms ?? []).flatMap((atom) =>
      'agreed' in atom && atom.agreed.step === id ? [atom.agreed.choice] : [],
    ),
  );
}

/** All that can be asked, examined and tested in an appointment, in the order of the file. */
export function enquiriesIn(step: Appointment): readonly Enquiry[] {
  return [...step.history, ...step.examinations, ...step.bedsideTests];
}
