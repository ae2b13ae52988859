import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
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

test('on a phone a finger in the reference moves the LMS’s page where that hides its top', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(packages.launchUrl('scorm12'));
  const frame = await playerIn(page);
  await frame.getByRole('button', { name: 'Reference' }).click();
  const panel = frame.getByRole('dialog');
  await panel.waitFor();
  await page.evaluate('window.scrollTo(0, 400)');
  await drag(page, -200);
  await expect.poll(() => panel.evaluate((it) => it.scrollTop)).toBeGreaterThan(100);
  expect(await page.evaluate('scrollY')).toBe(400);
  // A drag may fall short where the one before it was still coasting: a hand draws again.
  await expect
    .poll(async () => {
      await drag(page, 300);
      return panel.evaluate((it) => it.scrollTop);
    })
    .toBe(0);
  const close = frame.getByRole('button', { name: 'Close' });
  await expect
    .poll(async () => {
      await drag(page, 300);
      return (await close.boundingBox())?.y;
    })
    .toBeGreaterThan(0);
  await context.close();
});

test('the page is where it was when the reference closes', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(packages.launchUrl('scorm12'));
  const frame = await playerIn(page);
  const opener = frame.getByRole('button', { name: 'Reference' });
  await opener.waitFor();
  const scrolled = () => frame.evaluate(() => Math.round(window.scrollY));
  await frame.evaluate(() => window.scrollTo(0, 200));
  await expect.poll(scrolled).toBe(200);
  // By its place: a click by name would scroll the page itself.
  const box = await opener.boundingBox();
  if (box === null) throw new Error('the button is not there');
  await page.mouse.click(box.x + 5, box.y + 5);
  await frame.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await frame.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await scrolled()).toBe(200);
  expect(await opener.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.close();
});

/** Draws a finger down the middle of the screen, or up. */
async function drag(page: Page, by: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const from = by > 0 ? 150 : 400;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: 200, y }],
    });
  await touch('touchStart', from);
  for (let step = 1; step <= 12; step += 1) await touch('touchMove', from + (by * step) / 12);
  await touch('touchEnd');
  await session.detach();
}
