import { expect } from 'vitest';
import type { Layout } from '../../src/authoring/layouts.ts';
import type { LearnerPage } from '../support/learner-page.ts';
import type { Double } from './double.ts';
import type { Held } from './held.ts';
import { learnerAt, type ItemOfLearner } from './learner-at.ts';
import { sorted, storyOf } from './stories.ts';

/** An item that was played to its end and opened once more. */
export interface PlayedItem {
  readonly item: ItemOfLearner;
  readonly kind: 'case' | 'vignette' | 'module';
  /** How many decisions the LMS has had from all visits when it was finished, and how many in all. */
  readonly decided: number;
  /** When it was finished, and after the visit that followed. */
  readonly before: Held;
  readonly after: Held;
}

/** How a learner leaves the item of this index in the middle. */
export type WayOf = (index: number) => (page: LearnerPage) => void;

/**
 * A learner who goes through a course item by item: begins each and leaves it in the middle, comes back to each and
 * finishes it, and comes to each again: to look where the LMS opens for review; to play again, and worse, where it doesn't;
 * with the copy of the browser where the LMS begins anew. In all this no item shows anything of another.
 */
export async function wholeCourse(
  double: Double,
  layout: Layout,
  wayOf: WayOf,
): Promise<readonly PlayedItem[]> {
  const { items } = learnerAt(double, layout);
  /** Does something with one item, and sees that the LMS holds of all others what it held. */
  const inTurn = async <T>(visitOf: (item: ItemOfLearner, index: number) => Promise<T>) => {
    const results: T[] = [];
    for (const [index, item] of items.entries()) {
      const others = () => JSON.stringify(items.filter((it) => it !== item).map((it) => it.held()));
      const before = others();
      results.push(await visitOf(item, index));
      expect(others()).toBe(before);
    }
    return results;
  };
  const begun = await inTurn((item, index) => begin(item, wayOf(index)));
  const finished = await inTurn((item, index) => finish(item, begun[index] ?? []));
  const after = await inTurn((item, index) => comeAgain(item, double, finished[index]));
  return items.map((item, index): PlayedItem => {
    const [before, last] = [finished[index], after[index]];
    if (before === undefined || last === undefined) throw new Error('an item was not played');
    const [only, ...more] = item.sco.settings.cases;
    const kind = only === undefined || more.length > 0 ? 'module' : only.kind;
    return { item, kind, before: before.held, decided: before.decided, after: last };
  });
}

/** The case that an item begins with; in a package of one it is the only one. */
function firstCase({ sco }: ItemOfLearner): string {
  const [first] = sco.settings.cases;
  if (first === undefined) throw new Error(`${sco.identifier} has no case`);
  return first.id;
}

async function begin(
  item: ItemOfLearner,
  go: (page: LearnerPage) => void,
): Promise<readonly string[]> {
  const page = await item.visit();
  const { launch } = page.session;
  expect([launch.suspendData, launch.location, launch.score]).toEqual(['', '', null]);
  expect([page.copies?.offered, page.store.get().cases.size]).toEqual([null, 0]);
  const id = firstCase(item);
  page.open(id);
  item.play(page, storyOf(id).begun);
  const acts = sorted(page.events());
  go(page);
  item.endVisit();
  return acts;
}

/** Comes back to what was begun, plays it and whatever else there is to the end, and closes. */
async function finish(
  item: ItemOfLearner,
  acts: readonly string[],
): Promise<{ readonly held: Held; readonly decided: number }> {
  const page = await item.visit();
  page.answer(true);
  expect(page.store.get().notices).toEqual([]);
  const [first, ...more] = item.sco.settings.cases.map(({ id }) => id);
  expect([...page.store.get().cases.keys()]).toEqual([first]);
  page.open(first ?? '');
  expect(sorted(page.events())).toEqual(acts);
  item.play(page, storyOf(first ?? '').toTheEnd);
  for (const id of more) {
    page.open(id);
    item.play(page, storyOf(id).toTheEnd);
  }
  page.store.leave();
  page.host.pass(60_000);
  page.host.leave();
  item.endVisit();
  return { held: item.held(), decided: item.decisions().length };
}

async function comeAgain(
  item: ItemOfLearner,
  double: Double,
  finished: { readonly held: Held } | undefined,
): Promise<Held> {
  const page = await item.visit();
  expect(page.session.launch.recording).toBe(double.relaunch !== 'review');
  if (double.relaunch === 'empty') {
    expect(page.copies?.offered?.suspendData).toBe(finished?.held.state);
    page.answer(true);
  } else {
    expect(page.copies?.offered).toBeNull();
  }
  const id = firstCase(item);
  page.open(id);
  page.restart();
  if (double.relaunch === 'normal') item.play(page, storyOf(id).badly);
  page.host.leave();
  return item.held();
}
