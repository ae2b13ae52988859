import { describe, expect, it } from 'vitest';
import type { Scorm12Api } from '../../src/tracking/scorm12-edition.ts';
import { strictScorm12 } from './strict-scorm12.ts';

function running(): Scorm12Api {
  const { api } = strictScorm12();
  api.LMSInitialize('');
  return api;
}

/** An interaction 0 of type choice, so that its other fields can be set. */
function withInteraction(): Scorm12Api {
  const api = running();
  api.LMSSetValue('cmi.interactions.0.id', 'one');
  api.LMSSetValue('cmi.interactions.0.type', 'choice');
  return api;
}

describe('strictScorm12', () => {
  it.each([
    ['cmi.core.lesson_status', 'incomplete', 'done'],
    ['cmi.core.lesson_status', 'passed', 'not attempted'],
    ['cmi.core.exit', 'suspend', 'normal'],
    ['cmi.core.score.raw', '100', '100.5'],
    ['cmi.core.score.raw', '0', '-1'],
    ['cmi.core.score.raw', '0.5', '.5'],
    ['cmi.core.score.raw', '', '1e1'],
    ['cmi.core.session_time', '0000:01:05', '0:01:05'],
    ['cmi.core.session_time', '12:01:05', 'PT1M5S'],
    ['cmi.core.lesson_location', 'a'.repeat(255), 'a'.repeat(256)],
    ['cmi.suspend_data', 'a'.repeat(4096), 'a'.repeat(4097)],
    ['cmi.objectives.0.id', 'case_a-b', 'case a'],
    ['cmi.interactions.0.time', '23:59:59', '24:00:00'],
    ['cmi.interactions.0.type', 'choice', 'other'],
    ['cmi.interactions.0.result', 'wrong', 'incorrect'],
    ['cmi.interactions.0.student_response', 'a,b', 'chest-pain'],
    ['cmi.interactions.0.student_response', 'a', ''],
    ['cmi.interactions.0.correct_responses.0.pattern', 'b', '{a,b}'],
    ['cmi.interactions.0.latency', '0000:00:05', '5'],
  ])('takes %s = %j and refuses %j with 405', (element, good, bad) => {
    const api = withInteraction();
    expect(api.LMSSetValue(element, good)).toBe('true');
    expect(api.LMSSetValue(element, bad)).toBe('false');
    expect(api.LMSGetLastError()).toBe('405');
  });

  it.each([
    ['cmi.core.student_id', 'x', '403'],
    ['cmi.core.lesson_mode', 'normal', '403'],
    ['cmi.interactions._count', '0', '402'],
    ['cmi.core.colour', 'red', '401'],
    ['cmi.interactions.2.id', 'gap', '201'],
    ['cmi.objectives.1.id', 'gap', '201'],
    ['cmi.interactions.0.objectives.1.id', 'gap', '201'],
  ])('refuses to set %s to %s with %s', (element, value, code) => {
    const api = withInteraction();
    expect(api.LMSSetValue(element, value)).toBe('false');
    expect(api.LMSGetLastError()).toBe(code);
  });

  it('refuses a response before its type', () => {
    const api = running();
    api.LMSSetValue('cmi.interactions.0.id', 'one');
    expect(api.LMSSetValue('cmi.interactions.0.student_response', 'a')).toBe('false');
  });

  it('judges a response by its type', () => {
    const api = withInteraction();
    expect(api.LMSSetValue('cmi.interactions.0.student_response', '0 41')).toBe('false');
    api.LMSSetValue('cmi.interactions.0.type', 'fill-in');
    expect(api.LMSSetValue('cmi.interactions.0.student_response', '0 41')).toBe('true');
    expect(api.LMSSetValue('cmi.interactions.0.student_response', '1'.repeat(256))).toBe('false');
  });

  it('refuses to read what may only be written', () => {
    const api = withInteraction();
    expect(api.LMSGetValue('cmi.interactions.0.id')).toBe('');
    expect(api.LMSGetLastError()).toBe('404');
    expect(api.LMSGetValue('cmi.interactions._count')).toBe('1');
  });

  it('refuses everything outside a session', () => {
    const { api } = strictScorm12();
    expect(api.LMSGetValue('cmi.core.entry')).toBe('');
    expect(api.LMSGetLastError()).toBe('301');
    api.LMSInitialize('');
    expect(api.LMSInitialize('')).toBe('false');
    expect(api.LMSFinish('')).toBe('true');
    expect(api.LMSCommit('')).toBe('false');
    expect(api.LMSFinish('')).toBe('false');
    expect(api.LMSInitialize('')).toBe('false');
  });

  it('keeps what was committed and forgets what was not', () => {
    const lms = strictScorm12();
    lms.api.LMSInitialize('');
    lms.api.LMSSetValue('cmi.suspend_data', 'kept');
    lms.api.LMSCommit('');
    lms.api.LMSSetValue('cmi.suspend_data', 'lost');
    const api = lms.relaunch();
    api.LMSInitialize('');
    expect(api.LMSGetValue('cmi.suspend_data')).toBe('kept');
  });

  it('names each call that broke the standard', () => {
    const lms = strictScorm12();
    lms.api.LMSInitialize('');
    lms.api.LMSSetValue('cmi.core.exit', 'normal');
    expect(lms.refusals()).toEqual(['write cmi.core.exit=normal: 405']);
  });
});
