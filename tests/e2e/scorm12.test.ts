import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CheckedCase } from '../../src/authoring/library.ts';
import { checkProject } from '../../src/cli/project.ts';
import { replay, situation } from '../../src/consultation/consultation.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { attemptKey } from '../../src/local-lms/attempt.ts';
import { launchBrowser } from './browser.ts';
import { byKeys, byMouse, play, playOn, type Hands } from './learner.ts';
import { servePackages, type ServedPackages } from './packages.ts';
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
  packages = await servePackages(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

/** The player's frame, once it shows its first heading. */
async function playerIn(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  const frame = page.frames().find((it) => it.url().includes('/packages/'));
  if (frame === undefined) throw new Error('no frame holds the package');
  return frame;
}

async function launch(): Promise<{ page: Page; frame: Frame; complaints: string[] }> {
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
  await page.goto(packages.launchUrl);
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

/** What the LMS keeps, as it stands in its storage. */
function held(page: Page) {
  const key = `referwise-local-lms/attempt/${attemptKey({ standard: 'scorm12', identifier: 'referwise' })}`;
  return page.evaluate((name) => {
    const { cmi, totalTime } = JSON.parse(localStorage.getItem(name) ?? '{}');
    return { ...cmi, totalTime };
  }, key);
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

function isAppointment(id: string): boolean {
  return each.case.steps.find((step) => step.id === id)?.kind === 'appointment';
}

describe('a case in an LMS frame', () => {
  test('is played by keys alone to its best ending, left in appointment 2 and resumed', async () => {
    const { page, frame, complaints } = await launch();
    const hands = byKeys(page, frame);
    const [before, after] = middleOfSecond(bestWay(each.case));
    await hands.press('Start this case');
    const half = await play(hands, each.case, before);
    const seen = await screenOf(frame);
    await hands.press('Save and leave');
    await page.getByRole('button', { name: 'Launch again' }).click();
    const again = await resumed(page);
    expect(await screenOf(again)).toEqual(seen);
    const end = await playOn(byKeys(page, again), half, after);
    expect(situation(end).step).toMatchObject({ kind: 'outcome', grade: 'best' });
    await again.getByRole('heading', { name: 'Debrief' }).waitFor();
    await byKeys(page, again).press('Save and leave');
    await again.getByText('Everything is saved').waitFor();
    const cmi = await held(page);
    expect(cmi.core.lesson_status).toBe('completed');
    expect(Number(cmi.core.score.raw)).toBeGreaterThanOrEqual(90);
    expect(cmi.suspend_data.length).toBeLessThanOrEqual(100);
    const interactions = Object.values<Record<string, string>>(cmi.interactions);
    expect(interactions.map((it) => it['id'])).toEqual(
      end.events.flatMap((event) =>
        event.type === 'choose' ? [`${each.slug}_${event.decision}`] : [],
      ),
    );
    for (const it of interactions) {
      expect(it).toMatchObject({ type: 'choice', result: 'correct' });
      expect(it['student_response']).toMatch(/^[a-z]$/);
    }
    const objectives = Object.values<Record<string, string>>(cmi.objectives);
    expect(objectives.map((it) => it['id'])).toContain(`case_${each.slug}`);
    expect(objectives.every((it) => it['status'] === 'passed')).toBe(true);
    expect(cmi.totalTime).toMatch(/^\d{2,4}:\d\d:\d\d/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is played by mouse to its worst ending, and the frame closed without a word', async () => {
    const { page, frame, complaints } = await launch();
    const hands: Hands = byMouse(frame);
    await hands.press('Start this case');
    const end = await play(hands, each.case, worstWay(each.case));
    expect(situation(end).step).toMatchObject({ kind: 'outcome', grade: 'harm' });
    await frame.getByRole('heading', { name: 'Debrief' }).waitFor();
    await frame.getByText('An unsafe decision').first().waitFor();
    await page
      .getByRole('link', { name: /packages/i })
      .first()
      .click();
    await expect.poll(async () => (await held(page)).core.lesson_status).toBe('completed');
    const cmi = await held(page);
    expect(Number(cmi.core.score.raw)).toBeLessThan(70);
    expect(Object.keys(cmi.interactions).length).toBe(
      end.events.filter((event) => event.type === 'choose').length,
    );
    expect(complaints).toEqual([]);
    await page.close();
  });
});

/** The frame of the next launch, showing the case. */
async function resumed(page: Page): Promise<Frame> {
  await page.frameLocator('iframe').locator('.rw-main').waitFor();
  return playerIn(page);
}
