import { describe, expect, it } from 'vitest';
import type { Scorm2004Api } from '../../src/tracking/scorm2004-edition.ts';
import { strictScorm2004 } from './strict-scorm2004.ts';

function running(): Scorm2004Api {
  const { api } = strictScorm2004();
  api.Initialize('');
  return api;
}

/** An interaction 0 of type choice and an objective 0, so that their other fields can be set. */
function withRows(): Scorm2004Api {
  const api = running();
  api.SetValue('cmi.interactions.0.id', 'one');
  api.SetValue('cmi.interactions.0.type', 'choice');
  api.SetValue('cmi.objectives.0.id', 'case_one');
  return api;
}

describe('strictScorm2004', () => {
  it.each([
    ['cmi.completion_status', 'incomplete', 'passed'],
    ['cmi.success_status', 'passed', 'completed'],
    ['cmi.exit', 'suspend', 'later'],
    ['cmi.score.raw', '82.5', '.5'],
    ['cmi.score.raw', '0', '1e-7'],
    ['cmi.score.scaled', '0.825', ''],
    ['cmi.session_time', 'PT1M5.12S', 'PT1M5.123S'],
    ['cmi.session_time', 'PT0S', 'P'],
    ['cmi.session_time', 'P1DT2H', '0000:01:05'],
    ['cmi.location', 'a'.repeat(1000), 'a'.repeat(1001)],
    ['cmi.suspend_data', 'a'.repeat(4000), 'a'.repeat(4001)],
    ['cmi.suspend_data', '1-AAEC', 'é'],
    ['cmi.objectives.0.completion_status', 'completed', 'passed'],
    ['cmi.interactions.0.id', 'case-a_first.plan', 'urn:a:b'],
    ['cmi.interactions.0.timestamp', '2026-11-22T14:05:09', '2026-11-22T14:05:09Z'],
    ['cmi.interactions.0.timestamp', '2026-11-22T14:05:09.5Z', '2026-11-22T14:05:09.123'],
    ['cmi.interactions.0.timestamp', '2026-11-22T14:05:09.55', '2026-11-22T14:05:09+00:00'],
    ['cmi.interactions.0.result', 'incorrect', 'wrong'],
    ['cmi.interactions.0.learner_response', 'a[,]b', 'a,b'],
    ['cmi.interactions.0.learner_response', 'a', ''],
    ['cmi.interactions.0.learner_response', 'chest_pain', 'chest-pain'],
    ['cmi.interactions.0.correct_responses.0.pattern', 'b', 'b[,]b'],
    ['cmi.interactions.0.latency', 'PT5S', 'PT'],
    ['cmi.interactions.0.description', 'What now?', '{lang=en}What now?'],
    ['cmi.interactions.0.description', 'a'.repeat(250), 'What\nnow?'],
  ])('takes %s = %j and refuses %j with 406', (element, good, bad) => {
    const api = withRows();
    expect(api.SetValue(element, good)).toBe('true');
    expect(api.SetValue(element, bad)).toBe('false');
    expect(api.GetLastError()).toBe('406');
  });

  it.each([
    ['cmi.learner_id', 'x', '404'],
    ['cmi.scaled_passing_score', '0.7', '404'],
    ['cmi.interactions._count', '0', '404'],
    ['cmi.core.lesson_status', 'passed', '401'],
    ['cmi.score.scaled', '1.1', '407'],
    ['cmi.progress_measure', '-0.1', '407'],
    ['cmi.interactions.2.id', 'gap', '351'],
    ['cmi.objectives.2.id', 'gap', '351'],
    ['cmi.objectives.0.id', 'another', '351'],
    ['cmi.objectives.1.id', 'case_one', '351'],
    ['cmi.objectives.1.score.raw', '1', '408'],
    ['cmi.interactions.1.type', 'choice', '408'],
  ])('refuses to set %s to %s with %s', (element, value, code) => {
    const api = withRows();
    expect(api.SetValue(element, value)).toBe('false');
    expect(api.GetLastError()).toBe(code);
  });

  it('refuses a response before its type', () => {
    const api = running();
    api.SetValue('cmi.interactions.0.id', 'one');
    expect(api.SetValue('cmi.interactions.0.learner_response', 'a')).toBe('false');
    expect(api.GetLastError()).toBe('408');
  });

  it('refuses the same pattern twice', () => {
    const api = withRows();
    api.SetValue('cmi.interactions.0.correct_responses.0.pattern', 'a');
    expect(api.SetValue('cmi.interactions.0.correct_responses.1.pattern', 'a')).toBe('false');
    expect(api.GetLastError()).toBe('351');
  });

  it.each([
    ['cmi.exit', '', '405'],
    ['cmi.score.raw', '', '403'],
    ['cmi.scaled_passing_score', '', '403'],
    ['cmi.objectives.3.id', '', '301'],
    ['cmi.nothing', '', '401'],
    ['cmi.completion_status', 'unknown', '0'],
    ['cmi.interactions.0.id', 'one', '0'],
    ['cmi.interactions._count', '1', '0'],
  ])('reads %s as %j with %s', (element, value, code) => {
    const api = withRows();
    expect(api.GetValue(element)).toBe(value);
    expect(api.GetLastError()).toBe(code);
  });

  it('refuses everything outside a session, each call in its own words', () => {
    const { api } = strictScorm2004();
    const errors = (): readonly unknown[] =>
      [
        () => api.GetValue('cmi.entry'),
        () => api.SetValue('cmi.exit', 'suspend'),
        () => api.Commit(''),
        () => api.Terminate(''),
      ].map((call) => {
        call();
        return api.GetLastError();
      });
    expect(errors()).toEqual(['122', '132', '142', '112']);
    api.Initialize('');
    expect(api.Initialize('')).toBe('false');
    expect(api.GetLastError()).toBe('103');
    expect(api.Terminate('')).toBe('true');
    expect(errors()).toEqual(['123', '133', '143', '113']);
    expect(api.Initialize('')).toBe('false');
    expect(api.GetLastError()).toBe('104');
  });

  it('keeps what was committed and forgets what was not', () => {
    const lms = strictScorm2004();
    lms.api.Initialize('');
    lms.api.SetValue('cmi.exit', 'suspend');
    lms.api.SetValue('cmi.suspend_data', 'kept');
    lms.api.Commit('');
    lms.api.SetValue('cmi.suspend_data', 'lost');
    const api = lms.relaunch();
    api.Initialize('');
    expect(api.GetValue('cmi.suspend_data')).toBe('kept');
    expect(api.GetValue('cmi.entry')).toBe('resume');
  });

  it.each(['normal', '', null])('throws the attempt away after the exit %j', (exit) => {
    const lms = strictScorm2004();
    lms.api.Initialize('');
    lms.api.SetValue('cmi.suspend_data', 'state');
    lms.api.SetValue('cmi.completion_status', 'completed');
    if (exit !== null) lms.api.SetValue('cmi.exit', exit);
    lms.api.Terminate('');
    const api = lms.relaunch();
    api.Initialize('');
    expect(api.GetValue('cmi.suspend_data')).toBe('');
    expect(api.GetValue('cmi.completion_status')).toBe('unknown');
    expect(api.GetValue('cmi.entry')).toBe('ab-initio');
  });

  it("has the manifest's primary objective at index 0", () => {
    const { api } = strictScorm2004({ primaryObjective: 'PRIMARYOBJ' });
    api.Initialize('');
    expect(api.GetValue('cmi.objectives.0.id')).toBe('PRIMARYOBJ');
    expect(api.SetValue('cmi.objectives.0.id', 'case_one')).toBe('false');
    expect(api.SetValue('cmi.objectives.1.id', 'case_one')).toBe('true');
  });

  it('names each call that broke the standard, and no value that was merely never set', () => {
    const lms = strictScorm2004();
    lms.api.Initialize('');
    lms.api.GetValue('cmi.score.raw');
    lms.api.SetValue('cmi.exit', 'later');
    expect(lms.refusals()).toEqual(['write cmi.exit=later: 406']);
  });
});
