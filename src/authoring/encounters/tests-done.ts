/** The tests that are under way or have a result, of those that make a difference. It says the same as `doneBy`. */
import type { DoneNow } from '../../teaching/asked.ts';
import { coveredBy, type Action } from '../../teaching/done.ts';
import { bitsOf, has, type Bits } from './bits.ts';
import type { Order } from './state.ts';
import type { Terrain } from './terrain.ts';

/** What is known of tests: two bits for each, whether an option asked for it and whether its result came. */
export interface TestsDone {
  readonly none: Bits;
  /** By option: the bits of the tests that it asks for and for which the case has no investigation. */
  readonly asked: readonly (readonly number[])[];
  /** By report: the bits of the tests of which it is a result. */
  readonly reported: readonly (readonly number[])[];
  /** How each test stands; the same key for the same. */
  now(
    known: Bits,
    awaited: readonly Order[],
  ): { readonly key: string; readonly tests: DoneNow['tests'] };
}

/** Prepares the tests of a case that matter. `actions` are those of its options, by number. */
export function testsOf(
  { kase }: Terrain,
  matter: ReadonlySet<string>,
  actions: readonly (Action | undefined)[],
): TestsDone {
  const held = new Set<string | undefined>(kase.investigations.map(({ test }) => test));
  const spoken = new Set([...held, ...actions.map((action) => action?.test)].flatMap(coveredBy));
  const names = [...matter].filter((name) => spoken.has(name));
  const numbers = (test: string | undefined) =>
    coveredBy(test).flatMap((each) => (matter.has(each) ? [names.indexOf(each)] : []));
  const ofInvestigations = kase.investigations.map(({ test }) => numbers(test));
  const asked = actions.map((action) =>
    action === undefined || held.has(action.test)
      ? []
      : numbers(action.test).map((number) => 2 * number),
  );
  const reported = kase.investigations.flatMap(({ reports }, index) =>
    reports.map(({ status }) =>
      status === 'reported' ? (ofInvestigations[index] ?? []).map((number) => 2 * number + 1) : [],
    ),
  );
  return {
    none: bitsOf([], 2 * names.length),
    asked,
    reported,
    now(known, awaited) {
      const ordered = new Set(
        awaited.flatMap(({ investigation }) => ofInvestigations[investigation] ?? []),
      );
      const tests = new Map<string, 'awaited' | 'reported'>();
      names.forEach((name, number) => {
        if (has(known, 2 * number + 1)) tests.set(name, 'reported');
        else if (has(known, 2 * number) || ordered.has(number)) tests.set(name, 'awaited');
      });
      return { key: [...tests].join(), tests };
    },
  };
}
