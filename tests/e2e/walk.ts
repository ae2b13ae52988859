/** `npm run walk`: one appointment, the guideline and one decision as a screen reader gets them, written down. */
import { writeFileSync } from 'node:fs';
import { checkProject } from '../../src/cli/project.ts';
import { referenceEn } from '../../src/i18n/reference-en.ts';
import { launchBrowser } from './browser.ts';
import { byKeys } from './learner.ts';
import { servePackages } from './packages.ts';
import { focusOf, heardSince, reading, withEars, type Spoken } from './reading.ts';
import { withStubLms } from './stub-lms.ts';

const checked = checkProject('cases');
const first = checked.ok ? checked.library.cases[0]?.case : undefined;
const [appointment, decision] = first?.steps ?? [];
if (appointment?.kind !== 'appointment' || decision?.kind !== 'decision') {
  throw new Error('the first case must begin with an appointment and a decision');
}
const served = await servePackages();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await withStubLms(page);
await withEars(page);
await page.goto(`${served.packageUrl}index.html?lang=en`);
await page.locator('button:enabled').first().waitFor();
const hands = byKeys(page, page.mainFrame());
const { t } = hands;
const lines: string[] = [];

const said = (spoken: Spoken) => `${spoken.role} “${spoken.name}”`;
const tell = async (act: string) => {
  await page.waitForTimeout(400);
  lines.push(`\n**${act}**\n`);
  for (const words of await heardSince(page))
    lines.push(`- announced, ${words.replace(/\s+/g, ' ')}`);
  lines.push(`- focus: ${said(await focusOf(page))}`);
};
const readAll = async (title: string) => {
  lines.push(`\n### ${title}\n`);
  for (const spoken of await reading(page)) lines.push(`1. ${said(spoken)}`);
};

await heardSince(page);
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
await readAll('The decision, from the top');
await hands.press(t('decision.commit'));
await tell(`${t('decision.commit')}, Enter, with nothing chosen`);
await hands.fill(`${t('decision.estimate')} ${t('decision.percent')}`, '20');
await tell('the number field, 20');
await hands.choose(decision.options[0]?.label ?? '');
await tell('Space on the first option');
await hands.fill(`${t('decision.confidence')} ${t('decision.percent')}`, '70');
await hands.press(t('decision.commit'));
await tell(`${t('decision.commit')}, Enter`);
await browser.close();
await served.close();

/** Opens the guideline, enters a feature, reads the answer and closes it again. */
async function lookUp(feature: string): Promise<void> {
  const panel = referenceEn.panel;
  await hands.press(t('reference.open'));
  await page.getByRole('dialog').waitFor();
  await tell(`${t('reference.open')}, Enter`);
  await hands.fill(referenceEn.search.label, feature);
  await page.waitForTimeout(1500);
  await tell(`the search field, ${feature}`);
  await hands.press(referenceEn.search.add.replace('{{feature}}', feature));
  await page.waitForTimeout(1500);
  await tell(`Add: ${feature}, Enter`);
  await readAll('The guideline with that entered, from the top');
  await hands.press(panel.close);
  await tell(`${panel.close}, Enter`);
}

writeFileSync(
  'docs/screen-reader-walk.md',
  `# One appointment, the guideline and one decision, as a screen reader gets them

Written by \`npm run walk\` from Chromium’s accessibility tree and its live regions, keys alone, 1280 pixels wide. Lists, table
rows and plain containers are left out; what remains is in reading order.
${lines.join('\n')}
`,
);
