/** A page that goes, and comes back: one session with the LMS for each load of the page, whatever the browser keeps alive. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { moodle12Rules } from '../lms/moodle.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { fakeBrowser, type FakeBrowser, type FakeWindow } from '../support/fake-window.ts';
import { learnerPage } from '../support/learner-page.ts';

const clock = { now: new Date(2026, 10, 23, 9, 0, 0).getTime() };
beforeEach(() => void vi.spyOn(Date, 'now').mockImplementation(() => clock.now));
afterEach(() => void vi.restoreAllMocks());

it('that the browser’s cache brings back says that it is closed and saved, and calls the LMS no more', async () => {
  const lms = strictScorm12({}, moodle12Rules);
  const browser = fakeBrowser(clock);
  const page = await learnerPage({ browser, standard: 'scorm12', api: lms.api });
  page.open('tiny');
  page.act({ type: 'ask', enquiry: 'ask-tired' });
  page.host.comeBack();
  const calls = lms.calls().length;
  expect(page.session.status()).toEqual({ kind: 'closed', saved: true });
  page.act({ type: 'proceed' });
  page.host.pass(60_000);
  page.host.leave();
  expect([lms.calls().length, page.host.reloads()]).toEqual([calls, 0]);
  expect(lms.calls().filter(({ verb }) => verb === 'initialize')).toHaveLength(1);
  const next = await learnerPage({ browser, standard: 'scorm12', api: lms.relaunch() });
  expect(next.session.launch.suspendData).not.toBe('');
  expect(next.store.get().notices).toEqual([]);
});

it('without an LMS starts its own session afresh when it comes back', async () => {
  const browser = fakeBrowser(clock);
  const page = await learnerPage({ browser, standard: 'scorm12', api: null });
  page.host.comeBack();
  expect([page.keeping, page.host.reloads()]).toEqual(['browser', 1]);
});

/** A browser whose windows differ in some of what they give to a page. */
function browserWith(properties: PropertyDescriptorMap): FakeBrowser {
  const { kept, open } = fakeBrowser(clock);
  return {
    kept,
    open: (parent): FakeWindow => Object.defineProperties(open(parent), properties),
  };
}

it('finds an LMS in the window that opened the course, where no frame has one', async () => {
  const lms = strictScorm12();
  const opener = { API: lms.api };
  const browser = browserWith({ opener: { value: opener }, parent: { value: {} } });
  const page = await learnerPage({ browser, standard: 'scorm12', api: null });
  page.open('tiny');
  page.host.leave();
  expect([page.keeping, lms.stored('cmi.core.lesson_location')]).toEqual(['lms', 'tiny']);
});

it('has the LMS record everything where the browser keeps nothing', async () => {
  const lms = strictScorm12();
  const refused = {
    get: () => {
      throw new Error('SecurityError');
    },
  };
  const browser = browserWith({ localStorage: refused });
  const page = await learnerPage({ browser, standard: 'scorm12', api: lms.api });
  page.open('tiny');
  page.act({ type: 'ask', enquiry: 'ask-tired' });
  const acts = page.events();
  page.host.leave();
  const next = await learnerPage({ browser, standard: 'scorm12', api: lms.relaunch() });
  next.open('tiny');
  expect([next.keeping, next.events()]).toEqual(['lms', acts]);
});

it('says that work is missing where the LMS knows the place and nothing else', async () => {
  const lms = strictScorm12();
  const page = await learnerPage({
    browser: fakeBrowser(clock),
    standard: 'scorm12',
    api: lms.api,
  });
  page.open('tiny');
  page.host.leave();
  lms.faults.forgetSuspendData = true;
  const elsewhere = {
    browser: fakeBrowser(clock),
    standard: 'scorm12',
    api: lms.relaunch(),
  } as const;
  expect((await learnerPage(elsewhere)).store.get().notices).toEqual([{ kind: 'damaged-state' }]);
});
