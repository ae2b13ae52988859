/** The stand-ins do what the real LMSs were seen, or are written, to do. */
import { describe, expect, it } from 'vitest';
import type { Scorm12Api } from '../../src/tracking/scorm12-edition.ts';
import { chamiloRules } from './chamilo.ts';
import { learningHubRules } from './learning-hub.ts';
import { moodle12Rules, moodle2004Rules } from './moodle.ts';
import { openEdx12Rules } from './open-edx.ts';
import { strictScorm12 } from './strict-scorm12.ts';
import { strictScorm2004 } from './strict-scorm2004.ts';

const STATUS = 'cmi.core.lesson_status';

function finish(api: Scorm12Api, values: Readonly<Record<string, string>>): void {
  api.LMSInitialize('');
  for (const [element, value] of Object.entries(values)) api.LMSSetValue(element, value);
  api.LMSFinish('');
}

const decision = {
  'cmi.interactions.0.id': 'case_one',
  'cmi.interactions.0.type': 'choice',
  'cmi.interactions.0.student_response': 'a',
};

describe('Moodle', () => {
  it('takes a session of 1.2 that sets no status for a completed one', () => {
    const lms = strictScorm12({}, moodle12Rules);
    finish(lms.api, {});
    expect(lms.stored(STATUS)).toBe('completed');
  });

  it.each([
    ['90', 'passed'],
    ['40', 'failed'],
  ])(
    'makes even incomplete of a score of %s at Finish, where a mastery score is set: %s',
    (raw, status) => {
      const lms = strictScorm12({ passMark: '70' }, moodle12Rules);
      finish(lms.api, { [STATUS]: 'incomplete', 'cmi.core.score.raw': raw });
      expect(lms.stored(STATUS)).toBe(status);
    },
  );

  it('opens for review what is done, and stores what is written all the same', () => {
    const lms = strictScorm12({}, moodle12Rules);
    finish(lms.api, { [STATUS]: 'completed', 'cmi.core.score.raw': '90' });
    const api = lms.relaunch();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.core.lesson_mode')).toBe('review');
    expect(api.LMSGetValue('cmi.core.credit')).toBe('no-credit');
    api.LMSSetValue(STATUS, 'incomplete');
    api.LMSFinish('');
    expect(lms.stored(STATUS)).toBe('incomplete');
  });

  it('throws at a second LMSInitialize when interactions were sent, and only then', () => {
    const [with1, without] = [{}, {}].map(() => strictScorm12({}, moodle12Rules).api);
    if (with1 === undefined || without === undefined) throw new Error('no API');
    finish(with1, decision);
    expect(() => with1.LMSInitialize('')).toThrow(TypeError);
    finish(without, {});
    expect(without.LMSInitialize('')).toBe('false');
  });

  it('says yes to a commit while the network is down, no when the session is gone, and keeps nothing', () => {
    const lms = strictScorm12({}, moodle12Rules);
    lms.api.LMSInitialize('');
    lms.api.LMSSetValue('cmi.suspend_data', 'state');
    lms.faults.networkDown = true;
    expect(lms.api.LMSCommit('')).toBe('true');
    Object.assign(lms.faults, { networkDown: false, sessionGone: true });
    expect(lms.api.LMSCommit('')).toBe('false');
    expect(lms.api.LMSGetLastError()).toBe('101');
    expect(lms.stored('cmi.suspend_data')).toBeUndefined();
  });

  it('has "P" for the time of a session of 2004 that told none, and keeps the exit that was told before', () => {
    const lms = strictScorm2004({}, moodle2004Rules);
    lms.api.Initialize('');
    lms.api.SetValue('cmi.exit', 'suspend');
    lms.api.SetValue('cmi.suspend_data', 'state');
    lms.api.Terminate('');
    expect(lms.stored('cmi.total_time')).toBe('P');
    lms.relaunch().Initialize('');
    lms.api.Terminate('');
    lms.relaunch().Initialize('');
    expect(lms.api.GetValue('cmi.suspend_data')).toBe('state');
  });
});

describe('NHS Learning Hub', () => {
  it('answers in booleans and numbers, and hands out a mastery score of 100', () => {
    const { api } = strictScorm12({}, learningHubRules);
    expect(api.LMSInitialize('')).toBe(true);
    expect(api.LMSSetValue('cmi.core.lesson_location', 'a')).toBe(true);
    expect(api.LMSSetValue('cmi.core.nonsense', 'a')).toBe(false);
    expect(api.LMSGetLastError()).toBe(201);
    expect(api.LMSGetValue('cmi.student_data.mastery_score')).toBe('100');
  });

  it.each([
    ['0012:00:00', '0012:00:00'],
    ['12:00:00', '0002:00:00'],
  ])('drops the first digit of the hours: %s is %s', (told, kept) => {
    const lms = strictScorm12({}, learningHubRules);
    finish(lms.api, { 'cmi.core.session_time': told });
    expect(lms.stored('cmi.core.total_time')).toBe(kept);
  });

  it('keeps the time that was committed, once, though the session never ended', () => {
    const lms = strictScorm12({}, learningHubRules);
    lms.api.LMSInitialize('');
    for (const time of ['0000:05:00', '0000:09:00']) {
      lms.api.LMSSetValue('cmi.core.session_time', time);
      lms.api.LMSCommit('');
    }
    expect(lms.stored('cmi.core.total_time')).toBe('0000:09:00');
  });

  it('makes "not attempted" incomplete at Finish', () => {
    const lms = strictScorm12({}, learningHubRules);
    finish(lms.api, {});
    expect(lms.stored(STATUS)).toBe('incomplete');
  });

  it('brings state back while it is incomplete, and begins empty and incomplete after a completion', () => {
    const lms = strictScorm12({}, learningHubRules);
    finish(lms.api, { [STATUS]: 'incomplete', 'cmi.suspend_data': 'state' });
    finish(lms.relaunch(), { [STATUS]: 'completed' });
    expect(lms.stored('cmi.suspend_data')).toBe('state');
    const api = lms.relaunch();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('');
    expect(api.LMSGetValue(STATUS)).toBe('incomplete');
  });

  it('throws at a gap in the interactions, and counts none with an error', () => {
    const { api } = strictScorm12({}, learningHubRules);
    api.LMSInitialize('');
    expect(() => api.LMSSetValue('cmi.interactions.1.id', 'one')).toThrow(TypeError);
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('');
    expect(api.LMSGetLastError()).toBe(301);
  });
});

describe('Open edX', () => {
  it('tells neither status, score nor mode, refuses nothing and counts nothing', () => {
    const lms = strictScorm12({}, openEdx12Rules);
    finish(lms.api, { ...decision, [STATUS]: 'completed', 'cmi.core.score.raw': 'anything' });
    const api = lms.relaunch();
    const asked = [STATUS, 'cmi.core.score.raw', 'cmi.core.lesson_mode', 'cmi.interactions._count'];
    expect(asked.map((it) => api.LMSGetValue(it))).toEqual(['', '', '', '']);
    expect(api.LMSGetValue('cmi.interactions.0.id')).toBe('case_one');
    expect(lms.stored(STATUS)).toBe('completed');
    expect(lms.refusals()).toEqual([]);
  });

  it('stores each value as it is set, and loses the last one before the end', () => {
    const lms = strictScorm12({}, openEdx12Rules);
    lms.api.LMSSetValue('cmi.suspend_data', 'one');
    expect(lms.stored('cmi.suspend_data')).toBe('one');
    lms.api.LMSSetValue('cmi.suspend_data', 'two');
    lms.api.LMSFinish('');
    expect(lms.stored('cmi.suspend_data')).toBe('one');
  });
});

describe('Chamilo', () => {
  it.each(["it's", '"quoted"', 'back\\slash', 'two\nlines'])('has no use for %j', (value) => {
    const { api } = strictScorm12({}, chamiloRules);
    api.LMSInitialize('');
    expect(api.LMSSetValue('cmi.suspend_data', value)).toBe('false');
  });

  it('adds the time it is told at each save to what it has, even that of one session', () => {
    const lms = strictScorm12({}, chamiloRules);
    lms.api.LMSInitialize('');
    lms.api.LMSSetValue('cmi.core.session_time', '0000:05:00');
    lms.api.LMSCommit('');
    lms.api.LMSSetValue('cmi.core.session_time', '0000:09:00');
    lms.api.LMSFinish('');
    expect(lms.stored('cmi.core.total_time')).toBe('0000:14:00');
  });

  it('says yes to every commit, and has no preferences', () => {
    const lms = strictScorm12({}, chamiloRules);
    lms.api.LMSInitialize('');
    lms.faults.sessionGone = true;
    expect(lms.api.LMSCommit('')).toBe('true');
    expect(lms.api.LMSGetValue('cmi.student_preference.language')).toBe('');
    expect(lms.api.LMSGetLastError()).toBe('401');
  });
});
