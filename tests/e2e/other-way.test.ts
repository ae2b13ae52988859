import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedCase } from '../../src/authoring/library.ts';
import { checkProject } from '../../src/cli/project.ts';
import { endingOf, reopen } from '../../src/consultation/reopen.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { heldRecord } from './held-record.ts';
import { byMouse, play, playOn } from './learner.ts';
import { lmsCallsSince, noteLmsCalls } from './lms-calls.ts';
import { playerIn, servePackages, type ServedPackages } from './packages.ts';
import { bestOnFrom, worstWay } from './ways.ts';

const folder = 'cases';
let browser: Browser;
let packages: ServedPackages;
let each: CheckedCase;

beforeAll(async () => {
  const checked = checkProject(folder);
  const [first] = checked.ok ? checked.library.cases : [];
  if (first === undefined) throw new Error(`${folder} holds no case without errors`);
  each = first;
  packages = await servePackages(folder, [first.slug]);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

describe('a decision reopened in an LMS frame', () => {
  test('is played on to a better ending, while the LMS hears nothing and keeps what it held', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await noteLmsCalls(page);
    await page.goto(packages.launchUrl('scorm12'));
    const frame = await playerIn(page);
    const hands = byMouse(frame);
    const { t } = hands;
    await hands.press(t('start.begin'));
    const run = await play(hands, each.case, worstWay(each.case));
    await frame.getByRole('heading', { name: t('debrief.heading') }).waitFor();
    await expect.poll(async () => (await heldRecord(page, 'scorm12')).completion).toBe('completed');
    expect((await lmsCallsSince(page)).length).toBeGreaterThan(10);
    await expect.poll(() => lmsCallsSince(page), { interval: 1000 }).toEqual([]);
    const held = await heldRecord(page, 'scorm12');

    await hands.press(t('other.reopen'));
    const again = reopen(run, 0);
    if (again === null) throw new Error('the run has no decision');
    const end = await playOn(hands, again, bestOnFrom(again));
    expect(endingOf(end)?.id).not.toBe(endingOf(run)?.id);
    await frame.getByRole('heading', { name: endingOf(end)?.title ?? '', exact: true }).waitFor();
    await frame.getByText(t('other.says')).waitFor();
    // Longer than any save waits.
    await page.waitForTimeout(2500);
    expect(await lmsCallsSince(page)).toEqual([]);
    expect(await heldRecord(page, 'scorm12')).toEqual(held);

    await hands.press(t('other.back'));
    await frame.getByRole('heading', { name: t('debrief.heading') }).waitFor();
    expect(await lmsCallsSince(page)).toEqual([]);
    await hands.press(t('saving.leave'));
    await frame.getByText('Everything is saved').waitFor();
    expect(await lmsCallsSince(page)).toContain('LMSFinish');
    const after = await heldRecord(page, 'scorm12');
    const { interactions, score, suspendData } = held;
    expect(after).toMatchObject({ interactions, score, suspendData });
    await page.close();
  });
});
