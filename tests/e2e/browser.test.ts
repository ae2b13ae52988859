import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/cli/browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

test('opens a page and reads its title', async () => {
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>Reading works</title><p>Text has a width</p>');
  expect(await page.title()).toBe('Reading works');
  await page.close();
});

test('draws text with a font, so that layouts mean something', async () => {
  const page = await browser.newPage();
  await page.goto('data:text/html,<span>Reading</span>');
  const box = await page.getByText('Reading').boundingBox();
  expect(box?.width).toBeGreaterThan(20);
  await page.close();
});

test('leaves the environment of the tests as it was', () => {
  expect(process.env['AWS_LAMBDA_JS_RUNTIME']).toBeUndefined();
  expect(process.env['FONTCONFIG_PATH']).toBeUndefined();
});
