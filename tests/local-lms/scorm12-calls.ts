import type { LmsSession } from '../../src/local-lms/session.ts';

/** Calls a session's API as a package does: by name, with strings. */
export function callsOn({ api }: Pick<LmsSession, 'api'>) {
  const call = (name: string, ...words: readonly string[]): string => {
    const method: unknown = Reflect.get(api, name);
    if (typeof method !== 'function') throw new Error(`the API has no ${name}`);
    return String(Reflect.apply(method, api, words));
  };
  return {
    initialize: () => call('LMSInitialize', ''),
    get: (element: string) => call('LMSGetValue', element),
    set: (element: string, value: string) => call('LMSSetValue', element, value),
    commit: () => call('LMSCommit', ''),
    finish: () => call('LMSFinish', ''),
  };
}
