/**
 * What each LMS holds of one learner: who is interrupted, comes back, finishes, and looks in again. The real page over each
 * stand-in, in every edition that it takes and every layout that there is. `docs/what-lmss-hold.md` is the same in tables.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packageStandards } from '../../scorm/package-spec.ts';
import { layouts } from '../../src/authoring/layouts.ts';
import { doubles } from './doubles.ts';
import { heightOf } from './held.ts';
import { learnerAt, refusedValues, turnClocksByHand, type ItemOfLearner } from './learner-at.ts';
import { sorted, storyOf, untilTheFirstDecision, ways } from './stories.ts';
import { wholeCourse } from './whole-course.ts';

beforeEach(turnClocksByHand);
afterEach(() => void vi.restoreAllMocks());

const everyWay = Object.values(ways);

function only([item, ...more]: readonly ItemOfLearner[]): ItemOfLearner {
  if (item === undefined || more.length > 0) throw new Error('there is not one item');
  return item;
}

describe.each(doubles.map((it) => [`${it.name}, ${it.standard}`, it] as const))(
  '%s',
  (_name, double) => {
    it.each(Object.entries(ways))(
      'brings a learner who %s back to the same place and acts, offering what it did not get',
      async (_way, go) => {
        const module = only(learnerAt(double, 'module').items);
        const first = await module.visit();
        first.open('tiny');
        module.play(first, storyOf('tiny').begun);
        const acts = first.events();
        go(first);
        const second = await module.visit();
        second.answer(true);
        expect(second.store.get().current ?? 'tiny').toBe('tiny');
        second.open('tiny');
        expect(sorted(second.events())).toEqual(sorted(acts));
        expect(second.store.get().notices).toEqual([]);
        expect(refusedValues(module.lms)).toEqual([]);
      },
    );

    it.each(Object.entries(ways))(
      'has every decision of a learner who %s, for another browser too',
      async (_way, go) => {
        const learner = learnerAt(double, 'module');
        const module = only(learner.items);
        const first = await module.visit();
        first.open('tiny');
        module.play(first, storyOf('tiny').begun);
        go(first);
        learner.takeAnotherBrowser();
        const second = await module.visit();
        expect(second.copies?.offered).toBeNull();
        expect(second.store.get().current).toBe('tiny');
        const kept = sorted(second.events());
        expect(sorted(untilTheFirstDecision).filter((act) => !kept.includes(act))).toEqual([]);
      },
    );

    describe.each(layouts)('with the layout %s', (layout) => {
      // With one item the ways are told apart above. Of several items each is left in another way, so that between the runs each item is left in every way.
      it.each(Object.keys(ways).slice(layout === 'module' ? -1 : 0))(
        'holds of each item its own, once, and never a worse status or score, where the first is left as one who %s does',
        async (way) => {
          const turn = Object.keys(ways).indexOf(way);
          const wayOf = (index: number) => everyWay[(index + turn) % everyWay.length] ?? fail;
          const course = await wholeCourse(double, layout, wayOf);
          expect(course.map(({ item }) => item.sco.identifier)).toEqual(identifiers[layout]);
          for (const { item, before, after, decided } of course) {
            const cases = item.sco.settings.cases.map(({ id }) => id);
            const told = item.decisions();
            const result = layout === 'module' ? ofModule : storyOf(cases[0] ?? '');
            const is12 = double.standard === 'scorm12';
            const verdict = result.score < 70 ? 'failed' : 'passed';
            expect(before.status).toBe(is12 ? 'completed' : `completed, ${verdict}`);
            expect(before.score).toBe(String(result.score));
            expect(before.place).toBe('-');
            expect(decided).toBe(result.decisions);
            expect(new Set(told).size).toBe(told.length);
            expect(told.length - decided).toBe(double.relaunch === 'normal' ? 1 : 0);
            const ofOthers = told.filter((row) => !cases.includes(row.replace(/_.*/, '')));
            expect(ofOthers).toEqual([]);
            const objectives = before.objectives.filter((it) => it.startsWith('case_'));
            expect(objectives.toSorted()).toEqual(cases.map((id) => `case_${id}`).toSorted());
            expect(item.onlyRose()).toBe(true);
            expect(heightOf(after.status)).toBeGreaterThanOrEqual(heightOf(before.status));
            expect(Number(after.score)).toBeGreaterThanOrEqual(Number(before.score));
            expect(refusedValues(item.lms)).toEqual([]);
          }
        },
      );
    });
  },
);

/** The items that an LMS lists of each layout. */
const ofEachCase = ['tiny-module-tiny', 'tiny-module-pale', 'tiny-module-pale-too'];
const identifiers = {
  module: ['tiny-module'],
  'per-case': ofEachCase,
  'multi-sco': ofEachCase,
};

/** The mean of 46 for the case and 100 for the vignettes, which count as one. */
const ofModule = { score: 73, decisions: 4 };

function fail(): never {
  throw new Error('there is no such way');
}

describe.each(packageStandards)('the layouts of one module in one browser, %s', (standard) => {
  it('know nothing of one another, finished or not, even where the LMS kept nothing', async () => {
    const lms = doubles.find(
      (it) => it.name === 'the standard, strictly' && it.standard === standard,
    );
    if (lms === undefined) throw new Error(`no stand-in for ${standard}`);
    const { items } = learnerAt(lms, ...layouts);
    for (const item of items) {
      const page = await item.visit();
      expect([page.copies?.offered, page.store.get().cases.size]).toEqual([null, 0]);
      const id = item.sco.settings.cases[0]?.id ?? '';
      page.open(id);
      item.play(page, storyOf(id).begun);
      page.host.kill();
    }
    for (const item of items) {
      const page = await item.visit();
      page.answer(true);
      const [first] = item.sco.settings.cases;
      expect([...page.store.get().cases.keys()]).toEqual([first?.id]);
      page.host.leave();
    }
  });
});
