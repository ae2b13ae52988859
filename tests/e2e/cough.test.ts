/** "A cough that won’t go", played in a browser: four ways and their endings, the best by keys alone, and the whole module to its completion. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { situation } from '../../src/consultation/consultation.ts';
import { inEnglish } from '../support/english.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { bestCough, noSafetyNet, overInvestigation, unsafeReassurance } from './cough-ways.ts';
import { heldRecord } from './held-record.ts';
import { byKeys, byMouse, play } from './learner.ts';
import { playerIn, servePackages, type ServedPackages } from './packages.ts';
import { bestWay } from './ways.ts';

const words = inEnglish().t;
let browser: Browser;
let packages: ServedPackages;
let cases: readonly Case[];

beforeAll(async () => {
  const checked = checkProject('cases');
  if (!checked.ok) throw new Error('cases has errors; npm run check shows them.');
  cases = checked.library.cases.map((it) => it.case);
  packages = await servePackages();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

function caseOf(id: string): Case {
  const found = cases.find((it) => it.id === id);
  if (found === undefined) throw new Error(`the module has no case "${id}"`);
  return found;
}

async function launch(width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  await page.goto(packages.launchUrl('scorm2004-4'));
  return page;
}

const ways = [
  ['the best', 'keys alone', 1280, bestCough],
  ['unsafe reassurance', 'mouse', 1280, unsafeReassurance],
  ['over-investigation', 'mouse', 390, overInvestigation],
  ['no safety-net', 'mouse', 390, noSafetyNet],
] as const;

describe('a cough that won’t go, in an LMS frame', () => {
  test.each(ways)('%s way, by %s, shows its ending and debrief', async (_name, by, width, way) => {
    const page = await launch(width);
    const frame = await playerIn(page);
    const hands = by === 'mouse' ? byMouse(frame) : byKeys(page, frame);
    const kase = caseOf('a-cough-that-wont-go');
    await hands.press(`${words('start.begin')} ${kase.title}`);
    const end = await play(hands, kase, way());
    await frame.getByRole('heading', { name: words('debrief.heading') }).waitFor();
    const shown = await frame.getByRole('main').innerText();
    expect(shown).toContain(situation(end).step.title);
    await page.close();
  });
});

test('the LMS counts the module as completed when the last of its cases is', async () => {
  const page = await launch();
  const frame = await playerIn(page);
  const hands = byMouse(frame);
  const completion = async () => (await heldRecord(page, 'scorm2004-4')).completion;
  for (const [index, kase] of cases.entries()) {
    const way = kase.id === 'a-cough-that-wont-go' ? bestCough() : bestWay(kase);
    const isCase = kase.kind === 'case';
    await hands.press(`${words(isCase ? 'start.begin' : 'start.answer')} ${kase.title}`);
    await play(hands, kase, way);
    await hands.press(words(isCase ? 'debrief.home' : 'vignette.home'));
    await frame.getByRole('heading', { name: words('start.cases') }).waitFor();
    const last = index === cases.length - 1;
    await expect.poll(completion).toBe(last ? 'completed' : 'incomplete');
  }
  const record = await heldRecord(page, 'scorm2004-4');
  expect(record).toMatchObject({ success: 'passed' });
  expect(record.score).toBeGreaterThanOrEqual(90);
  await page.close();
});
