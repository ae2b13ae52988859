/** How someone stands before a decision, as far as a guideline is concerned: what they know, and what they have done. */
import { coveredBy, type Action } from '../../teaching/done.ts';
import type { DoneNow } from '../../teaching/asked.ts';
import type { Key } from './bits.ts';
import type { Chain } from './chain.ts';
import { numbering, pair, remembered } from './remembered.ts';
import type { Chosen } from './sameness.ts';
import { showingOf, type Shown } from './showing.ts';
import type { Back, State } from './state.ts';
import type { Terrain } from './terrain.ts';

/** A point of a way, as far as a guideline is concerned: of two with the same numbers it says the same. */
export interface Standing {
  readonly shown: Shown;
  readonly there: Shown;
  readonly done: Doings;
}

/** What was done by then. */
export interface Doings {
  /** The same for the same. */
  readonly key: number;
  readonly tests: DoneNow['tests'];
  readonly made: readonly Made[];
}

type Way = Pick<State, 'trail' | 'back'>;

/** An action that was chosen, and all that there was to find when it was. */
export interface Made {
  readonly action: Action;
  readonly there: Shown;
}

/** Prepares standings in a case; of what was chosen, the options that are `counting` answer rules. */
export function standingsOf(
  terrain: Terrain,
  options: readonly Chosen[],
): (counting: readonly boolean[]) => (state: State) => Standing {
  const { story } = terrain;
  const showing = showingOf(terrain);
  const tests = testsOf(terrain, options);
  /** The point at which a decision was reached the last time; what came back after it is not counted. */
  const thereAt = ({ trail, back }: Way, decision: number): Shown => {
    let then = trail;
    while (then.end !== null && then.end.last !== decision) then = then.end.before;
    const today = dayOf(terrain, then);
    const before = back.list().filter(({ day }) => day <= today);
    const all = before.length === back.list().length;
    const until = all ? back : before.reduce((chain, each) => chain.plus(each), rootOf(back));
    return showing.there({ trail: then, awaited: [], back: until });
  };
  return (counting) => {
    const numberOf = numbering();
    const madeBy = ({ chosen, trail, back }: State) => {
      const made = chosen.list().flatMap((option) => {
        const { action, decision } = options[option] ?? {};
        if (action === undefined || decision === undefined || !counting[option]) return [];
        const step = story.indexOf.get(decision) ?? -1;
        return [{ option, action, there: thereAt({ trail, back }, step) }];
      });
      const text = made.map(({ option, there }) => `${option} ${there.id}`).sort();
      return { made, number: numberOf([...new Set(text)].join()) };
    };
    const chosenBy = remembered<number, Map<number, ReturnType<typeof madeBy>>>(() => new Map());
    return (state) => {
      const ways = chosenBy(state.chosen.id);
      const way = pair(state.trail.id, state.back.id);
      const { made, number } = ways.get(way) ?? madeBy(state);
      if (!ways.has(way)) ways.set(way, { made, number });
      const shown = showing.shown(state, state.happened);
      const there = showing.there(state);
      const { key, tests: known } = tests(state);
      const done = { key: pair(key, number), tests: known, made };
      return { shown, there, done };
    };
  };
}

function rootOf<T>(chain: Chain<T>): Chain<T> {
  let root = chain;
  while (root.end !== null) root = root.end.before;
  return root;
}

function dayOf({ kase }: Terrain, trail: Chain<number>): number {
  const days = trail.list().flatMap((index) => {
    const step = kase.steps[index];
    return step !== undefined && 'day' in step ? [step.day] : [];
  });
  return Math.max(0, ...days);
}

interface Tests {
  readonly key: number;
  readonly tests: DoneNow['tests'];
}

/** The tests that are on their way or have a result, as `doneBy` has it. */
function testsOf({ kase }: Terrain, options: readonly Chosen[]): (state: State) => Tests {
  const held = new Set<string | undefined>(kase.investigations.map(({ test }) => test));
  const ofOptions = options.map(({ action }) =>
    action === undefined || held.has(action.test) ? [] : coveredBy(action.test),
  );
  const ofInvestigations = kase.investigations.map(({ test }) => coveredBy(test));
  const ofReports = kase.investigations.flatMap(({ test, reports }) =>
    reports.map(({ status }) => (status === 'reported' ? coveredBy(test) : [])),
  );
  const numberOf = numbering();
  const ofChosen = remembered((_: number, chosen: Chain<number>) =>
    numberOf(each(chosen.list().flatMap((option) => ofOptions[option] ?? [])).join()),
  );
  const ofBack = remembered((_: number, back: Chain<Back>) =>
    numberOf(each(back.list().flatMap(({ report }) => ofReports[report] ?? [])).join()),
  );
  const after = remembered((_: Key, { chosen, awaited, back }: State): Tests => {
    const reported = each(back.list().flatMap(({ report }) => ofReports[report] ?? []));
    const open = each([
      ...chosen.list().flatMap((option) => ofOptions[option] ?? []),
      ...awaited.flatMap(({ investigation }) => ofInvestigations[investigation] ?? []),
    ]).filter((test) => !reported.includes(test));
    return {
      key: numberOf(`${open.join()};${reported.join()}`),
      tests: new Map([
        ...open.map((test) => [test, 'awaited'] as const),
        ...reported.map((test) => [test, 'reported'] as const),
      ]),
    };
  });
  return (state) => {
    const { chosen, awaited, back } = state;
    let key: Key = pair(ofChosen(chosen.id, chosen), ofBack(back.id, back));
    for (const { investigation } of awaited) key = `${key} ${investigation}`;
    return after(key, state);
  };
}

function each(tests: readonly string[]): readonly string[] {
  return [...new Set(tests)].sort();
}
