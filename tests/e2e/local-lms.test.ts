import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildLocalLmsPage } from '../../src/cli/serve-page.ts';
import { serveLocalLms, type Serving } from '../../src/cli/serve.ts';
import { tinyPackage } from '../local-lms/tiny-package.ts';
import { axeFaults, withAxe } from './axe.ts';
import { launchBrowser } from '../../src/cli/browser.ts';

let browser: Browser;
let folder: string;
let serving: Serving;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referwise-local-lms-'));
  const zips = ['broken.zip', 'tiny.zip', 'various.zip'].map((name) => join(folder, name));
  writeFileSync(join(folder, 'broken.zip'), 'not a zip');
  writeFileSync(join(folder, 'tiny.zip'), tinyPackage());
  const items = Array.from({ length: 30 }, (_, n) => `Item ${n + 1}`);
  writeFileSync(join(folder, 'various.zip'), tinyPackage('org.example.several', items));
  const begun = await serveLocalLms({ page: buildLocalLmsPage(), zips: () => zips, port: 0 });
  if (begun.kind !== 'serving') throw new Error(`port ${begun.port} is taken`);
  serving = begun;
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await serving.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
});

afterEach(async () => {
  await page.close();
  if (complaints.length > 0) throw new Error(`The console complained: ${complaints.join(' | ')}`);
});

const inside = () => page.frameLocator('iframe');
const press = (name: string) => inside().getByRole('button', { name }).click();
/** What the page says that is held; it follows the package, and may be a frame behind. */
const held = (name: string) => () =>
  page
    .getByRole('term')
    .filter({ hasText: name })
    .locator('xpath=following-sibling::dd')
    .textContent();

async function launch(): Promise<void> {
  await page.goto(serving.url);
  await page
    .getByRole('link', { name: /tiny\.zip/ })
    .first()
    .click();
  await inside().getByRole('heading', { name: 'Tiny package' }).waitFor();
}

test('shows the record as the package changes it', async () => {
  await launch();
  await expect.poll(held('Status')).toBe('incomplete');
  expect(await inside().getByText('entry').textContent()).toBe('entry ab-initio, held ');
  await press('Answer');
  await expect.poll(held('Score')).toBe('80 (0–100)');
  await expect.poll(held('Location')).toBe('tired-for-three-months');
  const data = page.getByRole('textbox', { name: /7 of 4,096/ });
  await expect.poll(() => data.inputValue()).toBe('1aBc-_9');
  const region = (name: string) => page.getByRole('region', { name }).textContent();
  await expect.poll(() => region('Interactions')).toContain('b / c');
  await expect.poll(() => region('Objectives')).toContain('passed');
});

test('keeps the attempt over a reload, which the package resumes', async () => {
  await launch();
  await press('Answer');
  await page.reload();
  await inside().getByText('entry resume, held 1aBc-_9').waitFor();
  await expect.poll(held('Score')).toBe('80 (0–100)');
  await expect.poll(held('Total time')).toBe('00:01:05');
  await press('Answer');
  await page.getByRole('row', { name: /^1 tired-for-three-months_what-next/ }).waitFor();
});

test('offers the next launch when the package has closed its session', async () => {
  await launch();
  await press('Answer');
  await press('Save and leave');
  await page.getByText('The package has closed its session').waitFor();
  await expect.poll(held('Exit')).toBe('suspend');
  await page.getByRole('button', { name: 'Launch again' }).click();
  await inside().getByText('entry resume, held 1aBc-_9').waitFor();
  await page.getByText('The package has closed its session').waitFor({ state: 'detached' });
});

test('starts over after a question in place, and nothing of the old attempt comes back', async () => {
  await launch();
  await press('Answer');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect.poll(held('Score')).toBe('80 (0–100)');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Empty it' }).click();
  await inside().getByText('entry ab-initio, held').waitFor();
  await expect.poll(held('Score')).toBe('empty');
  await page.reload();
  await inside().getByText('entry').waitFor();
  await expect.poll(held('Score')).toBe('empty');
});

test('shows what the run-time refused', async () => {
  await launch();
  await press('Mistake');
  const refused = page.getByRole('region', { name: 'Refused by the LMS' });
  await expect.poll(() => refused.textContent()).toContain('405');
  await expect.poll(held('Status')).toBe('incomplete');
});

test('leaving for the list ends the session and keeps the attempt', async () => {
  await launch();
  await press('Answer');
  await page.getByRole('link', { name: 'All packages' }).click();
  await page.getByText('incomplete, score 80').waitFor();
  await page.getByRole('link', { name: 'Resume tiny.zip' }).click();
  await expect
    .poll(() => inside().getByText('entry').textContent())
    .toBe('entry resume, held 1aBc-_9');
});

test('is worked by keyboard: skip link, package, frame width, start over', async () => {
  await page.goto(serving.url);
  await page.getByRole('link', { name: 'Launch tiny.zip' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await inside().getByRole('heading', { name: 'Tiny package' }).waitFor();
  expect(page.url()).toContain('#/launch/tiny.zip');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const phone = page.getByRole('radio', { name: 'Phone 390' });
  await expect.poll(() => phone.isChecked()).toBe(true);
  await expect.poll(async () => (await page.locator('iframe').boundingBox())?.width).toBe(392);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(focused).toBe('Empty it');
});

test.each([390, 1280])(
  'a package of thirty items is gone through by keyboard, each item with its own record, at %i pixels',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await withAxe(page);
    await page.goto(`${serving.url}#/launch/various.zip`);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const standing = (n: number) => contents.getByRole('listitem').nth(n).textContent();
    await inside().getByText('entry ab-initio').waitFor();
    await press('Answer');
    await expect.poll(() => standing(0)).toBe('Item 1incomplete, score 80');
    await contents.getByRole('link', { name: 'Item 1', exact: true }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('iframe[title="Item 2"]').waitFor();
    await inside().getByText('entry ab-initio').waitFor();
    expect(page.url()).toContain('#/launch/various.zip/item1');
    await expect.poll(held('Score')).toBe('empty');
    expect(await axeFaults(page)).toEqual([]);
    const spare = 'document.documentElement.scrollWidth - innerWidth';
    expect(await page.evaluate(spare)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    // The frame that went was asked to finish, and the one that comes has all of it.
    await inside().getByText('entry resume, held 1aBc-_9').waitFor();
    await expect.poll(held('Total time')).toBe('00:01:05');
    await expect.poll(() => standing(1)).toBe('Item 2incomplete');
    const frame = () => page.locator('iframe').boundingBox();
    await expect.poll(async () => (await frame())?.y).toBeLessThan(700);
  },
);

test.each([320, 390, 768, 1280, 1920])('nothing scrolls sideways at %i pixels', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await launch();
  await press('Answer');
  await page.getByRole('region', { name: 'Interactions' }).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('link', { name: 'All packages' }).click();
  await page.getByRole('heading', { name: 'Packages' }).waitFor();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test.each([390, 1280])(
  'has no accessibility faults that axe can see at %i pixels',
  async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await withAxe(page);
    await page.goto(serving.url);
    await page.getByRole('heading', { name: 'Packages' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await launch();
    await press('Answer');
    await press('Mistake');
    await press('Save and leave');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('button', { name: 'Launch again' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  },
);
