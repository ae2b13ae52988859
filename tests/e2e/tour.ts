/** Every kind of screen of a case, one after another, as a learner would meet them. */
import type { Page } from 'playwright-core';
import type { Case } from '../../src/case/types.ts';
import { begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import { enquiryEvent } from '../../src/consultation/view.ts';
import type { i18n } from 'i18next';
import { changeLanguage } from '../../src/i18n/i18n.ts';
import type { LanguageTag } from '../../src/i18n/languages.ts';
import { loadAboutWords } from '../../src/i18n/load-about-words.ts';
import { loadReferenceWords } from '../../src/i18n/load-reference-words.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { inEnglish } from '../support/english.ts';
import { byMouse, playOn, type Hands } from './learner.ts';
import { refuseSaves, withStubLms } from './stub-lms.ts';
import { bestWay, worstWay } from './ways.ts';

/** Each kind of screen, by the name of its picture. */
export const kinds = {
  start: 'The start page',
  appointment: 'An appointment, a few questions in',
  asking: 'Choosing what to ask',
  searching: 'Typing what to ask',
  notFound: 'Words that no question goes by',
  ordering: 'Choosing what to order',
  reference: 'The guideline, nothing entered',
  answer: 'What the guideline says of what was entered',
  over: 'An appointment that ran over',
  record: 'The patient’s record on a phone, opened',
  notes: 'What the learner knows',
  story: 'The story so far',
  decision: 'A decision',
  incomplete: 'A decision committed too early',
  feedback: 'Feedback on a decision',
  results: 'Results that came back',
  inbox: 'A result that waits for an answer',
  inboxRead: 'What there is to say of the answer',
  letter: 'Writing a referral',
  letterRead: 'What there is to say of the letter',
  net: 'Settling a safety-net',
  netRead: 'What there is to say of the safety-net',
  question: 'A short question',
  questionRead: 'The end of a short question, answered wrongly',
  debrief: 'Outcome and debrief after the best way',
  worst: 'Outcome and debrief after the worst way',
  otherWay: 'A decision reopened after the end',
  standing: 'The start page with a finished case',
  moduleResults: 'The module’s results',
  about: 'About the module',
  selfTest: 'The test of the tracking',
  unsaved: 'When the LMS refuses a save',
  left: 'After Save and leave',
} as const;
export type Kind = keyof typeof kinds;

/** What to do at a screen. `long` ones are worth seeing beyond the first window. */
export type Visit = (kind: Kind, long?: boolean) => Promise<void>;

/**
 * Opens the packed player under an LMS that takes everything, and visits every kind of screen once, in a language: most with
 * the first of the module's cases, an answered inbox and a short question with others.
 */
export async function tour(
  page: Page,
  address: string,
  [kase, ...others]: readonly [Case, ...Case[]],
  visit: Visit,
  language: LanguageTag = 'en',
): Promise<void> {
  const words = inEnglish();
  await changeLanguage(words, language);
  words.addResourceBundle(language, 'reference', await loadReferenceWords(language));
  words.addResourceBundle(language, 'about', await loadAboutWords(language));
  await withStubLms(page);
  await page.goto(`${address}?lang=${language}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await visit('start', true);
  const hands = byMouse(page.mainFrame(), words.t);
  await bestRun(page, hands, words, kase, visit);
  await worstRun(page, hands, kase, visit);
  await about(page, hands, words, visit);
  await inboxRun(page, hands, others, visit);
  await questionRun(page, hands, others, visit);
  await refusedSave(page, hands, visit);
}

async function bestRun(
  page: Page,
  hands: Hands,
  words: i18n,
  kase: Case,
  visit: Visit,
): Promise<void> {
  const { t } = hands;
  const taken = new Set<Kind>();
  const once = async (kind: Kind, long = false) => {
    if (taken.has(kind)) return;
    taken.add(kind);
    await visit(kind, long);
  };
  await hands.press(t('start.begin'));
  await page.locator('.rw-step__title').waitFor();
  let now: Consultation = begin(kase);
  for (const event of bestWay(kase)) {
    const { step } = situation(now);
    if (step.kind === 'decision' && event.type === 'choose') await once('decision', true);
    now = await playOn(hands, now, [event]);
    const { context, answered } = situation(now);
    if (event.type === 'ask' && context.elicited.length === 4) {
      await once('asking');
      const field = page.getByRole('searchbox', { name: t('act.askLabel') });
      await field.fill('blood pain');
      await once('searching');
      await field.fill('pangolin');
      await once('notFound');
      await field.fill('');
      await hands.selectTab(t('act.examine'));
      await once('appointment');
      await hands.selectTab(t('act.ask'));
    }
    if (event.type === 'order' && context.awaited.length === 2) {
      await once('ordering');
      await recordAndNotes(page, hands, once);
      await reference(page, words, once);
    }
    if (answered !== null) await once('feedback', true);
    const here = situation(now);
    if (here.step.kind === 'results') {
      await once('results', true);
      await story(page, hands, once);
    }
    if (here.step.kind === 'referral') await once(here.settled ? 'letterRead' : 'letter', true);
    if (here.step.kind === 'safety-net') await once(here.settled ? 'netRead' : 'net', true);
    if (
      taken.has('feedback') &&
      step.kind !== 'decision' &&
      situation(now).step.kind === 'decision'
    ) {
      if (taken.has('incomplete')) continue;
      await hands.press(t('decision.commit'));
      await page.getByRole('group', { name: t('decision.errorTitle') }).waitFor();
      await once('incomplete');
    }
  }
  await debriefShows(page, hands);
  await visit('debrief', true);
}

async function debriefShows(page: Page, { t }: Hands): Promise<void> {
  await page.getByRole('heading', { name: t('debrief.heading'), exact: true }).waitFor();
}

/** The guideline: as it opens, then with a finding entered, a rule met, and what decides it opened. */
async function reference(page: Page, words: i18n, once: Visit): Promise<void> {
  const t = words.getFixedT(null, 'reference');
  await page.getByRole('button', { name: words.t('reference.open') }).click();
  const panel = page.getByRole('dialog');
  await panel.waitFor();
  await once('reference');
  for (const name of ['haemoptysis', 'ever_smoked', 'weight_loss']) {
    await panel.getByRole('searchbox').fill(name);
    await panel.locator('.rw-find__matches button').first().click();
  }
  await panel.locator('.rw-rule summary').first().click();
  await panel.locator('.rw-results').evaluate((results) => results.scrollIntoView());
  await once('answer');
  await panel.getByRole('button', { name: t('panel.close'), exact: true }).click();
}

async function story(page: Page, hands: Hands, once: Visit): Promise<void> {
  const fold = page.locator('.rw-side__fold');
  const folded = (await fold.getAttribute('open')) === null;
  if (folded) await fold.locator('summary').first().click();
  await hands.selectTab(hands.t('patient.story'));
  await once('story');
  await hands.selectTab(hands.t('patient.record'));
  if (folded) await fold.locator('summary').first().click();
}

async function recordAndNotes(page: Page, hands: Hands, once: Visit): Promise<void> {
  const fold = page.locator('.rw-side__fold');
  const folded = (await fold.getAttribute('open')) === null;
  if (folded) await fold.locator('summary').first().click();
  await once('record');
  await hands.selectTab(hands.t('patient.notes'));
  await once('notes');
  await hands.selectTab(hands.t('patient.record'));
  if (folded) await fold.locator('summary').first().click();
}

async function worstRun(page: Page, hands: Hands, kase: Case, visit: Visit): Promise<void> {
  const { t } = hands;
  await hands.press(t('debrief.again'));
  const ranOver = await playOn(hands, begin(kase), everyQuestion(kase));
  await visit('over');
  await playOn(hands, ranOver, worstWay(kase));
  await debriefShows(page, hands);
  await visit('worst', true);
  await hands.press(t('other.reopen'));
  await page.getByText(t('other.says')).waitFor();
  await visit('otherWay', true);
  await hands.press(t('other.back'));
  await debriefShows(page, hands);
  await hands.press(t('debrief.home'));
  await visit('standing', true);
  await hands.press(t('start.results'));
  await page.getByRole('heading', { name: t('moduleResult.heading') }).waitFor();
  await visit('moduleResults', true);
  await hands.press(t('debrief.home'));
  await page.getByRole('heading', { name: t('start.cases') }).waitFor();
}

/** The page about the module, and its test of the tracking, with a finished case in the record. */
async function about(page: Page, hands: Hands, words: i18n, visit: Visit): Promise<void> {
  const t = words.getFixedT(null, 'about');
  await hands.press(hands.t('start.about'));
  await page.getByRole('heading', { name: t('test.heading') }).waitFor();
  await visit('about', true);
  await hands.press(t('test.run'));
  await page.getByRole('textbox', { name: t('test.report') }).waitFor();
  await visit('selfTest', true);
  await hands.press(t('home'));
  await page.getByRole('heading', { name: hands.t('start.cases') }).waitFor();
}

/** Another case, as far as the first result that waits for an answer, and back. */
async function inboxRun(
  page: Page,
  hands: Hands,
  cases: readonly Case[],
  visit: Visit,
): Promise<void> {
  const { t } = hands;
  const ways = cases.map((kase) => ({ kase, way: bestWay(kase) }));
  const found = ways.find(({ way }) => way.some(({ type }) => type === 'act'));
  if (found === undefined) throw new Error('no other case has a result to answer on its best way');
  const { kase, way } = found;
  const act = way.findIndex(({ type }) => type === 'act');
  await hands.press(`${t('start.begin')} ${kase.title}`);
  const arrived = await playOn(hands, begin(kase), way.slice(0, act));
  await visit('inbox', true);
  await playOn(hands, arrived, way.slice(act, act + 1));
  await visit('inboxRead', true);
  await hands.press(t('saving.home'));
  await page.getByRole('heading', { name: t('start.cases') }).waitFor();
}

/** The first vignette, answered in the most dangerous way, with all that can be opened at its end, and back. */
async function questionRun(
  page: Page,
  hands: Hands,
  cases: readonly Case[],
  visit: Visit,
): Promise<void> {
  const { t } = hands;
  const kase = cases.find(({ kind }) => kind === 'vignette');
  if (kase === undefined) throw new Error('the module has no vignette');
  await hands.press(`${t('start.answer')} ${kase.title}`);
  await page.locator('.rw-picture').waitFor();
  await visit('question', true);
  await playOn(hands, begin(kase), worstWay(kase));
  await page.getByRole('button', { name: t('vignette.next') }).waitFor();
  await hands.unfold(t('vignette.about'));
  await visit('questionRead', true);
  await hands.press(t('vignette.home'));
  await page.getByRole('heading', { name: t('start.questions') }).waitFor();
}

async function refusedSave(page: Page, hands: Hands, visit: Visit): Promise<void> {
  const { t } = hands;
  await refuseSaves(page, true);
  await hands.press(t('start.review'));
  await page.getByText(t('saving.failed'), { exact: true }).waitFor();
  await visit('unsaved');
  await refuseSaves(page, false);
  await hands.press(t('saving.leave'));
  await visit('left');
}

/** Every question of the first appointment: more than its minutes allow. */
function everyQuestion(kase: Case): CaseEvent[] {
  const [first] = kase.steps;
  return first?.kind === 'appointment'
    ? first.history.map(({ id }) => enquiryEvent('ask', id))
    : [];
}
