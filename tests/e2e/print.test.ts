import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedCase } from '../../src/authoring/library.ts';
import { checkProject } from '../../src/cli/project.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { byMouse, play } from './learner.ts';
import { servePackages, type ServedPackages } from './packages.ts';
import { withStubLms } from './stub-lms.ts';
import { bestWay } from './ways.ts';

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

describe('a debrief on paper', () => {
  test('is a report: what can be pressed is gone, what is folded is open, addresses are written out', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } });
    await withStubLms(page);
    await page.goto(`${packages.packageUrl}index.html`);
    const hands = byMouse(page.mainFrame());
    const { t } = hands;
    await hands.press(t('start.begin'));
    await play(hands, each.case, bestWay(each.case));
    await page.getByRole('heading', { name: t('debrief.heading'), exact: true }).waitFor();
    await hands.fill(t('reflection.label'), 'Two lines\nof mine');
    const folded = page.locator('.rw-review details', { hasText: t('agreement.needed') }).first();
    expect(await folded.locator('li').first().isVisible()).toBe(false);

    await page.emulateMedia({ media: 'print' });
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    const main = page.getByRole('main');
    expect(await main.getByRole('button').count()).toBe(0);
    expect(await main.getByRole('textbox').count()).toBe(0);
    expect(await page.locator('.rw-side').isVisible()).toBe(false);
    expect(await folded.locator('li').first().isVisible()).toBe(true);
    expect(await page.locator('.rw-print-head').innerText()).toMatch(/NG12, version of/);
    expect(await page.locator('.rw-reflect__text').innerText()).toBe('Two lines\nof mine');
    expect(await page.locator('.rw-risk__picture').first().isVisible()).toBe(true);
    const address = await page
      .getByRole('link', { name: each.case.sources[0]?.title ?? '' })
      .last()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(address).toContain(each.case.sources[0]?.url);

    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    await page.emulateMedia({ media: 'screen' });
    expect(await folded.locator('li').first().isVisible()).toBe(false);
    await page.close();
  });
});
