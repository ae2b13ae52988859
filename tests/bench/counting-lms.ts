import type { Page } from 'playwright-core';

/** Calls to the LMS, counted by what the learner was doing. */
export interface LmsCalls {
  readonly all: number;
  readonly commits: number;
}

/** An LMS of each edition that counts its calls; its Commit takes as long as it is told to. As text: see `stub-lms.ts`. */
const script = `
  window.lms = { calls: [], commitTakes: 0 };
  const held = {
    'cmi.core.lesson_mode': 'normal', 'cmi.core.credit': 'credit', 'cmi.core.lesson_status': 'not attempted',
    'cmi.mode': 'normal', 'cmi.credit': 'credit', 'cmi.completion_status': 'not attempted', 'cmi.success_status': 'unknown',
    'cmi.entry': 'ab-initio', 'cmi.interactions._count': '0', 'cmi.objectives._count': '0',
  };
  const call = (name, answer) => (...given) => {
    window.lms.calls.push(name);
    return answer(...given);
  };
  const commit = () => {
    const until = performance.now() + window.lms.commitTakes;
    while (performance.now() < until);
    return 'true';
  };
  const set = (element, value) => {
    held[element] = value;
    return 'true';
  };
  const yes = () => 'true';
  const make = (prefix, start, end) => ({
    [prefix + start]: call(start, yes),
    [prefix + end]: call(end, yes),
    [prefix + 'GetValue']: call('GetValue', (element) => held[element] ?? ''),
    [prefix + 'SetValue']: call('SetValue', set),
    [prefix + 'Commit']: call('Commit', commit),
    [prefix + 'GetLastError']: call('GetLastError', () => '0'),
    [prefix + 'GetErrorString']: call('GetErrorString', () => ''),
    [prefix + 'GetDiagnostic']: call('GetDiagnostic', () => ''),
  });
  window.API = make('LMS', 'Initialize', 'Finish');
  window.API_1484_11 = make('', 'Initialize', 'Terminate');
`;

/** Puts the counting LMS into every page that this tab opens. */
export async function withCountingLms(page: Page): Promise<void> {
  await page.addInitScript({ content: script });
}

/** From now on a Commit takes this long, in milliseconds. */
export async function commitTakes(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(`window.lms.commitTakes = ${milliseconds}`);
}

/** The calls since the last time this was asked. */
export async function callsSince(page: Page): Promise<LmsCalls> {
  const calls = await page.evaluate('window.lms.calls.splice(0)');
  const names: readonly unknown[] = Array.isArray(calls) ? calls : [];
  return { all: names.length, commits: names.filter((name) => name === 'Commit').length };
}
