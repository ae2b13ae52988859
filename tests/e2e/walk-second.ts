/** The second case, for what the first decision of the first doesn't show: from typing a question to the debrief. */
import type { Page } from 'playwright-core';
import type { Appointment, Case } from '../../src/case/types.ts';
import { begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import { unansweredReports } from '../../src/consultation/offered.ts';
import { enquiryEvent } from '../../src/consultation/view.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { bestCough, noSafetyNet } from './cough-ways.ts';
import { playOn, type Hands } from './learner.ts';
import { focusOf } from './reading.ts';
import type { Scribe } from './walk-scribe.ts';

export async function walkSecond(
  page: Page,
  hands: Hands,
  { chapter, tell, readAll, skip }: Scribe,
  kase: Case,
): Promise<void> {
  const { t } = hands;
  const orders: CaseEvent = { type: 'order', investigation: 'blood-count' };
  const [course = orders, ...rest] = bestCough();
  chapter(`${kase.title}: asking, ordering, and all that comes after`);
  await hands.press(`${t('start.begin')} ${kase.title}`);
  await tell(`${t('start.begin')} ${kase.title}, Enter`);
  let now = await playOn(hands, begin(kase), [course]);
  await skip();
  await asking();
  await ordering();
  await toThe('safety-net');
  await net();
  await toThe('results');
  await inbox();
  await toThe('referral');
  await letter();
  await ending();
  await secondRun();

  async function asking(): Promise<void> {
    const field = t('act.askLabel');
    await hands.fill(field, 'blood');
    await page.waitForTimeout(1500);
    await tell(`${field}, “blood”`);
    await page.waitForTimeout(3000);
    await readAll('What is found', t('act.ask'));
    await page.keyboard.press('Escape');
    await hands.fill(field, 'pangolin');
    await page.waitForTimeout(1500);
    await tell('Escape, then “pangolin”');
    await page.waitForTimeout(3000);
    await readAll('Where nothing is found', t('act.ask'));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(1500);
    await tell('Escape');
    const [heading = ''] = categories(situation(now).step);
    await hands.unfold(heading);
    await tell(`${heading}, Enter`);
    await readAll('The ways to ask, with it open', t('act.ask'));
  }

  async function ordering(): Promise<void> {
    await hands.selectTab(t('act.order'));
    await tell('arrows to Order');
    await readAll('What can be ordered', t('act.order'));
    const name = kase.investigations.find(({ id }) => id === 'blood-count')?.name ?? '';
    now = await playOn(hands, now, [orders]);
    await tell(`${name}, Enter`);
  }

  async function net(): Promise<void> {
    await readAll('The safety-net', situation(now).step.title);
    const { step } = situation(now);
    if (step.kind !== 'safety-net') throw new Error('no safety-net is here');
    const [first] = step.parts;
    await hands.choose(first?.choices[1]?.label ?? '', first?.label);
    await tell(`Space and arrow in “${first?.label}”`);
    // The last part is left out, the first is settled again as the way has it.
    await perform((event) => event.type === 'agree', t('agreement.agree'));
    await readAll('What there is to say of it', t('agreement.agreed'));
  }

  async function inbox(): Promise<void> {
    await readAll('The inbox', situation(now).step.title);
    await perform((event) => event.type === 'act', 'An answer to the report');
    await readAll('The inbox, answered', situation(now).step.title);
    await side(t('patient.story'));
    await tell('arrows to Story so far');
    const { title } = situation(now).step;
    await readAll('The story so far', t('patient.story'), title);
    await side(t('patient.record'));
    await tell('arrows to Record');
    await readAll('The record, with what came back', t('patient.record'), t('patient.problems'));
  }

  async function letter(): Promise<void> {
    await readAll('The letter', situation(now).step.title);
    await perform((event) => event.type === 'refer', t('agreement.send'));
    await readAll('What there is to say of it', t('agreement.sent'));
  }

  async function ending(): Promise<void> {
    now = await playOn(hands, now, rest);
    await tell(`${t('decision.proceed')}, Enter: the ending`);
    await readAll('The outcome and the debrief', situation(now).step.title);
  }

  /** Everything asked and examined, until the clock has run over at its price; and a result that nobody answers. */
  async function secondRun(): Promise<void> {
    chapter('The same case again: over the clock, and a result left unanswered');
    await hands.press(t('debrief.again'));
    await tell(`${t('debrief.again')}, Enter`);
    const [visit] = kase.steps;
    if (visit?.kind !== 'appointment') throw new Error('the case must begin with an appointment');
    now = begin(kase);
    for (const event of everything(visit)) {
      const before = situation(now).context;
      now = await playOn(hands, now, [event]);
      const { minutes, overran } = situation(now).context;
      if (before.minutes <= visit.minutes && minutes > visit.minutes) {
        await page.waitForTimeout(1200);
        await tell(`one act too many, Enter: the ${visit.minutes} minutes are over`);
      } else if (overran.length > 0) {
        await tell('some more, Enter: running over has its price');
        break;
      } else await forget();
    }
    await readAll('The ways to act, after that', t('act.region'));
    const way = noSafetyNet();
    const left = way.findIndex(({ type }) => type === 'act');
    now = await playOn(hands, now, way.slice(way.findIndex(isProceed), left));
    await tell('to the results');
    const goOn = way.filter(isProceed).slice(0, 1);
    while (unansweredReports(now).length === 0) now = await playOn(hands, now, goOn);
    await tell('to a report that wants an answer');
    now = await playOn(hands, now, goOn);
    await tell('on, Enter, with the report unanswered');
    await readAll('What follows', situation(now).step.title);
  }

  /** Opens another side of the patient's panel. */
  async function side(name: string): Promise<void> {
    const sides = [t('patient.record'), t('patient.notes'), t('patient.story')];
    const reached = async (names: readonly string[]) => {
      const focus = await focusOf(page);
      return focus.role === 'tab' && names.includes(focus.name);
    };
    for (let presses = 0; !(await reached(sides)); presses += 1) {
      if (presses > 400) throw new Error('no way by Tab to the patient’s panel');
      await page.keyboard.press('Tab');
    }
    while (!(await reached([name]))) await page.keyboard.press('ArrowRight');
  }

  /** Plays on to the next step of that kind. */
  async function toThe(kind: string): Promise<void> {
    while (situation(now).step.kind !== kind) {
      const event = rest.shift();
      if (event === undefined) throw new Error(`the way leads to no ${kind}`);
      now = await playOn(hands, now, [event]);
    }
    await forget();
    await tell(`on to the ${kind}`);
  }

  /** What is played on the way is not worth hearing again. */
  async function forget(): Promise<void> {
    await page.evaluate('window.heard.splice(0)');
  }

  async function perform(is: (event: CaseEvent) => boolean, name: string): Promise<void> {
    const [event] = rest.splice(0, 1);
    if (event === undefined || !is(event)) throw new Error(`the way has no ${name} here`);
    now = await playOn(hands, now, [event]);
    await tell(`${name}, Enter`);
  }
}

function isProceed({ type }: CaseEvent): boolean {
  return type === 'proceed';
}

function categories(step: Consultation['case']['steps'][number]): readonly string[] {
  return step.kind === 'appointment' ? step.history.flatMap(({ category }) => category ?? []) : [];
}

function everything(visit: Appointment): readonly CaseEvent[] {
  return [
    ...visit.history.map(({ id }) => enquiryEvent('ask', id)),
    ...visit.examinations.map(({ id }) => enquiryEvent('examine', id)),
    ...visit.bedsideTests.map(({ id }) => enquiryEvent('test', id)),
  ];
}
