import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { byKeys } from './learner.ts';
import { playerIn, servePackages, type ServedPackages } from './packages.ts';

let browser: Browser;
let packages: ServedPackages;

beforeAll(async () => {
  packages = await servePackages('cases', ['tired-for-three-months']);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

test.each(['scorm12', 'scorm2004-4'] as const)(
  'the tracking is tested by keys alone in an LMS’s frame, copied, and the case is where it was: %s',
  async (standard) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(packages.launchUrl(standard));
    const frame = await playerIn(page);
    const hands = byKeys(page, frame);
    await hands.press('Start this case');
    await hands.selectTab('Decide');
    await hands.press('Go to the decision');
    await frame.getByRole('radio').first().waitFor();
    await hands.press('All cases');
    await hands.press('About this module');
    await frame.getByRole('heading', { level: 1, name: 'About this module' }).waitFor();
    await hands.press('Run the test');
    const report = await frame.getByRole('textbox', { name: 'Report to send' }).inputValue();
    expect(report).toMatch(/^Problems: 0, notes: 0, fine: 15$/m);
    expect(report).toContain('Where the LMS was found: parent frame, levels up: 1');
    expect(report).toMatch(/Saved work, read back: [1-9]\d* of 4\d{3} characters/);
    expect(report).not.toMatch(/127\.0\.0\.1|http/);
    await hands.press('Copy the report');
    await frame.getByText('Copied.').waitFor();
    expect(await frame.evaluate(() => navigator.clipboard.readText())).toBe(report);
    await hands.press('Back to the start page');
    await hands.press('Continue this case');
    await frame.getByRole('radio').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  },
);
