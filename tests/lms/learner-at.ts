import { vi } from 'vitest';
import type { Layout } from '../../src/authoring/layouts.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { fakeBrowser } from '../support/fake-window.ts';
import { learnerPage, type LearnerPage } from '../support/learner-page.ts';
import type { Double, KeepingLms } from './double.ts';
import { heightOf, heldBy, type Held } from './held.ts';
import { tinyScos, type TinySco } from './tiny-scos.ts';

const morning = new Date(2026, 10, 23, 9, 0, 0).getTime();
const clock = { now: morning };
const minute = 60_000;

/** Puts the program under test on a clock that only the learner's acts move. */
export function turnClocksByHand(): void {
  clock.now = morning;
  vi.spyOn(Date, 'now').mockImplementation(() => clock.now);
}

/** One item of a course, over the visits of one learner. */
export interface ItemOfLearner {
  readonly sco: TinySco;
  readonly lms: KeepingLms;
  /** Launches it, in the browser that all items share. */
  visit(): Promise<LearnerPage>;
  /** Plays, letting a minute pass before each act, and notes what the LMS holds. */
  play(page: LearnerPage, acts: readonly CaseEvent[]): void;
  /** Remembers the rows of a visit whose rows the LMS hands back no more. */
  endVisit(): void;
  held(): Held;
  /** The decisions of all visits, as the LMS has them. */
  decisions(): readonly string[];
  /** Whether neither status nor score ever fell. */
  onlyRose(): boolean;
}

/** A learner with a course at one LMS: as many items as the layout has, each with a record of its own. */
export interface LearnerAt {
  readonly items: readonly ItemOfLearner[];
  takeAnotherBrowser(): void;
}

/** A learner who hasn't been there yet. */
export function learnerAt(double: Double, ...layouts: readonly Layout[]): LearnerAt {
  let browser = fakeBrowser(clock);
  const itemOf = (sco: TinySco): ItemOfLearner => {
    const lms = double.start();
    const heights: number[] = [];
    const scores: number[] = [];
    const ofEarlierVisits: string[] = [];
    let hasVisited = false;
    const held = () => heldBy(lms, double.standard);
    const note = () => {
      const { status, score } = held();
      heights.push(heightOf(status));
      scores.push(score === '' ? 0 : Number(score));
    };
    return {
      sco,
      lms,
      visit: async () => {
        if (hasVisited) lms.relaunch();
        hasVisited = true;
        const { standard } = double;
        return learnerPage({ browser, standard, settings: sco.settings, api: lms.api });
      },
      play: (page, acts) => {
        for (const act of acts) {
          page.host.pass(minute);
          page.act(act);
          note();
        }
      },
      endVisit: () => void ofEarlierVisits.push(...held().decisions),
      held,
      decisions: () => {
        const { decisions } = held();
        return double.keepsVisitsApart
          ? [...new Set([...ofEarlierVisits, ...decisions])]
          : decisions;
      },
      onlyRose: () => isRising(heights) && isRising(scores),
    };
  };
  return {
    items: layouts.flatMap((layout) => tinyScos(layout, double.standard)).map(itemOf),
    takeAnotherBrowser: () => {
      browser = fakeBrowser(clock);
    },
  };
}

function isRising(values: readonly number[]): boolean {
  return values.every((value, n) => n === 0 || value >= (values[n - 1] ?? 0));
}

/** What an LMS refused, of what it was told. */
export function refusedValues(lms: KeepingLms): readonly string[] {
  return lms.refusals().filter((it) => !it.startsWith('read'));
}
