/** `npm run screens`: pictures of every kind of screen, at the width of a phone and of a practice PC. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { checkProject } from '../../src/cli/project.ts';
import type { CheckedCase } from '../../src/authoring/library.ts';
import { begin, situation, type Consultation } from '../../src/consultation/consultation.ts';
import { launchBrowser } from './browser.ts';
import { byMouse, playOn } from './learner.ts';
import { servePackages } from './packages.ts';
import { refuseSaves, withStubLms } from './stub-lms.ts';
import { bestWay, worstWay } from './ways.ts';

const folder = 'docs/screens';
const widths = [390, 1280] as const;

/** Each kind of screen, by the name of its picture. */
const kinds = {
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
type Kind = keyof typeof kinds;

const checked = checkProject('cases');
const each = checked.ok ? checked.library.cases[0] : undefined;
if (each === undefined) throw new Error('cases has errors; npm run check shows them.');
const served = await servePackages();
const browser = await launchBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const width of widths) await photograph(browser, width, each);
writeFileSync(join(folder, 'README.md'), indexPage());
await browser.close();
await served.close();

async function photograph(on: Browser, width: number, subject: CheckedCase): Promise<void> {
  const page = await on.newPage({ viewport: { width, height: width < 600 ? 844 : 900 } });
  await withStubLms(page);
  await page.clock.install({ time: new Date('2026-06-01T18:40:00') });
  await page.clock.resume();
  const shoot = async (kind: Kind, fullPage = false) => {
    await page.evaluate(() => Promise.all(document.getAnimations().map((it) => it.finished)));
    await page.screenshot({ path: join(folder, `${kind}-${width}.png`), fullPage });
  };
  await page.goto(`${served.packageUrl}index.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot('start', true);
  await bestRun(page, subject, shoot);
  await worstRun(page, subject, shoot);
  await page.close();
}

type Shoot = (kind: Kind, fullPage?: boolean) => Promise<void>;

async function bestRun(page: Page, subject: CheckedCase, shoot: Shoot): Promise<void> {
  const hands = byMouse(page.mainFrame());
  const taken = new Set<Kind>();
  const once = async (kind: Kind, fullPage = false) => {
    if (taken.has(kind)) return;
    taken.add(kind);
    await shoot(kind, fullPage);
  };
  await hands.press('Start this case');
  await page.locator('.rw-step__title').waitFor();
  let now: Consultation = begin(subject.case);
  for (const event of bestWay(subject.case)) {
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
    if (context.minutes > 11) await once('over');
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
  await shoot('debrief', true);
}

async function recordAndNotes(page: Page, once: Shoot): Promise<void> {
  const fold = page.locator('.rw-side__fold');
  const folded = (await fold.getAttribute('open')) === null;
  if (folded) await fold.locator('summary').first().click();
  await once('record');
  await page.getByRole('tab', { name: 'What you know' }).click();
  await once('notes');
  await page.getByRole('tab', { name: 'Record' }).click();
  if (folded) await fold.locator('summary').first().click();
}

async function worstRun(page: Page, subject: CheckedCase, shoot: Shoot): Promise<void> {
  const hands = byMouse(page.mainFrame());
  await hands.press('Play this case again');
  await playOn(hands, begin(subject.case), worstWay(subject.case));
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await shoot('worst', true);
  await hands.press('Back to all cases');
  await shoot('standing', true);
  await refuseSaves(page, true);
  await hands.press('Open this case again');
  await page.getByText('Not saved yet').waitFor();
  await shoot('unsaved');
  await refuseSaves(page, false);
  await hands.press('Save and leave');
  await shoot('left');
}

function indexPage(): string {
  const rows = Object.entries(kinds).map(
    ([kind, what]) =>
      `## ${what}\n\n${widths.map((width) => `![${what}, ${width} pixels wide](${kind}-${width}.png)`).join('\n')}\n`,
  );
  return `# Every kind of screen\n\nTaken by \`npm run screens\` from the packed player, 390 and 1280 pixels wide.\n\n${rows.join('\n')}`;
}
