/** The layouts with a result for each case, in an LMS frame: one item left half-way, resumed, finished, the next opened, the first again. */
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { packageStandards, type PackageStandard } from '../../scorm/package-spec.ts';
import type { Layout } from '../../src/authoring/layouts.ts';
import type { Case } from '../../src/case/types.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { begin } from '../../src/consultation/consultation.ts';
import { inEnglish } from '../support/english.ts';
import { heldIn, heldRecord, type HeldRecord } from './held-record.ts';
import { byMouse, playOn } from './learner.ts';
import { playerIn, servePackages, type ServedPackages } from './packages.ts';
import { bestWay, worstWay } from './ways.ts';

const { t } = inEnglish();
const slugs = ['red-again', 'trousers-a-size-up'];
let browser: Browser;
let packages: ServedPackages;
let context: BrowserContext;
let complaints: string[];

beforeAll(async () => {
  packages = await servePackages('cases', slugs, ['multi-sco', 'per-case']);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

beforeEach(async () => {
  complaints = [];
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript({
    content: `addEventListener('securitypolicyviolation', (it) => console.error('violates', it.violatedDirective, it.blockedURI, it.sourceFile));`,
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('request', (request) => {
    const own = request.url().startsWith(packages.url) || request.url().startsWith('data:');
    if (!own) complaints.push(`request to ${request.url()}`);
  });
});

afterEach(async () => {
  await context.close();
});

function bothCases(): readonly [Case, Case] {
  const [first, second] = packages.cases.map((it) => it.case);
  if (first === undefined || second === undefined) throw new Error('two vignettes were packed');
  return [first, second];
}

/** What the LMS holds of a case in a layout. */
function heldOf(page: Page, standard: PackageStandard, layout: Layout, { id }: Case) {
  const of =
    layout === 'per-case'
      ? { identifier: `referwise-${id}` }
      : {
          identifier: 'referwise--multi',
          items: slugs,
          item: { identifier: `referwise-${id}-item` },
        };
  return heldRecord(page, standard, of);
}

/** The player of a case, on a page of its own; the LMS lists the items of a course, and packages by themselves. */
async function opened(standard: PackageStandard, layout: Layout, { id }: Case): Promise<Page> {
  const page = await context.newPage();
  await page.goto(packages.launchUrl(standard, layout, id));
  return page;
}

/** Opens a case in the page: from the table of contents, or as another package. */
async function open(page: Page, standard: PackageStandard, layout: Layout, kase: Case) {
  if (layout === 'multi-sco') {
    await page.getByRole('navigation', { name: 'Contents' }).getByText(kase.title).click();
  } else {
    await page.goto(packages.launchUrl(standard, layout, kase.id));
  }
  await page.locator(`iframe[title="${kase.title}"]`).waitFor();
  const frame = await playerIn(page);
  await frame.getByRole('heading', { name: kase.title }).first().waitFor();
  return frame;
}

async function press(frame: Frame, button: string): Promise<void> {
  await frame.getByRole('button', { name: button }).first().click();
}

const lines: readonly (readonly [Layout, PackageStandard])[] = [
  ...packageStandards.map((standard) => ['multi-sco', standard] as const),
  ['per-case', 'scorm12'],
];

test.each(lines)(
  'of %s in %s each item resumes and ends by itself, and the LMS holds each',
  async (layout, standard) => {
    const [first, second] = bothCases();
    const is12 = standard === 'scorm12';
    const held = (page: Page, kase: Case) => heldOf(page, standard, layout, kase);

    const left = await opened(standard, layout, first);
    await press(await playerIn(left), t('start.answer'));
    await left.frameLocator('iframe').getByRole('heading', { name: first.patient.name }).waitFor();
    await expect.poll(async () => (await held(left, first)).location).toBe(first.id);
    await left.close();

    const page = await opened(standard, layout, first);
    await page.frameLocator('iframe').getByRole('heading', { name: first.patient.name }).waitFor();
    await expect
      .poll(() => held(page, first))
      .toMatchObject({ completion: 'incomplete', interactions: [] });
    const frame = await playerIn(page);
    const hands = byMouse(frame);
    await playOn(hands, begin(first), bestWay(first));
    await hands.press(t('saving.leave'));
    await frame.getByText('Everything is saved').waitFor();
    const finished = await held(page, first);
    expect(finished).toMatchObject({ ...heldIn[standard].passed, score: 100 });
    expect(ofItsOwn(finished)).toEqual({
      interactions: [[`${first.id}_decision`, 'correct']],
      objectives: [`case_${first.id}`, 'domain_judgement'],
    });
    expect(finished.totalTime).toMatch(heldIn[standard].time);

    const next = await open(page, standard, layout, second);
    await next.getByRole('button', { name: t('start.answer') }).waitFor();
    // The button is in the page from the start; where the case stands is known once the LMS has answered.
    await next.getByText('Not started').waitFor();
    expect(await next.getByText(/does not have it/).count()).toBe(0);
    await expect
      .poll(() => held(page, second))
      .toMatchObject({ completion: 'incomplete', suspendData: '' });
    await press(next, t('start.answer'));
    await playOn(byMouse(next), begin(second), worstWay(second));
    await expect
      .poll(async () => (await held(page, second)).completion)
      .toBe(heldIn[standard].passed.completion);

    // Another item takes the place of one that was not left: its session ends as it goes.
    const again = await open(page, standard, layout, first);
    await again.getByRole('button', { name: t('vignette.again') }).waitFor();
    expect(await again.getByText(/does not have it/).count()).toBe(0);
    const worse = await held(page, second);
    expect(worse).toMatchObject({ score: 0, success: is12 ? undefined : 'failed' });
    expect(ofItsOwn(worse)).toEqual({
      interactions: [[`${second.id}_decision`, 'wrong']],
      objectives: [`case_${second.id}`, 'domain_judgement'],
    });
    expect(worse.exit).toBe(heldIn[standard].passed.exit);
    const { score, suspendData } = await held(page, first);
    expect([score, suspendData]).toEqual([finished.score, finished.suspendData]);
    expect(await page.getByRole('region', { name: 'Refused by the LMS' }).count()).toBe(0);
    await page.close();
    expect(complaints).toEqual([]);
  },
);

function ofItsOwn({ interactions, objectives }: HeldRecord) {
  return {
    interactions: interactions.map(({ id, result }) => [
      id,
      result === 'incorrect' ? 'wrong' : result,
    ]),
    objectives: objectives.map(({ id }) => id).toSorted(),
  };
}
