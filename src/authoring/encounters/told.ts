/** What someone is told on a way through a case, and what there was to find. It says the same as `evidenceShown` and `evidenceThere`. */
import { factsOfOrder } from '../../teaching/order-facts.ts';
import { accountFrom, type Account } from './account.ts';
import { has } from './bits.ts';
import { listOf } from './chain.ts';
import { shownAtFirst, type Shown, type Source, type Telling } from './showing.ts';
import type { Memory, Order, State } from './state.ts';
import type { Terrain } from './terrain.ts';

/** What was told by the time someone entered a step. */
export interface Told {
  /** To everyone: of the questions, only those that were asked for certain. */
  readonly shown: Account;
  /** The same without the questions: whether they were asked can be forgotten once no guard asks for it any more. */
  readonly sure: Account;
  /** All that there was to find. */
  readonly there: Account;
  /** The reports that are told on entering. */
  readonly came: readonly Source[];
  /** Reports that came before the first step that has a day, on which they will be told; null from then on. */
  readonly early: readonly number[] | null;
}

/** Tells what a case shows, step by step. */
export interface Teller {
  /** Before the first step. */
  readonly first: Told;
  /** With what was asked in the step that someone is in. */
  asked(told: Told, memory: Memory): Told;
  /** What is told by the time a step is entered, from what was told when the one before it was. */
  enter(told: Told, left: Memory, entered: State): Told;
  /** The facts in an account, with those that lie in what is on its way: "a FIT was requested". */
  facts(account: Account, awaited: readonly Order[]): Shown;
}

/** Prepares what a case tells of the features that are looked at. */
export function tellerOf(terrain: Terrain, telling: Telling): Teller {
  const { kase } = terrain;
  const reports = kase.investigations.flatMap(({ reports: own }) =>
    own.map(({ features }) => telling(features)),
  );
  const steps = kase.steps.map((step) => {
    if (step.kind !== 'appointment') return null;
    const own = [...step.history, ...step.examinations, ...step.bedsideTests];
    return {
      all: telling([...step.features, ...own.flatMap(({ features }) => features)]),
      opening: telling(step.features),
      enquiries: own.flatMap(({ id, features }) => {
        const bit = terrain.bitOf(`elicited ${id}`);
        const source = bit === undefined ? null : telling(features);
        return bit === undefined || source === null ? [] : [{ bit, source }];
      }),
    };
  });
  const { first, beginnings, beginningOf } = ordersOf(terrain, telling);
  const nothing = accountFrom(beginnings);

  const asked = (told: Told, { trail, happened }: Memory): Told => {
    let { shown } = told;
    for (const { bit, source } of steps[trail?.last ?? -1]?.enquiries ?? []) {
      if (has(happened, bit)) shown = shown.plus(source);
    }
    return { ...told, shown };
  };
  return {
    first: { shown: nothing, sure: nothing, there: nothing, came: [], early: [] },
    asked,
    enter(before, left, entered) {
      let { shown, sure, there } = asked(before, left);
      const arrived = listOf(entered.back, left.back).map(({ report }) => report);
      const { early } = before;
      const step = kase.steps[entered.step];
      if (early !== null && (step === undefined || !('day' in step))) {
        return { shown, sure, there, came: [], early: [...early, ...arrived] };
      }
      if (entered.day > left.day) {
        shown = shown.nextDay();
        sure = sure.nextDay();
        there = there.nextDay();
      }
      // A report speaks for itself; until then, that it was asked for does.
      const came = [...(early ?? []), ...arrived].flatMap((report) => reports[report] ?? []);
      for (const report of came) {
        shown = shown.withReport(report);
        sure = sure.withReport(report);
        there = there.withReport(report);
      }
      const { opening = null, all = null } = steps[entered.step] ?? {};
      if (opening !== null) {
        shown = shown.plus(opening);
        sure = sure.plus(opening);
      }
      if (all !== null) there = there.plus(all);
      return { shown, sure, there, came, early: null };
    },
    facts: (account, awaited) => account.facts[beginningOf(awaited)] ?? first,
  };
}

/** What orders tell by themselves stands at the beginning of an account: one beginning for each set of them, by its bits. */
function ordersOf(
  { kase }: Terrain,
  telling: Telling,
): {
  /** What the record shows. */
  readonly first: Shown;
  readonly beginnings: readonly Shown[];
  beginningOf(awaited: readonly Order[]): number;
} {
  const first = shownAtFirst(kase, telling);
  const tests = [...new Set(kase.investigations.flatMap(({ test }) => test ?? []))];
  const speaking = tests.flatMap((test) => {
    const source = telling(factsOfOrder(test));
    return source === null ? [] : [{ test, source }];
  });
  const place = kase.investigations.map(({ test }) =>
    speaking.findIndex((each) => each.test === test),
  );
  return {
    first,
    beginnings: Array.from({ length: 2 ** speaking.length }, (_, some) =>
      speaking
        .filter((_each, at) => (some & (1 << at)) !== 0)
        .reduce((shown, { source }) => shown.plus(source), first),
    ),
    beginningOf: (awaited) =>
      awaited.reduce((sum, { investigation }) => {
        const at = place[investigation] ?? -1;
        return at < 0 ? sum : sum | (1 << at);
      }, 0),
  };
}
