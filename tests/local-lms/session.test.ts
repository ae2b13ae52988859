import { expect, test, vi } from 'vitest';
import { attemptKey } from '../../src/local-lms/attempt.ts';
import { runTimeScorm12 } from '../../src/local-lms/run-time-scorm12.ts';
import { openSession } from '../../src/local-lms/session.ts';
import { fakeShelf } from './fake-shelf.ts';
import { callsOn } from './scorm-calls.ts';

const noon = Date.UTC(2026, 0, 5, 12);

function open(shelf = fakeShelf()) {
  return openSession({ runTime: runTimeScorm12, key: 'course', shelf, now: () => noon });
}

function launched(shelf = fakeShelf()) {
  const session = open(shelf);
  const lms = callsOn(session);
  lms.initialize();
  return { shelf, session, lms };
}

/** Leaves as a package does on "Save and leave". */
function left(shelf = fakeShelf(), exit = 'suspend') {
  const { lms, session } = launched(shelf);
  lms.set('cmi.core.lesson_status', 'incomplete');
  lms.set('cmi.core.score.raw', '0');
  lms.set('cmi.suspend_data', '1aBc');
  lms.set('cmi.core.session_time', '0000:10:00');
  lms.set('cmi.core.exit', exit);
  lms.finish();
  return { shelf, session };
}

test('a first launch is told "ab-initio", the learner, and that nothing is kept', () => {
  const { lms } = launched();
  expect(lms.get('cmi.core.entry')).toBe('ab-initio');
  expect(lms.get('cmi.core.student_id')).toBe('local-learner');
  expect(lms.get('cmi.core.student_name')).toBe('Learner, Local');
  expect(lms.get('cmi.core.lesson_status')).toBe('not attempted');
  expect(lms.get('cmi.suspend_data')).toBe('');
});

test('a learner who left with "suspend" resumes with all that was kept, a score of 0 included', () => {
  const { lms } = launched(left().shelf);
  expect(lms.get('cmi.core.entry')).toBe('resume');
  expect(lms.get('cmi.suspend_data')).toBe('1aBc');
  expect(lms.get('cmi.core.score.raw')).toBe('0');
  expect(lms.get('cmi.core.total_time')).toBe('00:10:00');
});

test('a learner who left otherwise comes back to the data, without the word "resume"', () => {
  const { lms } = launched(left(fakeShelf(), '').shelf);
  expect(lms.get('cmi.core.entry')).toBe('');
  expect(lms.get('cmi.suspend_data')).toBe('1aBc');
});

test('times of sessions add up', () => {
  const { shelf } = left(left().shelf);
  expect(shelf.read('course')?.totalTime).toBe('00:20:00');
});

test('more than ten patterns of one interaction come back in order', () => {
  const { shelf, lms } = launched();
  lms.set('cmi.interactions.0.id', 'which');
  lms.set('cmi.interactions.0.type', 'choice');
  const letters = [...'abcdefghijkl'];
  for (const [at, letter] of letters.entries()) {
    lms.set(`cmi.interactions.0.correct_responses.${at}.pattern`, letter);
  }
  lms.finish();
  const again = launched(shelf);
  expect(again.lms.get('cmi.interactions._count')).toBe('1');
  const shown = runTimeScorm12.show(again.session.view().attempt.cmi);
  expect(shown?.interactions.rows[0]).toContain(letters.join(' / '));
});

test('shows what a package sets once it is through, and tells once', async () => {
  const { session, lms } = launched();
  const listener = vi.fn<() => void>();
  session.subscribe(listener);
  lms.set('cmi.core.lesson_location', 'a');
  lms.set('cmi.core.lesson_location', 'b');
  await Promise.resolve();
  expect(session.view().attempt.cmi).toMatchObject({ core: { lesson_location: 'b' } });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('keeps nothing before the package commits, and everything after', () => {
  const { shelf, lms } = launched();
  lms.set('cmi.suspend_data', 'x');
  expect(shelf.read('course')).toBeNull();
  lms.commit();
  expect(shelf.read('course')).toMatchObject({
    cmi: { suspend_data: 'x' },
    commits: 1,
    lastCommitAt: noon,
  });
});

test('goes from waiting to open to closed', () => {
  const session = open();
  const lms = callsOn(session);
  expect(session.view().phase).toBe('waiting');
  lms.initialize();
  expect(session.view().phase).toBe('open');
  lms.finish();
  expect(session.view().phase).toBe('closed');
});

test('an abandoned session shows on, and keeps nothing more', () => {
  const { session, shelf, lms } = launched();
  session.abandon();
  lms.finish();
  expect(session.view()).toMatchObject({ phase: 'closed', kept: true });
  expect(shelf.kept.size).toBe(0);
});

test('says so when the browser does not keep the attempt', () => {
  expect(left(fakeShelf(true)).session.view().kept).toBe(false);
});

test('names each value that was refused, and why', () => {
  const { session, lms } = launched();
  expect(lms.set('cmi.core.lesson_status', 'done')).toBe('false');
  lms.set('cmi.core.lesson_status', 'incomplete');
  expect(session.view().refused).toEqual([
    {
      element: 'cmi.core.lesson_status',
      value: 'done',
      code: '405',
      meaning: 'Incorrect Data Type',
    },
  ]);
});

test.each([
  '',
  'not json',
  '{"format":2}',
  '{"format":1,"cmi":{}}',
  '{"format":1,"cmi":{},"totalTime":"","commits":1,"lastCommitAt":null}',
])('what it cannot read counts as no attempt: %s', (text) => {
  const { shelf } = left();
  for (const key of shelf.kept.keys()) shelf.kept.set(key, text);
  expect(launched(shelf).lms.get('cmi.core.entry')).toBe('ab-initio');
});

test('a new version of a package has the attempt of the old one, another edition does not', () => {
  const old = { standard: 'scorm12', identifier: 'org.example.course', version: '1.0.0' };
  const renewed = { ...old, version: '2.0.0' };
  expect(attemptKey(renewed)).toBe(attemptKey(old));
  expect(attemptKey({ ...old, standard: 'scorm2004-3' })).not.toBe(attemptKey(old));
});
