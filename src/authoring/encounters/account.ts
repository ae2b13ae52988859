/**
 * What was told on a way, in the order in which it counts. Of one feature the last word has it, and a report is told before
 * what else is said on its day: one that comes late is put in before it. Whatever comes, of two accounts with the same number
 * the same becomes.
 */
import { remembered } from './remembered.ts';
import type { Shown, Source } from './showing.ts';

/** What was told so far. */
export interface Account {
  readonly id: number;
  /** The facts by now: for each beginning that there was to choose from, in their order. */
  readonly facts: readonly Shown[];
  /** With what is said today. */
  plus(said: Source): Account;
  /** With a report that came today. */
  withReport(report: Source): Account;
  /** The same on a later day. */
  nextDay(): Account;
}

/** Accounts from several beginnings side by side; nothing told yet. */
export function accountFrom(beginnings: readonly Shown[]): Account {
  const known = new Map<string, Account>();
  const account = (before: readonly Shown[], today: readonly Source[]): Account => {
    const facts = before.map((each) => today.reduce((shown, said) => shown.plus(said), each));
    const key = `${numbersOf(facts, ({ id }) => id)};${numbersOf(today, ({ number }) => number)}`;
    const same = known.get(key);
    if (same !== undefined) return same;
    const saying = remembered((said: Source) =>
      // What is said once more makes no difference where it stood before.
      account(before, [...today.filter((each) => each !== said), said]),
    );
    const reporting = remembered((report: Source) =>
      account(
        before.map((shown) => shown.plus(report)),
        today,
      ),
    );
    let later: Account | null = null;
    const now: Account = {
      id: known.size,
      facts,
      plus: (said) => saying(said),
      withReport: (report) => reporting(report),
      nextDay: () => (later ??= today.length === 0 ? now : account(facts, [])),
    };
    known.set(key, now);
    return now;
  };
  return account(beginnings, []);
}

function numbersOf<T>(list: readonly T[], numberOf: (each: T) => number): string {
  return list.map(numberOf).join();
}
