import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../src/cli/browser.ts';
import { servePackages, type ServedPackages } from './packages.ts';

let served: ServedPackages;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  served = await servePackages('cases', ['tired-for-three-months']);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});

afterEach(() => context.close());

/** Opens the SCORM 1.2 package in a window of its own. */
async function launched(): Promise<{ readonly page: Page; readonly inside: FrameLocator }> {
  const page = await context.newPage();
  await page.goto(served.launchUrl('scorm12'));
  const inside = page.frameLocator('iframe');
  await inside.getByRole('button', { name: 'Save and leave' }).waitFor();
  return { page, inside };
}

const begin = (inside: FrameLocator) =>
  inside.getByRole('button', { name: /Start this case/ }).click();

test('of two windows the one in which the learner goes on counts, and the other says so', async () => {
  const first = await launched();
  const second = await launched();
  await begin(second.inside);
  await second.inside.getByRole('tab', { name: 'Decide' }).waitFor();
  await first.inside.getByText('You went on in another window.').waitFor();
  expect(await second.inside.getByText(/another window/).count()).toBe(0);
  await first.inside.getByRole('button', { name: 'Save and leave' }).click();
  await first.inside.getByText('What you did in the other window counts.').waitFor();
});

test('work that an LMS said yes to and then lost is offered at the next launch', async () => {
  const first = await launched();
  await begin(first.inside);
  await first.inside.getByRole('tab', { name: 'Decide' }).click();
  await first.inside.getByRole('button', { name: 'Go to the decision' }).click();
  await first.inside.getByRole('radio').first().waitFor();
  // The session ends as it should, and then the record is gone.
  await first.page.evaluate(`document.querySelector('iframe').remove()`);
  await first.page.evaluate(
    `for (const key of Object.keys(localStorage)) if (key.startsWith('referwise-local-lms')) localStorage.removeItem(key)`,
  );
  await first.page.close();
  const next = await launched();
  await next.inside.getByText(/your learning system does not have it/).waitFor();
  await next.inside.getByRole('button', { name: 'Use that work' }).click();
  await next.inside
    .getByRole('button', { name: /Carry on|Continue/ })
    .first()
    .click();
  await next.inside.getByRole('radio').first().waitFor();
  expect(await next.inside.getByText(/does not have it/).count()).toBe(0);
});
