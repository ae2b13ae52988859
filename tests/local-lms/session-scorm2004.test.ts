import { expect, test } from 'vitest';
import { runTimes } from '../../src/local-lms/run-times.ts';
import { openSession } from '../../src/local-lms/session.ts';
import { fakeShelf } from './fake-shelf.ts';
import { callsOn2004 } from './scorm-calls.ts';

const runTime = runTimes['scorm2004-4'];
const noon = Date.UTC(2026, 0, 5, 12);

function launched(shelf = fakeShelf()) {
  if (runTime === null) throw new Error('there is no run-time');
  const session = openSession({ runTime, key: 'course', shelf, now: () => noon });
  const lms = callsOn2004(session);
  lms.initialize();
  return { shelf, session, lms };
}

/** Answers one decision and leaves. */
function left(shelf = fakeShelf(), exit = 'suspend') {
  const { lms, session } = launched(shelf);
  lms.set('cmi.completion_status', 'incomplete');
  lms.set('cmi.score.raw', '0');
  lms.set('cmi.score.scaled', '0');
  lms.set('cmi.suspend_data', '1aBc');
  lms.set('cmi.objectives.0.id', 'case_tired');
  lms.set('cmi.interactions.0.id', 'which');
  lms.set('cmi.interactions.0.type', 'choice');
  lms.set('cmi.interactions.0.learner_response', 'b');
  lms.set('cmi.interactions.0.correct_responses.0.pattern', 'b');
  lms.set('cmi.session_time', 'PT10M');
  lms.set('cmi.exit', exit);
  lms.finish();
  return { shelf, session };
}

test('a first launch is told "ab-initio", the learner, and that nothing is kept', () => {
  const { lms } = launched();
  expect(lms.get('cmi.entry')).toBe('ab-initio');
  expect(lms.get('cmi.learner_id')).toBe('local-learner');
  expect(lms.get('cmi.mode')).toBe('normal');
  expect(lms.get('cmi.completion_status')).toBe('unknown');
});

test('a learner who left with "suspend" resumes with all that was kept', () => {
  const { lms } = launched(left().shelf);
  expect(lms.get('cmi.entry')).toBe('resume');
  expect(lms.get('cmi.suspend_data')).toBe('1aBc');
  expect(lms.get('cmi.score.raw')).toBe('0');
  expect(lms.get('cmi.total_time')).toBe('PT10M');
  expect(lms.get('cmi.interactions._count')).toBe('1');
  expect(lms.get('cmi.interactions.0.correct_responses.0.pattern')).toBe('b');
  expect(lms.get('cmi.objectives.0.id')).toBe('case_tired');
});

test.each(['normal', ''])('a learner who left with %j begins a new attempt', (exit) => {
  const { lms, session } = launched(left(fakeShelf(), exit).shelf);
  expect(lms.get('cmi.entry')).toBe('ab-initio');
  expect(lms.get('cmi.suspend_data')).toBe('');
  expect(session.view().attempt.commits).toBe(0);
});

test('times of sessions add up', () => {
  expect(left(left().shelf).shelf.read('course')?.totalTime).toBe('PT20M');
});

test('goes from waiting to open to closed, and keeps what was committed', () => {
  const { session, shelf } = left();
  expect(session.view()).toMatchObject({ phase: 'closed', refused: [], kept: true });
  expect(shelf.read('course')).toMatchObject({
    cmi: { suspend_data: '1aBc' },
    commits: 1,
    lastCommitAt: noon,
  });
});

test('names each value that was refused, and why', () => {
  const { session, lms } = launched();
  expect(lms.set('cmi.completion_status', 'passed')).toBe('false');
  expect(session.view().refused).toMatchObject([
    { element: 'cmi.completion_status', value: 'passed', code: '406' },
  ]);
});
