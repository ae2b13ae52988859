import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFaults, withAxe } from './axe.ts';
import { launchBrowser } from '../../src/cli/browser.ts';

let browser: Browser;
let folder: string;
let server: ChildProcess;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'referwise-dev-')), 'cases');
  cpSync('tests/fixtures/cases/valid', folder, { recursive: true });
  cpSync('tests/fixtures/cases/vignette.json', join(folder, 'loose-for-a-month/case.json'));
  change('module.json', '["small"]', '["small", "loose-for-a-month"]');
  const begun = startServer();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await withAxe(page);
  await page.goto(await begun);
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

/** The command as an educator gives it; resolves to the address that it prints. */
function startServer(): Promise<string> {
  server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/dev.ts', folder], {
    env: { ...process.env, PORT: '0', NODE_ENV: 'development' },
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (text: Buffer) => {
      said += text.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => reject(new Error(said)));
  });
}

const player = () => page.frameLocator('iframe');
const file = (name: string) => join(folder, name);
const change = (name: string, from: string, to: string) => {
  const text = readFileSync(file(name), 'utf8');
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  writeFileSync(file(name), text.replace(from, to));
};

const chooseCase = (slug: string) =>
  page.getByRole('combobox', { name: 'Case' }).selectOption(slug);
const part = (name: string | RegExp) => page.getByRole('tab', { name }).click();
const goTo = (step: string) =>
  page.getByRole('button', { name: new RegExp(`${step} .*from the beginning`) }).click();

test('plays to a decision in one press, and says what holds there', async () => {
  await chooseCase('small');
  await player().getByRole('heading', { name: 'First appointment' }).waitFor();
  await goTo('second-choice');
  await player().getByText('What do you do with this result?').waitFor();
  await part('Now');
  const panel = page.getByRole('tabpanel');
  await panel.getByText('crc-fit-positive').waitFor();
  const said = await panel.textContent();
  expect(said).toContain('fit_result 38 shown');
  expect(said).toContain('Option refer offered');
  expect(said).toContain('yes: reported fit');
  expect(await axeFaults(page)).toEqual([]);
});

test('shows a saved text where the author is, and leaves the keyboard where it was', async () => {
  const option = player().getByRole('radio', { name: 'Repeat the FIT in six weeks' });
  await option.check();
  change('small/case.json', 'What do you do with this result?', 'FIT 38. What do you do with it?');
  await player().getByText('FIT 38. What do you do with it?').waitFor();
  await expect.poll(() => option.isChecked()).toBe(true);
  await expect.poll(() => option.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await page.getByText('5 acts', { exact: true }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('says which acts a changed case no longer takes, and keeps those before them', async () => {
  change('small/case.json', '"id": "fit-first",', '"id": "test-first",');
  change('small/case.json', '"option": "fit-first"', '"option": "test-first"');
  await page.getByText(/no longer fit the case/).waitFor();
  await player().getByRole('heading', { name: 'What now?' }).waitFor();
  await part(/^Findings/);
  const note = page.getByText('Numbered for this preview alone:').locator('..');
  expect(await note.textContent()).toContain('test-first. Run npm run generate');
});

test('a case that can’t be read shows why, keeps its last version, and lets the others play', async () => {
  change('small/case.json', '"kind": "decision",', '"kind": "decision"');
  await page.getByText(/last version that can be played/).waitFor();
  await part('Now');
  await page.getByRole('button', { name: 'Show the findings' }).click();
  await page.getByRole('button', { name: /small\/case\.json:\d+:\d+/ }).waitFor();
  expect(await page.getByRole('tabpanel').textContent()).toContain('"kind": "decision"');
  await player().getByRole('heading', { name: 'What now?' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await chooseCase('loose-for-a-month');
  await player().getByText('Looser motions for a month').waitFor();
  change('small/case.json', '"kind": "decision"', '"kind": "decision",');
  await chooseCase('small');
  await player().getByRole('heading', { name: 'What now?' }).waitFor();
  await page.getByText(/last version that can be played/).waitFor({ state: 'detached' });
});

test('plays the best journey to its debrief, and goes back act by act', async () => {
  await part('Journeys');
  await page.getByRole('button', { name: 'Play to the end: the best' }).click();
  await player().getByText('A colonoscopy found a small cancer').waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).focus();
  await page.keyboard.press('Enter');
  await player().getByText('A FIT of 10 or more asks for it.').waitFor();
  await page.keyboard.press('Tab');
  const held = () => page.evaluate(() => document.activeElement?.textContent);
  await expect.poll(held).toBe('Forward');
  await page.keyboard.press('Enter');
  await player().getByText('A colonoscopy found a small cancer').waitFor();
  await expect.poll(held).toBe('Forward');
  await player().getByText('100 out of 100').first().waitFor();
});

test('goes on where it was after a reload, on a phone as well', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await player().getByText('A colonoscopy found a small cancer').waitFor({ state: 'attached' });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Panel' }).click();
  await player().getByText('A colonoscopy found a small cancer').waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test('shows findings in the place of a case that never could be read, and plays on without a module', async () => {
  writeFileSync(file('loose-for-a-month/case.json'), '{ "formatVersion": 1, ');
  writeFileSync(file('module.json'), '{');
  await page.getByText(/module\.json can’t be read/).waitFor({ state: 'attached' });
  rmSync(file('loose-for-a-month'), { recursive: true });
  cpSync('tests/fixtures/cases/invalid/syntax-comment.json', file('new-one/case.json'));
  await page.locator('option[value="new-one"]').waitFor({ state: 'attached' });
  await chooseCase('new-one');
  await page.getByRole('heading', { name: 'new-one can’t be played yet' }).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await chooseCase('small');
  await player().getByText('A colonoscopy found a small cancer').waitFor();
  expect(complaints).toEqual([]);
});
