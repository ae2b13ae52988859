import { describe, expect, it } from 'vitest';
import { guardApi } from '../../src/tracking/guarded-api.ts';

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
    expect(guardApi(apiAnswering(answer, '101')).commit()).toEqual({ ok: true });
  });

  it.each([false, 'false', 0, '0'])('takes %j for failure, whatever the error number', (answer) => {
    expect(guardApi(apiAnswering(answer, 0)).commit()).toMatchObject({ ok: false, code: '0' });
  });

  it.each(['0', 0])('takes no answer for success while the last error is %j', (lastError) => {
    expect(guardApi(apiAnswering(undefined, lastError)).commit()).toEqual({ ok: true });
  });

  it.each(['101', 101])('takes no answer for failure when the last error is %j', (lastError) => {
    expect(guardApi(apiAnswering(undefined, lastError)).commit()).toMatchObject({ code: '101' });
  });

  it('names step, element and error of a refusal, and what to do', () => {
    expect(guardApi(apiAnswering('false', '405')).write('cmi.core.exit', 'normal')).toEqual({
      ok: false,
      step: 'write',
      element: 'cmi.core.exit',
      code: '405',
      message:
        'The LMS refused LMSSetValue("cmi.core.exit"): error 405, incorrect data type. Pass this message on to whoever runs the LMS.',
    });
  });

  it('keeps what the learner did out of the message', () => {
    const result = guardApi(apiAnswering('false', '101')).write('cmi.suspend_data', 'secret');
    expect(JSON.stringify(result)).not.toContain('secret');
  });

  it('turns an exception into a failure', () => {
    const api = {
      LMSInitialize: () => {
        throw new Error('applet gone');
      },
    };
    expect(guardApi(api).initialize()).toMatchObject({
      ok: false,
      step: 'initialize',
      code: 'exception',
      message: expect.stringContaining('applet gone'),
    });
  });

  it('turns a missing function into a failure', () => {
    expect(guardApi({}).terminate()).toMatchObject({ ok: false, step: 'terminate' });
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
    expect(guardApi(forbidden).initialize()).toMatchObject({ ok: false, step: 'initialize' });
  });

  it.each([
    [undefined, ''],
    [null, ''],
    [{}, ''],
    [7, '7'],
    [true, 'true'],
    ['resume', 'resume'],
  ])('reads %j as %j', (answer, value) => {
    expect(guardApi(apiAnswering(answer, '401')).read('cmi.core.entry')).toEqual({
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
    guardApi(api).commit();
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
    const guarded = guardApi(api);
    guarded.initialize();
    guarded.read('cmi.core.entry');
    guarded.write('cmi.core.exit', '');
    guarded.commit();
    guarded.terminate();
    expect(asked).toBe(0);
  });
});
