/** Every kind of screen of a case, one after another, as a learner would meet them. */
import type { Page } from 'playwright-core';
import type { Case } from '../../src/case/types.ts';
import { begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import { enquiryEvent } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { byMouse, playOn } from './learner.ts';
import { refuseSaves, withStubLms } from './stub-lms.ts';
import { bestWay, worstWay } from './ways.ts';

/** Each kind of screen, by the name of its picture. */
export const kinds = {
  start: 'The start page',
  appointment: 'An appointment, a few questions in',
  asking: 'Choosing what to ask',
  ordering: 'Choosing what to order',
  over: 'An appointment that ran over',
  record: 'The patient’s record on a phone, opened',
  notes: 'What the learner knows',
  decision: 'A decision',
  incomplete: 'A decision committed too early',
  feedback: 'Feedback on a decision',
  results: 'Results that came back',
  debrief: 'Outcome and debrief after the best way',
  worst: 'Outcome and debrief after the worst way',
  standing: 'The start page with a finished case',
  unsaved: 'When the LMS refuses a save',
  left: 'After Save and leave',
} as const;
export type Kind = keyof typeof kinds;

/** What to do at a screen. `long` ones are worth seeing beyond the first window. */
export type Visit = (kind: Kind, long?: boolean) => Promise<void>;

/** Opens the packed player under an LMS that takes everything, and visits every kind of screen once. */
export async function tour(page: Page, address: string, kase: Case, visit: Visit): Promise<void> {
  await withStubLms(page);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await visit('start', true);
  await bestRun(page, kase, visit);
  await worstRun(page, kase, visit);
}

async function bestRun(page: Page, kase: Case, visit: Visit): Promise<void> {
  const hands = byMouse(page.mainFrame());
  const taken = new Set<Kind>();
  const once = async (kind: Kind, long = false) => {
    if (taken.has(kind)) return;
    taken.add(kind);
    await visit(kind, long);
  };
  await hands.press('Start this case');
  await page.locator('.rw-step__title').waitFor();
  let now: Consultation = begin(kase);
  for (const event of bestWay(kase)) {
    const { step } = situation(now);
    if (step.kind === 'decision' && event.type === 'choose') await once('decision', true);
    now = await playOn(hands, now, [event]);
    const { context, answered } = situation(now);
    if (event.type === 'ask' && context.elicited.length === 4) {
      await once('asking');
      await hands.selectTab('Examine');
      await once('appointment');
      await hands.selectTab('Ask');
    }
    if (event.type === 'order' && context.awaited.length === 2) {
      await once('ordering');
      await recordAndNotes(page, once);
    }
    if (answered !== null) await once('feedback', true);
    if (situation(now).step.kind === 'results') await once('results', true);
    if (
      taken.has('feedback') &&
      step.kind !== 'decision' &&
      situation(now).step.kind === 'decision'
    ) {
      if (taken.has('incomplete')) continue;
      await hands.press('Commit to this decision');
      await page.getByRole('alert').waitFor();
      await once('incomplete');
    }
  }
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await visit('debrief', true);
}

async function recordAndNotes(page: Page, once: Visit): Promise<void> {
  const fold = page.locator('.rw-side__fold');
  const folded = (await fold.getAttribute('open')) === null;
  if (folded) await fold.locator('summary').first().click();
  await once('record');
  await page.getByRole('tab', { name: 'What you know' }).click();
  await once('notes');
  await page.getByRole('tab', { name: 'Record' }).click();
  if (folded) await fold.locator('summary').first().click();
}

async function worstRun(page: Page, kase: Case, visit: Visit): Promise<void> {
  const hands = byMouse(page.mainFrame());
  await hands.press('Play this case again');
  const ranOver = await playOn(hands, begin(kase), everyQuestion(kase));
  await visit('over');
  await playOn(hands, ranOver, worstWay(kase));
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await visit('worst', true);
  await hands.press('Back to all cases');
  await visit('standing', true);
  await refuseSaves(page, true);
  await hands.press('Open this case again');
  await page.getByText('Not saved yet').waitFor();
  await visit('unsaved');
  await refuseSaves(page, false);
  await hands.press('Save and leave');
  await visit('left');
}

/** Every question of the first appointment: more than its minutes allow. */
function everyQuestion(kase: Case): CaseEvent[] {
  const [first] = kase.steps;
  return first?.kind === 'appointment'
    ? first.history.map(({ id }) => enquiryEvent('ask', id))
    : [];
}
