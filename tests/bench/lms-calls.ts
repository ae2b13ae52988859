import type { Browser } from 'playwright-core';
import type { PackageFile } from '../../scorm/package-spec.ts';
import type { CheckedLibrary } from '../../src/authoring/library.ts';
import { begin } from '../../src/consultation/consultation.ts';
import { byMouse, playOn } from '../e2e/learner.ts';
import { bestWay } from '../e2e/ways.ts';
import { callsSince, withCountingLms, type LmsCalls } from './counting-lms.ts';
import { serveFiles } from './static-server.ts';

export interface CallsByPhase {
  /** Until the start page can be used. */
  readonly opening: LmsCalls;
  /** The decision that took most. */
  readonly decision: LmsCalls;
  /** Five seconds of reading after a decision. */
  readonly reading: LmsCalls;
}

/** Plays the best way under an LMS that counts its calls. */
export async function lmsCalls(
  browser: Browser,
  files: readonly PackageFile[],
  { cases }: CheckedLibrary,
): Promise<CallsByPhase> {
  const [first] = cases;
  if (first === undefined) throw new Error('the module lists no case');
  const served = await serveFiles(files);
  const context = await browser.newContext();
  const page = await context.newPage();
  await withCountingLms(page);
  await page.goto(served.url);
  const hands = byMouse(page.mainFrame());
  await page.locator('button:enabled').first().waitFor();
  const opening = await callsSince(page);
  await hands.press(hands.t('start.begin'));
  const decisions: LmsCalls[] = [];
  let reading: LmsCalls = { all: 0, commits: 0 };
  let now = begin(first.case);
  for (const event of bestWay(first.case)) {
    if (event.type === 'choose') {
      await page.waitForTimeout(400);
      await callsSince(page);
    }
    now = await playOn(hands, now, [event]);
    if (event.type !== 'choose') continue;
    await page.waitForTimeout(400);
    decisions.push(await callsSince(page));
    if (decisions.length > 1) continue;
    await page.waitForTimeout(5000);
    reading = await callsSince(page);
  }
  await context.close();
  served.close();
  const most = (key: keyof LmsCalls) => Math.max(...decisions.map((calls) => calls[key]));
  return { opening, decision: { all: most('all'), commits: most('commits') }, reading };
}
