/** Pictures, recordings and films in an LMS frame: seen, heard, captioned, read, and none of it asked of anyone but the LMS. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { PackageStandard } from '../../scorm/package-spec.ts';
import { inEnglish } from '../support/english.ts';
import { media, mediaBytes, mediaCase, mediaNames } from '../support/media-case.ts';
import { axeFaults, withAxe } from './axe.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { byMouse } from './learner.ts';
import { playerIn, servePackages, type ServedPackages } from './packages.ts';
import { withStubLms } from './stub-lms.ts';

const t = inEnglish().t;
let browser: Browser;
let packages: ServedPackages;
let folder: string;
let page: Page;
let complaints: string[];
let addresses: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referwise-media-'));
  cpSync('tests/fixtures/cases/valid', folder, { recursive: true });
  writeFileSync(join(folder, 'small/case.json'), mediaCase());
  for (const name of mediaNames) writeFileSync(join(folder, 'small', name), mediaBytes(name));
  packages = await servePackages(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  complaints = [];
  addresses = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => addresses.push(request.url()));
});

afterEach(() => page.close());

/** The first appointment, with the abdomen examined: its opening has a recording, what was found a picture and a film. */
async function atTheExamination(frame: Frame): Promise<Frame> {
  const hands = byMouse(frame);
  await hands.press(t('start.begin'));
  await hands.selectTab(t('act.examine'));
  await hands.press('Examine the abdomen');
  await frame.locator('video').waitFor();
  return frame;
}

async function inLms(standard: PackageStandard): Promise<Frame> {
  await page.goto(packages.launchUrl(standard));
  return playerIn(page);
}

/** Loads what only a press on "play" would load, and returns how far it came, and its error. */
function loaded(frame: Frame, player: 'audio' | 'video') {
  return frame.locator(player).evaluate(async (element) => {
    if (!(element instanceof HTMLMediaElement)) throw new Error('not a player');
    const before = element.networkState;
    const done = new Promise((resolve) => {
      element.addEventListener('loadedmetadata', resolve, { once: true });
      element.addEventListener('error', resolve, { once: true });
    });
    element.preload = 'metadata';
    element.load();
    await done;
    const { readyState, duration, error, paused } = element;
    return { before, readyState, duration, error: error?.message ?? null, paused };
  });
}

test.each(['scorm12', 'scorm2004-4'] as const)(
  'pictures are drawn, a recording and a film load, captions have their words: %s',
  async (standard) => {
    const frame = await atTheExamination(await inLms(standard));
    const picture = frame.getByRole('img', { name: media.image.alternative });
    await picture.scrollIntoViewIfNeeded();
    const width = () =>
      picture.evaluate((it) => (it instanceof HTMLImageElement ? it.naturalWidth : 0));
    await expect.poll(width).toBeGreaterThan(0);
    expect(addresses.filter((address) => /\.mp[34]$/.test(address))).toEqual([]);

    const audio = await loaded(frame, 'audio');
    expect(audio).toMatchObject({ error: null, paused: true });
    expect(audio.readyState).toBeGreaterThanOrEqual(1);
    expect(audio.duration).toBeCloseTo(1.2, 0);

    const video = await loaded(frame, 'video');
    expect(video).toMatchObject({ error: null, paused: true });
    expect(video.readyState).toBeGreaterThanOrEqual(1);

    const cues = () =>
      frame
        .locator('video')
        .evaluate((it) =>
          it instanceof HTMLVideoElement
            ? [...(it.textTracks[0]?.cues ?? [])].map((cue) => ('text' in cue ? cue.text : ''))
            : [],
        );
    await expect.poll(cues).toEqual(['(He gets up)', 'There. That’s me.']);

    await frame
      .locator('summary', { hasText: t('media.transcript') })
      .last()
      .click();
    await frame.locator('details').getByText('“There. That’s me.”').waitFor();
    expect(addresses.filter((address) => !address.startsWith(packages.url))).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('a phone 320 wide, forced colours and print keep the pictures and the words', async () => {
  await withAxe(page);
  await withStubLms(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${packages.packageUrl}index.html?lang=en`);
  const frame = await atTheExamination(page.mainFrame());
  const overflow = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await axeFaults(page)).toEqual([]);
  const ground = () =>
    frame
      .getByRole('img', { name: media.image.alternative })
      .evaluate((it) => getComputedStyle(it).backgroundColor);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  expect(await frame.locator('video').isVisible()).toBe(false);
  expect(await frame.getByText('“There. That’s me.”').isVisible()).toBe(true);
  expect(await frame.getByRole('img', { name: media.image.alternative }).isVisible()).toBe(true);
});

test.each([320, 1280])('fit from right to left at %i pixels, without faults', async (width) => {
  await withAxe(page);
  await withStubLms(page);
  await page.setViewportSize({ width, height: 800 });
  await page.goto(`${packages.packageUrl}index.html?lang=ar-XB`);
  await page.locator('.rw-case button').first().click();
  await page.locator('.rw-tabs--acts [role=tab]').nth(1).click();
  await page.getByRole('button', { name: 'Examine the abdomen' }).click();
  await page.locator('video').waitFor();
  expect(await page.evaluate(() => document.dir)).toBe('rtl');
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(await axeFaults(page)).toEqual([]);
});

test('what the LMS has lost is told in words, and its words stay', async () => {
  await page.route(/\/media\//, (route) => route.abort());
  const frame = await atTheExamination(await inLms('scorm12'));
  await frame.getByText(media.image.alternative).waitFor();
  expect((await loaded(frame, 'audio')).error).not.toBeNull();
  await frame.getByText(t('media.audioFailed')).waitFor();
  expect((await loaded(frame, 'video')).error).not.toBeNull();
  await frame.getByText(t('media.videoFailed')).waitFor();
  await frame
    .locator('summary', { hasText: t('media.transcript') })
    .last()
    .click();
  await frame.locator('details').getByText('“There. That’s me.”').waitFor();
});
