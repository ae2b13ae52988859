/** What a tab that is killed has told the LMS by then. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { fakeBrowser } from '../support/fake-window.ts';
import { learnerPage, type LearnerPage } from '../support/learner-page.ts';

const clock = { now: new Date(2026, 10, 23, 9, 0, 0).getTime() };
beforeEach(() => void vi.spyOn(Date, 'now').mockImplementation(() => clock.now));
afterEach(() => void vi.restoreAllMocks());

const question: CaseEvent = { type: 'ask', enquiry: 'ask-tired' };
const decision: readonly CaseEvent[] = [
  { type: 'proceed' },
  { type: 'estimate', decision: 'first-plan', percent: 20 },
  { type: 'rate', decision: 'first-plan', percent: 60 },
  { type: 'choose', decision: 'first-plan', option: 'wait' },
];

it.each([
  ['a decision at once', [question, ...decision], () => undefined, true],
  ['a question not yet', [question], () => undefined, false],
  [
    'a question after twenty seconds',
    [question],
    (page: LearnerPage) => page.host.pass(20_000),
    true,
  ],
  [
    'a question when the page was put out of sight',
    [question],
    (page: LearnerPage) => {
      page.host.hide();
      page.host.pass(300);
    },
    true,
  ],
] as const)('is %s', async (_what, acts, then, isThere) => {
  const lms = strictScorm12();
  const page = await learnerPage({
    browser: fakeBrowser(clock),
    standard: 'scorm12',
    api: lms.api,
  });
  page.open('tiny');
  for (const act of acts) page.act(act);
  then(page);
  page.host.kill();
  const next = await learnerPage({
    browser: fakeBrowser(clock),
    standard: 'scorm12',
    api: lms.relaunch(),
  });
  next.open('tiny');
  expect(next.events()).toEqual(isThere ? acts : []);
});
