import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedReport } from '../authoring/report/shipped.ts';
import { axeFaults, withAxe } from './axe.ts';
import { launchBrowser } from '../../src/cli/browser.ts';

let browser: Browser;
let page: Page;
let folder: string;
let address: string;
const complaints: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  const file = join(folder, 'report.html');
  await writeFile(file, shippedReport('a-cough-that-wont-go'));
  address = pathToFileURL(file).href;
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => asked.push(request.url()));
  await withAxe(page);
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('a report for a reviewer', () => {
  test('has no accessibility fault, at the width of a desk or of a telephone', async () => {
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await axeFaults(page, 'of layout')).toEqual([]);
    expect(await widthOver()).toBe(0);
  });

  test('draws each box as wide as what is written in it', async () => {
    const tight = await page.locator('.picture__whole .node').evaluateAll((nodes) =>
      nodes.flatMap((node) => {
        const [outline, ...lines] = [...node.children].map((each) => each.getBoundingClientRect());
        const room = outline?.width ?? 0;
        return lines.some(({ width }) => width + 4 > room) ? [node.textContent] : [];
      }),
    );
    expect(tight).toEqual([]);
  });

  test('shows its picture in the colours that someone has forced', async () => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const fills = await page.evaluate(() => {
      const fillOf = (selector: string) => {
        const found = document.querySelector(selector);
        return found === null ? '' : getComputedStyle(found).fill;
      };
      const canvas = getComputedStyle(document.body).backgroundColor;
      return {
        canvas,
        boxes: ['rect', 'polygon'].map((shape) => fillOf(`.node ${shape}`)),
        words: fillOf('.node text'),
      };
    });
    expect(fills.boxes).toEqual([fills.canvas, fills.canvas]);
    expect(fills.words).not.toBe(fills.canvas);
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  test('asks for nothing but itself, and breaks no rule of its own policy', () => {
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('fits A4: nothing is wider than the page, and the picture is in bands', async () => {
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await widthOver()).toBe(0);
    expect(await page.locator('.picture__whole').isVisible()).toBe(false);
    expect(await page.locator('.picture__bands svg').count()).toBeGreaterThan(1);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g) ?? [];
    expect(pages.length).toBeGreaterThan(10);
  });
});

/** By how many pixels something of the page stands out beyond its right edge. */
function widthOver(): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
