/**
 * What each LMS holds of one learner: who is interrupted, comes back, finishes, and looks in again. The real page over each
 * stand-in, in every edition that it takes. `docs/what-lmss-hold.md` is the same as a table.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { fakeBrowser } from '../support/fake-window.ts';
import { learnerPage, type LearnerPage } from '../support/learner-page.ts';
import type { Double, KeepingLms } from './double.ts';
import { doubles } from './doubles.ts';
import { heightOf, heldBy, type Held } from './held.ts';

const morning = new Date(2026, 10, 23, 9, 0, 0).getTime();
const clock = { now: morning };

beforeEach(() => {
  clock.now = morning;
  vi.spyOn(Date, 'now').mockImplementation(() => clock.now);
});
afterEach(() => void vi.restoreAllMocks());

const minute = 60_000;

/** How a learner can go away from a case that isn't finished. */
const ways: Readonly<Record<string, (page: LearnerPage) => void>> = {
  'closes the window': (page) => page.host.leave(),
  'goes to another page': (page) => {
    page.host.hide();
    page.host.pass(100);
    page.host.leave();
  },
  'loses the tab in a crash': (page) => page.host.kill(),
};

const untilTheFirstDecision: readonly CaseEvent[] = [
  { type: 'ask', enquiry: 'ask-tired' },
  { type: 'proceed' },
  { type: 'estimate', decision: 'first-plan', percent: 20 },
  { type: 'rate', decision: 'first-plan', percent: 60 },
  { type: 'choose', decision: 'first-plan', option: 'wait' },
];
const afterwards: readonly CaseEvent[] = [{ type: 'proceed' }, { type: 'ask', enquiry: 'ask-kit' }];
const toTheEnd: readonly CaseEvent[] = [
  { type: 'proceed' },
  { type: 'choose', decision: 'tell-her', option: 'plainly' },
  { type: 'proceed' },
];
const badly: readonly CaseEvent[] = [
  { type: 'proceed' },
  { type: 'choose', decision: 'first-plan', option: 'tonic' },
];
const answerOf = (decision: string): CaseEvent => ({ type: 'choose', decision, option: 'count' });

/** A learner at one LMS, over several visits. */
function learnerAt(double: Double) {
  const lms = double.start();
  let browser = fakeBrowser(clock);
  const heights: number[] = [];
  const scores: number[] = [];
  const ofEarlierVisits: string[] = [];
  let hasVisited = false;
  const visit = async (): Promise<LearnerPage> => {
    if (hasVisited) lms.relaunch();
    hasVisited = true;
    return learnerPage({ browser, standard: double.standard, api: lms.api });
  };
  /** Plays, letting a minute pass before each act, and notes what the LMS holds. */
  const play = (page: LearnerPage, acts: readonly CaseEvent[]) => {
    for (const act of acts) {
      page.host.pass(minute);
      page.act(act);
      note();
    }
  };
  const note = () => {
    const { status, score } = heldBy(lms, double.standard);
    heights.push(heightOf(status));
    scores.push(score === '' ? 0 : Number(score));
  };
  const decisions = () => {
    const { decisions } = heldBy(lms, double.standard);
    return double.keepsVisitsApart ? [...new Set([...ofEarlierVisits, ...decisions])] : decisions;
  };
  return {
    lms,
    visit,
    play,
    heights,
    scores,
    decisions,
    /** Remembers the rows of a visit whose rows the LMS hands back no more. */
    endVisit: () => void ofEarlierVisits.push(...heldBy(lms, double.standard).decisions),
    takeAnotherBrowser: () => {
      browser = fakeBrowser(clock);
    },
  };
}

const isRising = (values: readonly number[]) =>
  values.every((value, n) => n === 0 || value >= (values[n - 1] ?? 0));

const refusedValues = (lms: KeepingLms) => lms.refusals().filter((it) => !it.startsWith('read'));

describe.each(doubles.map((it) => [`${it.name}, ${it.standard}`, it] as const))(
  '%s',
  (_name, double) => {
    it.each(Object.entries(ways))(
      'brings a learner who %s back to the same place and acts, offering what it did not get',
      async (_way, go) => {
        const learner = learnerAt(double);
        const first = await learner.visit();
        first.open('tiny');
        learner.play(first, [...untilTheFirstDecision, ...afterwards]);
        const acts = first.events();
        go(first);
        learner.endVisit();
        const second = await learner.visit();
        second.answer(true);
        expect(second.store.get().current ?? 'tiny').toBe('tiny');
        second.open('tiny');
        expect(sorted(second.events())).toEqual(sorted(acts));
        expect(second.store.get().notices).toEqual([]);
        expect(refusedValues(learner.lms)).toEqual([]);
      },
    );

    it.each(Object.entries(ways))(
      'has every decision of a learner who %s, for another browser too',
      async (_way, go) => {
        const learner = learnerAt(double);
        const first = await learner.visit();
        first.open('tiny');
        learner.play(first, [...untilTheFirstDecision, ...afterwards]);
        go(first);
        learner.takeAnotherBrowser();
        const second = await learner.visit();
        expect(second.copies?.offered).toBeNull();
        expect(second.store.get().current).toBe('tiny');
        const kept = sorted(second.events());
        expect(sorted(untilTheFirstDecision).filter((act) => !kept.includes(act))).toEqual([]);
      },
    );

    it('holds each decision once, and never a worse status or score, through completion and after', async () => {
      const { learner, before, after } = await wholeModule(double);
      expect(learner.decisions()).toHaveLength(double.relaunch === 'normal' ? 5 : 4);
      expect(new Set(learner.decisions()).size).toBe(learner.decisions().length);
      expect([isRising(learner.heights), isRising(learner.scores)]).toEqual([true, true]);
      expect(heightOf(after.status)).toBeGreaterThanOrEqual(heightOf(before.status));
      expect(Number(after.score)).toBeGreaterThanOrEqual(Number(before.score));
      expect(before.objectives).toHaveLength(6);
      expect(refusedValues(learner.lms)).toEqual([]);
    });
  },
);

it('is told to administrators in a table', async () => {
  const lines: string[][] = [];
  for (const double of doubles) {
    const { before, learner } = await wholeModule(double);
    lines.push([
      double.name,
      editionNames[double.standard],
      'module',
      before.status,
      before.score,
      before.place === '-' ? 'nowhere' : before.place,
      String(before.state.length),
      String(learner.decisions().length - (double.relaunch === 'normal' ? 1 : 0)),
      String(before.objectives.length),
      before.time || 'not kept',
      relaunches[double.relaunch],
    ]);
  }
  await expect(page(table(heads, lines))).toMatchFileSnapshot('../../docs/what-lmss-hold.md');
});

/**
 * A learner who is interrupted by a crash, finishes in a second visit, and comes again: to look where the LMS opens for
 * review; to play again, and worse, where it doesn't; with the copy of the browser where the LMS begins anew.
 */
async function wholeModule(double: Double): Promise<{
  readonly learner: ReturnType<typeof learnerAt>;
  /** When the module was finished, and after the visit that followed. */
  readonly before: Held;
  readonly after: Held;
}> {
  const learner = learnerAt(double);
  const first = await learner.visit();
  first.open('tiny');
  learner.play(first, [...untilTheFirstDecision, ...afterwards]);
  first.host.kill();
  learner.endVisit();
  const second = await learner.visit();
  second.answer(true);
  second.open('tiny');
  learner.play(second, toTheEnd);
  for (const id of ['pale', 'pale-too']) {
    second.open(id);
    learner.play(second, [answerOf('decision')]);
  }
  second.store.leave();
  second.host.pass(minute);
  second.host.leave();
  learner.endVisit();
  const before = heldBy(learner.lms, double.standard);
  const third = await learner.visit();
  expect(third.session.launch.recording).toBe(double.relaunch !== 'review');
  if (double.relaunch === 'empty') {
    expect(third.copies?.offered?.suspendData).toBe(before.state);
    third.answer(true);
  }
  if (double.relaunch === 'normal') expect(third.copies?.offered).toBeNull();
  third.open('tiny');
  third.store.restart();
  if (double.relaunch === 'normal') learner.play(third, badly);
  third.host.leave();
  return { learner, before, after: heldBy(learner.lms, double.standard) };
}

/** The order of questions within an appointment is not kept. */
function sorted(events: readonly CaseEvent[] | null): readonly string[] {
  return (events ?? []).map((event) => JSON.stringify(event)).sort();
}

const editionNames = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3': 'SCORM 2004 3rd',
  'scorm2004-4': 'SCORM 2004 4th',
} as const;

const relaunches = {
  normal: 'resumes; only better results count',
  review: 'for review: nothing is recorded',
  empty: 'begins anew; the browser’s copy is offered',
} as const;

const heads = [
  'LMS',
  'edition',
  'layout',
  'status',
  'score',
  'place',
  'state, characters',
  'decisions',
  'objectives',
  'time',
  'launched again when finished',
];

/** A table as prettier writes it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function page(rows: string): string {
  return `# What each LMS holds

Written by \`tests/lms/matrix.test.ts\`: the player under a stand-in for each LMS, built from what is known of it. One learner
plays a module of a case and two vignettes: four decisions, a crash in the middle, which loses the six minutes of its visit
and nothing else, and six minutes more.

${rows}
`;
}
