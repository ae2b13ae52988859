/** The first case as far as its first decision, and the guideline looked up on the way. */
import type { Page } from 'playwright-core';
import type { Case } from '../../src/case/types.ts';
import { referenceEn } from '../../src/i18n/reference-en.ts';
import type { Hands } from './learner.ts';
import type { Scribe } from './walk-scribe.ts';

export async function walkFirst(
  page: Page,
  hands: Hands,
  { chapter, tell, readAll, skip }: Scribe,
  kase: Case,
): Promise<void> {
  const { t } = hands;
  const [appointment, decision] = kase.steps;
  if (appointment?.kind !== 'appointment' || decision?.kind !== 'decision') {
    throw new Error(`${kase.id} must begin with an appointment and a decision`);
  }
  chapter(`${kase.title}: the first appointment and decision`);
  await skip();
  await hands.press(t('start.begin'));
  await tell(`${t('start.begin')}, Enter`);
  await readAll('The appointment, from the top');
  const [question] = appointment.history;
  await hands.unfold(question?.category ?? t('act.otherCategory'));
  await tell(`${question?.category}, Enter`);
  await hands.press(question?.label ?? '');
  await tell(`${question?.label}, Enter`);
  await hands.selectTab(t('act.examine'));
  await tell('arrow to the next way to act');
  await hands.press(appointment.examinations[0]?.label ?? '');
  await tell(`${appointment.examinations[0]?.label}, Enter`);
  await lookUp('haemoptysis');
  await hands.selectTab(t('act.decide'));
  await tell('arrows to Decide');
  await hands.press(t('act.decideGo'));
  await tell(`${t('act.decideGo')}, Enter`);
  await readAll('The decision', decision.title);
  await hands.press(t('decision.commit'));
  await tell(`${t('decision.commit')}, Enter, with nothing chosen`);
  await hands.fill(`${t('decision.estimate')} ${t('decision.percent')}`, '20');
  await tell('the number field, 20');
  await hands.choose(decision.options[0]?.label ?? '');
  await tell('Space on the first option');
  await hands.fill(`${t('decision.confidence')} ${t('decision.percent')}`, '70');
  await hands.press(t('decision.commit'));
  await tell(`${t('decision.commit')}, Enter`);
  await readAll('What there is to say of it', t('decision.chose'));

  /** Opens the guideline, enters a feature, reads the answer and closes it again. */
  async function lookUp(feature: string): Promise<void> {
    const { panel, search } = referenceEn;
    await hands.press(t('reference.open'));
    await page.getByRole('dialog').waitFor();
    await tell(`${t('reference.open')}, Enter`);
    await hands.fill(search.label, feature);
    await page.waitForTimeout(1500);
    await tell(`the search field, ${feature}`);
    await hands.press(search.add.replace('{{feature}}', feature));
    await page.waitForTimeout(1500);
    await tell(`Add: ${feature}, Enter`);
    await page.waitForTimeout(3000);
    await readAll('The guideline with that entered, from the top');
    await hands.press(panel.close);
    await tell(`${panel.close}, Enter`);
  }
}
