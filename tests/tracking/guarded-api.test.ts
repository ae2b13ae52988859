import { describe, expect, it } from 'vitest';
import { guardApi, type GuardedApi } from '../../src/tracking/guarded-api.ts';
import type { HeardCall } from '../../src/tracking/heard-call.ts';
import { scorm12Edition } from '../../src/tracking/scorm12-edition.ts';
import { scorm2004Edition } from '../../src/tracking/scorm2004-edition.ts';

function guard(raw: object): GuardedApi {
  return guardApi(raw, scorm12Edition('completed'), { clock: () => 0 });
}

function apiAnswering(answer: unknown, lastError: unknown = '0'): object {
  return {
    LMSInitialize: () => answer,
    LMSGetValue: () => answer,
    LMSSetValue: () => answer,
    LMSCommit: () => answer,
    LMSFinish: () => answer,
    LMSGetLastError: () => lastError,
  };
}

describe('guardApi', () => {
  it.each([true, 'true', 'True', 1, '1'])('takes %j for success', (answer) => {
    expect(guard(apiAnswering(answer, '101')).commit()).toEqual({ ok: true });
  });

  it.each([false, 'false', 0, '0'])('takes %j for failure, whatever the error number', (answer) => {
    expect(guard(apiAnswering(answer, 0)).commit()).toMatchObject({ ok: false, code: '0' });
  });

  it.each(['0', 0])('takes no answer for success while the last error is %j', (lastError) => {
    expect(guard(apiAnswering(undefined, lastError)).commit()).toEqual({ ok: true });
  });

  it.each(['101', 101])('takes no answer for failure when the last error is %j', (lastError) => {
    expect(guard(apiAnswering(undefined, lastError)).commit()).toMatchObject({ code: '101' });
  });

  it('names step, element and error of a refusal, and what to do', () => {
    expect(guard(apiAnswering('false', '405')).write('cmi.core.exit', 'normal')).toEqual({
      ok: false,
      step: 'write',
      element: 'cmi.core.exit',
      code: '405',
      message:
        'The LMS refused LMSSetValue("cmi.core.exit"): error 405, incorrect data type. Pass this message on to whoever runs the LMS.',
    });
  });

  it('keeps what the learner did out of the message', () => {
    const result = guard(apiAnswering('false', '101')).write('cmi.suspend_data', 'secret');
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('turns an exception into a failure', () => {
    const api = {
      LMSInitialize: () => {
        throw new Error('applet gone');
      },
    };
    expect(guard(api).initialize()).toMatchObject({
      ok: false,
      step: 'initialize',
      code: 'exception',
      message: expect.stringContaining('applet gone'),
    });
  });

  it('turns a missing function into a failure', () => {
    expect(guard({}).terminate()).toMatchObject({ ok: false, step: 'terminate' });
  });

  it('turns an API of another origin into a failure', () => {
    const forbidden = new Proxy(
      {},
      {
        get: () => {
          throw new Error('SecurityError');
        },
      },
    );
    expect(guard(forbidden).initialize()).toMatchObject({ ok: false, step: 'initialize' });
  });

  it.each([
    [undefined, ''],
    [null, ''],
    [{}, ''],
    [7, '7'],
    [true, 'true'],
    ['resume', 'resume'],
  ])('reads %j as %j', (answer, value) => {
    expect(guard(apiAnswering(answer, '401')).read('cmi.core.entry')).toEqual({
      ok: true,
      value,
    });
  });

  it('calls the functions as methods of the API', () => {
    const api = {
      committed: 0,
      LMSCommit() {
        this.committed += 1;
        return 'true';
      },
    };
    guard(api).commit();
    expect(api.committed).toBe(1);
  });

  it('asks for the last error only after a refusal', () => {
    let asked = 0;
    const api = {
      ...apiAnswering('true'),
      LMSGetLastError: () => {
        asked += 1;
        return '0';
      },
    };
    const guarded = guard(api);
    guarded.initialize();
    guarded.read('cmi.core.entry');
    guarded.write('cmi.core.exit', '');
    guarded.commit();
    guarded.terminate();
    expect(asked).toBe(0);
  });

  it('tells whoever listens of each call, as it came and how long it took', () => {
    const heard: HeardCall[] = [];
    let now = 100;
    const thrown = new TypeError('of undefined');
    const api = {
      LMSGetValue: () => null,
      LMSCommit: () => {
        now += 40;
        throw thrown;
      },
    };
    const options = { clock: () => now, heard: (call: HeardCall) => void heard.push(call) };
    const guarded = guardApi(api, scorm12Edition('completed'), options);
    guarded.read('cmi.core.credit');
    guarded.commit();
    expect(heard).toEqual([
      {
        name: 'LMSGetValue',
        element: 'cmi.core.credit',
        value: null,
        threw: false,
        at: 100,
        took: 0,
      },
      { name: 'LMSCommit', element: '', value: thrown, threw: true, at: 100, took: 40 },
    ]);
  });

  it('calls SCORM 2004 by its own names and explains its own errors', () => {
    const called: string[] = [];
    const answering = (name: string, answer: string) => () => {
      called.push(name);
      return answer;
    };
    const api = {
      Initialize: answering('Initialize', 'true'),
      GetValue: answering('GetValue', ''),
      SetValue: answering('SetValue', 'false'),
      Commit: answering('Commit', 'true'),
      Terminate: answering('Terminate', 'true'),
      GetLastError: answering('GetLastError', '406'),
    };
    const guarded = guardApi(api, scorm2004Edition, { clock: () => 0 });
    guarded.initialize();
    expect(guarded.read('cmi.score.raw')).toEqual({ ok: true, value: '' });
    expect(guarded.write('cmi.exit', 'later')).toMatchObject({
      code: '406',
      message: expect.stringContaining('SetValue("cmi.exit"): error 406, incorrect data type.'),
    });
    guarded.commit();
    guarded.terminate();
    expect(called).toEqual([
      'Initialize',
      'GetValue',
      'SetValue',
      'GetLastError',
      'Commit',
      'Terminate',
    ]);
  });
});
