import type { Browser } from 'playwright-core';
import type { PackageFile } from '../../scorm/package-spec.ts';
import type { CheckedCase, CheckedLibrary } from '../../src/authoring/library.ts';
import { byMouse, play } from '../e2e/learner.ts';
import { bestWay } from '../e2e/ways.ts';
import { commitTakes, withCountingLms } from './counting-lms.ts';
import { median, percentile } from './page-cost.ts';
import { serveFiles } from './static-server.ts';

export interface Responses {
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** Event Timing: from the click to the paint that shows what it did, in steps of 8 ms. */
const observe = `
  window.clicks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') window.clicks.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** In one round of some sixty clicks the third slowest is the 95th percentile: chance. */
const rounds = 3;

/** How long clicks take until their paint: of the best way, played in a few rounds. */
export async function responses(
  browser: Browser,
  files: readonly PackageFile[],
  { cases }: CheckedLibrary,
  commit: number,
): Promise<Responses> {
  const [first] = cases;
  if (first === undefined) throw new Error('the module lists no case');
  const served = await serveFiles(files);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(...(await playOnce(browser, served.url, first, commit)));
  }
  served.close();
  return {
    count: times.length,
    median: median(times),
    p95: percentile(times, 0.95),
    worst: Math.max(...times),
  };
}

/** Plays the best way at a quarter of the CPU; waits after each decision, as a reader would, so that no save is in progress. */
async function playOnce(
  browser: Browser,
  url: string,
  first: CheckedCase,
  commit: number,
): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await withCountingLms(page);
  await page.addInitScript({ content: observe });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  await commitTakes(page, commit);
  const hands = byMouse(page.mainFrame());
  const patient = {
    ...hands,
    async press(button: string) {
      await hands.press(button);
      await page.waitForTimeout(commit + 350);
    },
  };
  await patient.press(hands.t('start.begin'));
  await play(patient, first.case, bestWay(first.case));
  const clicks = await page.evaluate('window.clicks');
  await context.close();
  return Array.isArray(clicks) ? clicks.map(Number) : [];
}
