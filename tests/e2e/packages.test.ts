import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageStandards } from '../../scorm/package-spec.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { servePackages, type ServedPackages } from './packages.ts';

let browser: Browser;
let packages: ServedPackages;

beforeAll(async () => {
  packages = await servePackages('tests/fixtures/cases/valid');
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

test.each(packageStandards)(
  'a module packed as %s opens its session in the local LMS, quietly and from one origin',
  async (standard) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const outside: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(packages.url) && !request.url().startsWith('data:')) {
        outside.push(request.url());
      }
    });
    await page.goto(packages.launchUrl(standard));
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Session open').waitFor();
    const record = page.getByRole('region', { name: 'What the LMS holds' });
    await record.getByText('incomplete').waitFor();
    expect(await page.getByRole('region', { name: 'Refused by the LMS' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
    await page.close();
  },
);
