import type { LmsSession } from '../../src/local-lms/session.ts';

interface Calls {
  initialize(): string;
  get(element: string): string;
  set(element: string, value: string): string;
  commit(): string;
  finish(): string;
}

/** Calls a session's API as a package of SCORM 1.2 does: by name, with strings. */
export function callsOn({ api }: Pick<LmsSession, 'api'>): Calls {
  return {
    initialize: () => call(api, 'LMSInitialize', ''),
    get: (element) => call(api, 'LMSGetValue', element),
    set: (element, value) => call(api, 'LMSSetValue', element, value),
    commit: () => call(api, 'LMSCommit', ''),
    finish: () => call(api, 'LMSFinish', ''),
  };
}

/** The same as a package of SCORM 2004 does it. */
export function callsOn2004({ api }: Pick<LmsSession, 'api'>): Calls {
  return {
    initialize: () => call(api, 'Initialize', ''),
    get: (element) => call(api, 'GetValue', element),
    set: (element, value) => call(api, 'SetValue', element, value),
    commit: () => call(api, 'Commit', ''),
    finish: () => call(api, 'Terminate', ''),
  };
}

function call(api: object, name: string, ...words: readonly string[]): string {
  const method: unknown = Reflect.get(api, name);
  if (typeof method !== 'function') throw new Error(`the API has no ${name}`);
  return String(Reflect.apply(method, api, words));
}
