import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { axeFaults, withAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { servePackages, type ServedPackages } from './packages.ts';
import { kinds, tour } from './tour.ts';

let browser: Browser;
let packages: ServedPackages;
let kase: Case;

beforeAll(async () => {
  const checked = checkProject('cases');
  const first = checked.ok ? checked.library.cases[0] : undefined;
  if (first === undefined) throw new Error('cases holds no case without errors');
  kase = first.case;
  packages = await servePackages();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

test.each([320, 650, 1280])(
  'every kind of screen is free of faults and sideways scrolling at %i pixels',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 666 } });
    await withAxe(page);
    const faults: Record<string, readonly string[]> = {};
    await tour(page, `${packages.packageUrl}index.html`, kase, async (kind) => {
      const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
      faults[kind] = [...(await axeFaults(page)), ...(wide === true ? ['scrolls sideways'] : [])];
    });
    expect(Object.keys(faults).sort()).toEqual(Object.keys(kinds).sort());
    expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    await page.close();
  },
);

test('every kind of screen holds at twice the text size on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await withAxe(page);
  await page.addInitScript({
    content:
      "addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; });",
  });
  const faults: Record<string, readonly string[]> = {};
  await tour(page, `${packages.packageUrl}index.html`, kase, async (kind) => {
    const wide = await page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
    faults[kind] = [...(await axeFaults(page)), ...(wide === true ? ['scrolls sideways'] : [])];
  });
  expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
  await page.close();
});
