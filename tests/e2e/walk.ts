/** `npm run walk`: both cases by keys alone, as a screen reader gets them, written down. */
import { writeFileSync } from 'node:fs';
import { checkProject } from '../../src/cli/project.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { byKeys } from './learner.ts';
import { servePackages } from './packages.ts';
import { withEars } from './reading.ts';
import { withStubLms } from './stub-lms.ts';
import { walkFirst } from './walk-first.ts';
import { scribeOf } from './walk-scribe.ts';
import { walkSecond } from './walk-second.ts';

const checked = checkProject('cases');
const cases = checked.ok ? checked.library.cases.map((it) => it.case) : [];
const [first, second] = cases;
if (first === undefined || second === undefined) throw new Error('the module must hold two cases');
const served = await servePackages();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
// So that the same page reads the same tomorrow.
await page.clock.setFixedTime(new Date(2026, 10, 24, 9, 30));
await withStubLms(page);
await withEars(page);
await page.goto(`${served.packageUrl}index.html?lang=en`);
await page.locator('button:enabled').first().waitFor();
const hands = byKeys(page, page.mainFrame());
const scribe = scribeOf(page);
await walkFirst(page, hands, scribe, first);
await hands.press(hands.t('saving.home'));
await scribe.tell(`${hands.t('saving.home')}, Enter`);
await walkSecond(page, hands, scribe, second);
await browser.close();
await served.close();

writeFileSync(
  'docs/screen-reader-walk.md',
  `# Two cases, as a screen reader gets them

Written by \`npm run walk\` from Chromium’s accessibility tree and its live regions, keys alone, 1280 pixels wide. Lists, table
rows and plain containers are left out; what remains is in reading order, each with how it stands: checked, collapsed,
unavailable.
${scribe.text()}
`,
);
