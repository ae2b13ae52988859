/** How someone stands before a decision, as far as a guideline is concerned: what they know, and what they have done. */
import type { DoneNow } from '../../teaching/asked.ts';
import type { Action } from '../../teaching/done.ts';
import type { Account } from './account.ts';
import { withBits, type Bits } from './bits.ts';
import { listOf } from './chain.ts';
import type { Lens } from './lens.ts';
import type { Outlook } from './outlook.ts';
import { remembered } from './remembered.ts';
import { tellingOf, type Shown } from './showing.ts';
import type { Memory, State } from './state.ts';
import type { Terrain } from './terrain.ts';
import { testsOf } from './tests-done.ts';
import { tellerOf, type Told } from './told.ts';

/** A point of a way, as far as a guideline is concerned: of two with the same numbers it says the same. */
export interface Standing {
  readonly shown: Shown;
  readonly there: Shown;
  readonly done: Doings;
}

/** What was done by then. */
export interface Doings {
  /** The same for the same. */
  readonly key: string;
  readonly tests: DoneNow['tests'];
  readonly made: readonly Made[];
}

/** An action that was chosen, and all that there was to find when it was. */
export interface Made {
  readonly action: Action;
  readonly there: Shown;
}

/** What someone has behind them. */
export interface Past {
  /** A number for the appointments on the way, each once, in the order in which they were first had. */
  readonly seen: number;
  readonly told: Told;
  /** Of each test that matters, whether an option asked for it and whether its result came: two bits. */
  readonly tests: Bits;
  readonly made: readonly Choice[];
}

/** An option that was chosen, and what there was to find when its decision was reached the last time. */
interface Choice {
  readonly option: number;
  readonly step: number;
  /** The day of the decision; none where no day had begun. */
  readonly day: number | null;
  readonly there: Account;
}

/** Keeps account of what someone has behind them. */
export interface Bookkeeper {
  readonly first: Past;
  /** Once an option was chosen, by its number in the case. */
  choose(past: Past, state: State, option: number): Past;
  enter(past: Past, left: Memory, entered: State): Past;
  standing(past: Past, state: State): Standing;
  /** Stands for all of it that can still make a difference. */
  keyOf(past: Past, state: State, outlook: Outlook): string;
}

/** Prepares to keep account in a case of what a lens tells apart. `actions` are those of its options, by number. */
export function bookkeeperOf(
  terrain: Terrain,
  lens: Lens,
  actions: readonly (Action | undefined)[],
): Bookkeeper {
  const { kase } = terrain;
  const teller = tellerOf(
    terrain,
    tellingOf((name) => lens.features.has(name)),
  );
  const tests = testsOf(terrain, lens.tests, actions);
  const answered = actions.map((action) =>
    remembered((there: Shown) => (action === undefined ? '' : lens.answers(action, there).join())),
  );
  const seenAfter = appointmentsSeen(terrain);
  const nothingOrdered = (account: Account) => teller.facts(account, []);
  const answeredBy = ({ option, there }: Choice) => answered[option]?.(nothingOrdered(there)) ?? '';

  return {
    first: { seen: 0, told: teller.first, tests: tests.none, made: [] },
    choose(past, { step, day }, option) {
      const action = actions[option];
      if (action === undefined) return past;
      const counts = lens.counts(action);
      const { there, early } = past.told;
      const choice = { option, step, day: early === null ? day : null, there };
      return {
        ...past,
        tests: withBits(past.tests, tests.asked[option] ?? []),
        made: counts ? [...past.made.filter((each) => each.option !== option), choice] : past.made,
      };
    },
    enter(past, left, entered) {
      const told = teller.enter(past.told, left, entered);
      const back = listOf(entered.back, left.back);
      return {
        seen: seenAfter(past.seen, entered.step),
        told,
        tests: withBits(
          past.tests,
          back.flatMap(({ report }) => tests.reported[report] ?? []),
        ),
        made: past.made.map((choice): Choice => {
          const { day, step } = choice;
          if (step === entered.step) {
            return { ...choice, there: told.there, day: told.early === null ? entered.day : null };
          }
          // What came later on that day counts as having been there.
          if (day !== entered.day || told.came.length === 0) return choice;
          const there = told.came.reduce((so, report) => so.withReport(report), choice.there);
          return { ...choice, there };
        }),
      };
    },
    standing(past, { awaited }) {
      const { shown, there } = past.told;
      const now = tests.now(past.tests, awaited);
      const answers = new Set(past.made.map(answeredBy).filter((rules) => rules !== ''));
      return {
        shown: teller.facts(shown, awaited),
        there: teller.facts(there, awaited),
        done: {
          key: `${now.key} ${[...answers].sort().join(' ')}`,
          tests: now.tests,
          made: past.made.flatMap((choice) => {
            const action = actions[choice.option];
            return action === undefined ? [] : [{ action, there: nothingOrdered(choice.there) }];
          }),
        },
      };
    },
    keyOf({ told, tests: known, made }, { day }, { ahead }) {
      const { sure, there, early } = told;
      // Of a choice that nothing can be added to, only the rules that it answers still count.
      const choices = made.map((choice) => {
        const open = choice.day === day || ahead.has(kase.steps[choice.step]?.id ?? '');
        return open ? `${choice.option}:${choice.there.id}` : answeredBy(choice);
      });
      const all = [...new Set(choices.filter((each) => each !== ''))].sort();
      return [sure.id, there.id, known.join('.'), early?.join('.') ?? '', ...all].join(' ');
    },
  };
}

/** Numbers lists of appointments: what becomes of one when a step is entered. */
function appointmentsSeen({ kase }: Terrain): (seen: number, step: number) => number {
  const lists: (readonly number[])[] = [[]];
  const after = kase.steps.map((_, step) =>
    remembered((seen: number) => {
      const list = lists[seen] ?? [];
      return list.includes(step) ? seen : lists.push([...list, step]) - 1;
    }),
  );
  return (seen, step) =>
    kase.steps[step]?.kind === 'appointment' ? (after[step]?.(seen) ?? seen) : seen;
}
