/** The module's vignettes in an LMS frame: by mouse and by keys, one press from one to the next, left half-way and resumed. */
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PackageStandard } from '../../scorm/package-spec.ts';
import type { Case } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { begin } from '../../src/consultation/consultation.ts';
import { inEnglish } from '../support/english.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { heldIn, heldRecord } from './held-record.ts';
import { byKeys, byMouse, play, playOn, type Hands } from './learner.ts';
import { playerIn, servePackages, type ServedPackages } from './packages.ts';
import { bestWay, worstWay } from './ways.ts';

const t = inEnglish().t;
let browser: Browser;
let packages: ServedPackages;
let vignettes: readonly Case[];

beforeAll(async () => {
  const checked = checkProject('cases');
  if (!checked.ok) throw new Error('cases has errors; npm run check shows them.');
  vignettes = checked.library.cases.map((it) => it.case).filter(({ kind }) => kind === 'vignette');
  packages = await servePackages(
    'cases',
    vignettes.map(({ id }) => id),
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

async function launch(
  standard: PackageStandard,
  width: number,
): Promise<{ page: Page; frame: Frame; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(packages.launchUrl(standard));
  return { page, frame: await playerIn(page), complaints };
}

/** Answers all of them from the first, with one press between, and leaves from the last. */
async function answerAll(hands: Hands, frame: Frame): Promise<void> {
  await hands.press(`${t('start.answer')} ${vignettes[0]?.title}`);
  for (const [index, kase] of vignettes.entries()) {
    await frame.getByRole('heading', { name: kase.patient.name }).waitFor();
    await play(hands, kase, bestWay(kase));
    const last = index === vignettes.length - 1;
    await hands.press(t(last ? 'saving.leave' : 'vignette.next'));
  }
  await frame.getByText('Everything is saved').waitFor();
}

test('there are at least three to play', () => {
  expect(vignettes.length).toBeGreaterThanOrEqual(3);
});

test.each([
  ['mouse', 'scorm2004-4', 390],
  ['keys', 'scorm12', 1280],
] as const)('all are answered by %s, and the LMS holds each: %s', async (by, standard, width) => {
  const { page, frame, complaints } = await launch(standard, width);
  const hands = by === 'mouse' ? byMouse(frame) : byKeys(page, frame);
  await answerAll(hands, frame);
  const held = () => heldRecord(page, standard);
  await expect.poll(async () => (await held()).completion).toBe('completed');
  const record = await held();
  expect(record).toMatchObject({ score: 100, success: heldIn[standard].passed.success });
  expect(record.suspendData.length).toBeLessThanOrEqual(1 + 16 * vignettes.length);
  expect(record.interactions.map(({ id, result }) => [id, result])).toEqual(
    vignettes.map(({ id }) => [`${id}_decision`, 'correct']),
  );
  expect(record.objectives.map(({ id }) => id).sort()).toEqual(
    [...vignettes.map(({ id }) => `case_${id}`), 'domain_judgement'].sort(),
  );
  expect(record.objectives.every(({ success }) => success === 'passed')).toBe(true);
  expect(await page.getByRole('region', { name: 'Refused by the LMS' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('one that was left before its answer opens again there; the score is the mean of all', async () => {
  const { page, frame } = await launch('scorm12', 1280);
  const [first, second] = vignettes;
  if (first === undefined || second === undefined) throw new Error('there are two vignettes');
  const hands = byMouse(frame);
  await hands.press(`${t('start.answer')} ${first.title}`);
  await play(hands, first, worstWay(first));
  await hands.press(t('vignette.next'));
  await frame.getByRole('heading', { name: second.patient.name }).waitFor();
  await hands.press(t('saving.leave'));
  await page.getByRole('button', { name: 'Launch again' }).click();
  await page.frameLocator('iframe').getByRole('heading', { name: second.patient.name }).waitFor();
  const again = await playerIn(page);
  const more = byMouse(again);
  await playOn(more, begin(second), bestWay(second));
  await again.getByRole('button', { name: t('vignette.again') }).waitFor();
  const held = async () => {
    const { score, completion } = await heldRecord(page, 'scorm12');
    return [score, completion];
  };
  await expect.poll(held).toEqual([Math.round(100 / vignettes.length), 'incomplete']);
  await more.press(t('saving.home'));
  await again.getByText('Finished, best score 0%').waitFor();
  await page.close();
});
