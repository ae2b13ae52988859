import type { Page } from 'playwright-core';

/** As text: see `stub-lms.ts`. The API is put on the window by the LMS's page; each call through it is noted. */
const script = `
  if (window === window.top) {
    window.lmsCalls = [];
    let api;
    const noted = (target, name) => {
      const value = target[name];
      if (typeof value !== 'function') return value;
      return (...given) => {
        window.lmsCalls.push(name);
        return value.apply(target, given);
      };
    };
    Object.defineProperty(window, 'API', {
      get: () => api,
      set: (given) => {
        api = given === undefined ? undefined : new Proxy(given, { get: noted });
      },
    });
  }
`;

/** Notes every call that a SCORM 1.2 package makes to the LMS that launches it from this tab. */
export async function noteLmsCalls(page: Page): Promise<void> {
  await page.addInitScript({ content: script });
}

/** The calls since the last time this was asked, by name. */
export async function lmsCallsSince(page: Page): Promise<readonly unknown[]> {
  const calls: unknown = await page.evaluate('window.lmsCalls.splice(0)');
  return Array.isArray(calls) ? calls : [];
}
