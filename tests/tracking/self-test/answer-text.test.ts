import { describe, expect, it } from 'vitest';
import { scorm12Edition } from '../../../src/tracking/scorm12-edition.ts';
import {
  answerText,
  errorText,
  redactAll,
  redactor,
} from '../../../src/tracking/self-test/answer-text.ts';
import { firstLaunch } from '../../support/launch.ts';

const state = '1-AAECAwQF';
const redact = redactor({ ...firstLaunch, suspendData: state }, 'content.example.org');

describe('what an LMS says, made fit for a report', () => {
  it.each([
    ['General exception', 'General exception'],
    ['not attempted', 'not attempted'],
    ['No session for ann.owen@example.org', 'No session for …'],
    ['Owen, Ann is not enrolled', '… is not enrolled'],
    ['ANN  OWEN\nis not enrolled', '… … is not enrolled'],
    ['POST https://lms.example.nhs.uk/run?id=7 failed', 'POST … failed'],
    ['content.example.org refused', '… refused'],
    [`Cannot store ${state}`, 'Cannot store …'],
    ['token 0123456789abcdef0123456789abcdef', 'token …'],
    [
      'x'.repeat(20).concat(' ').repeat(20),
      `${'x'.repeat(20).concat(' ').repeat(8).slice(0, 160)}…`,
    ],
  ])('reads %j as %j', (said, expected) => {
    expect(redact(said)).toBe(expected);
  });

  it('keeps SCORM’s own words and marks, even where a learner’s id is one', () => {
    const odd = redactor({ ...firstLaunch, learner: { id: '100', name: 'Passed' } });
    expect(['100', 'passed', 'user 100'].map(odd)).toEqual(['100', 'passed', 'user …']);
  });

  it('is left out where nobody said who the learner is, but for those words', () => {
    expect(['false', '101', 'Ann Owen'].map(redactAll)).toEqual(['false', '101', '…']);
  });
});

describe('an answer as it came', () => {
  const heard = { name: 'LMSCommit', element: '', at: 0, took: 0 };
  const thrown = new Error('of undefined');

  it.each([
    ['true', false, '"true"'],
    [true, false, 'true'],
    [1, false, '1'],
    [null, false, 'null'],
    [undefined, false, 'undefined'],
    ['', false, '""'],
    [{ toString: null }, false, 'an object'],
    [thrown, true, 'threw Error: of undefined'],
    [Object.create(null), true, 'something that cannot be shown'],
  ])('tells %o from others (threw: %s)', (value, threw, expected) => {
    expect(answerText({ ...heard, value, threw }, redact)).toBe(expected);
  });
});

describe('an error’s number', () => {
  const { errors } = scorm12Edition('completed');

  it('comes with what the standard says of it, and nothing that an LMS put in its place', () => {
    expect(['101', '999', 'exception', '', 'Ann Owen'].map((it) => errorText(it, errors))).toEqual([
      'error 101 (general exception)',
      'error 999',
      'error exception',
      'no error number',
      'no error number',
    ]);
  });
});
