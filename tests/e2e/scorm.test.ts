import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageStandards, type PackageStandard } from '../../scorm/package-spec.ts';
import type { CheckedCase } from '../../src/authoring/library.ts';
import { checkProject } from '../../src/cli/project.ts';
import { replay, situation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { heldIn, heldRecord } from './held-record.ts';
import { byKeys, byMouse, play, playOn, type Hands } from './learner.ts';
import { playerIn, servePackages, type ServedPackages } from './packages.ts';
import { bestWay, worstWay } from './ways.ts';

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

async function launch(
  standard: PackageStandard,
): Promise<{ page: Page; frame: Frame; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const own = request.url().startsWith(packages.url) || request.url().startsWith('data:');
    if (!own) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(packages.launchUrl(standard));
  return { page, frame: await playerIn(page), complaints };
}

/** What the learner sees of the case: the step, the turns of the conversation, what they know. The order of questions isn't kept. */
async function screenOf(frame: Frame) {
  const fold = frame.locator('.rw-side__fold');
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  await frame.getByRole('tab', { name: 'What you know' }).click();
  const turns = await frame.getByRole('log').getByRole('listitem').allInnerTexts();
  const notes = await frame.locator('.rw-notes').getByRole('listitem').allInnerTexts();
  const results = await frame.locator('.rw-notes').getByRole('article').allInnerTexts();
  const step = await frame.locator('.rw-step').innerText();
  const clock = await frame.locator('.rw-clock').innerText();
  return { step, clock, turns: turns.sort(), notes: notes.sort(), results };
}

/** Splits events in the middle of the second appointment: half its acts done. */
function middleOfSecond(events: readonly CaseEvent[]): [CaseEvent[], CaseEvent[]] {
  const visits = (count: number) => {
    const { story } = replay(each.case, events.slice(0, count)).consultation;
    return story.filter((entry) => entry.kind === 'arrived' && isAppointment(entry.step)).length;
  };
  const arrival = events.findIndex((_, index) => visits(index) === 2);
  const end = events.findIndex((event, index) => index > arrival && event.type === 'proceed');
  expect(end - arrival).toBeGreaterThanOrEqual(2);
  const middle = Math.ceil((arrival + end) / 2);
  return [events.slice(0, middle), events.slice(middle)];
}

/** Ids of the interactions that an LMS should hold, one for each step that was decided or settled. */
function toldOf(events: readonly CaseEvent[]): readonly string[] {
  return events.flatMap((event) => {
    if (event.type === 'choose') return [`${each.slug}_${event.decision}`];
    const settled = event.type === 'agree' || event.type === 'refer';
    return settled ? [`${each.slug}_${event.step}`] : [];
  });
}

function isAppointment(id: string): boolean {
  return each.case.steps.find((step) => step.id === id)?.kind === 'appointment';
}

describe('a case in an LMS frame', () => {
  test.each(packageStandards)(
    'is played by keys alone to its best ending, left in appointment 2 and resumed: %s',
    async (standard) => {
      const { page, frame, complaints } = await launch(standard);
      const hands = byKeys(page, frame);
      const [before, after] = middleOfSecond(bestWay(each.case));
      await hands.press('Start this case');
      const half = await play(hands, each.case, before);
      const seen = await screenOf(frame);
      await hands.press('Save and leave');
      await page.getByRole('button', { name: 'Launch again' }).click();
      const again = await resumed(page);
      await expect.poll(() => screenOf(again)).toEqual(seen);
      const end = await playOn(byKeys(page, again), half, after);
      expect(situation(end).step).toMatchObject({ kind: 'outcome', grade: 'best' });
      await again.getByRole('heading', { name: 'Debrief' }).waitFor();
      await byKeys(page, again).press('Save and leave');
      await again.getByText('Everything is saved').waitFor();
      const record = await heldRecord(page, standard);
      expect(record).toMatchObject(heldIn[standard].passed);
      expect(record.score).toBeGreaterThanOrEqual(90);
      expect(record.suspendData.length).toBeLessThanOrEqual(100);
      expect(record.interactions.map(({ id }) => id)).toEqual(toldOf(end.events));
      for (const it of record.interactions) {
        expect(it).toMatchObject({ type: 'choice', result: 'correct' });
        expect(it.response).toMatch(/^[a-z](\[?,\]?[a-z])*$/);
        expect(it.description).not.toBe('');
      }
      expect(record.objectives.map(({ id }) => id)).toContain(`case_${each.slug}`);
      expect(record.objectives.every(({ success }) => success === 'passed')).toBe(true);
      expect(record.totalTime).toMatch(heldIn[standard].time);
      expect(await page.getByRole('region', { name: 'Refused by the LMS' }).count()).toBe(0);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  test('is played by mouse to its worst ending, and the frame closed without a word', async () => {
    const { page, frame, complaints } = await launch('scorm12');
    const hands: Hands = byMouse(frame);
    await hands.press('Start this case');
    const end = await play(hands, each.case, worstWay(each.case));
    expect(situation(end).step).toMatchObject({ kind: 'outcome', grade: 'harm' });
    await frame.getByRole('heading', { name: 'Debrief' }).waitFor();
    await frame
      .getByText(/^One unsafe decision/)
      .first()
      .waitFor();
    await page
      .getByRole('link', { name: /packages/i })
      .first()
      .click();
    const held = () => heldRecord(page, 'scorm12');
    await expect.poll(async () => (await held()).completion).toBe('completed');
    const record = await held();
    expect(record.score).toBeLessThan(70);
    expect(record.interactions.map(({ id }) => id)).toEqual(toldOf(end.events));
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** The frame of the next launch, showing the case. */
async function resumed(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('.rw-main').waitFor();
  return playerIn(page);
}
