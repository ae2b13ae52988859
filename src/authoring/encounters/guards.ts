/** The guards of a case, and what they are made of. */
import type { Case, Condition, Next, Step } from '../../case/types.ts';

/** A condition without parts: {"elicited": "appetite"}. */
export type Atom = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** What decides where a step leads and which options it offers. Conditions on the items of a letter lead nowhere. */
export function guardsOf(step: Step): readonly Condition[] {
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

/** The conditions without parts that a condition is made of. */
export function atomsOf(condition: Condition): readonly Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
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

/** The tests of options on which the guideline has a word to say: once such a test was done, the word changes. */
export function testsOfOptions(kase: Case): ReadonlySet<string | undefined> {
  return new Set(
    kase.steps.flatMap((step) =>
      step.kind !== 'decision'
        ? []
        : step.options.flatMap(({ verdict, action }) =>
            action?.test !== undefined && (verdict === 'recommended' || verdict === 'unsafe')
              ? [action.test]
              : [],
          ),
    ),
  );
}
