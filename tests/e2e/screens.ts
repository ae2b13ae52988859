/** `npm run screens`: pictures of every kind of screen, at the width of a phone and of a practice PC. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Case } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { launchBrowser } from './browser.ts';
import { servePackages } from './packages.ts';
import { kinds, tour } from './tour.ts';

const folder = 'docs/screens';
const widths = [390, 1280] as const;

const checked = checkProject('cases');
const first = checked.ok ? checked.library.cases[0] : undefined;
if (first === undefined) throw new Error('cases has errors; npm run check shows them.');
const served = await servePackages();
const browser = await launchBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const width of widths) await photograph(browser, width, first.case);
writeFileSync(join(folder, 'README.md'), indexPage());
await browser.close();
await served.close();

async function photograph(on: Browser, width: number, kase: Case): Promise<void> {
  const page = await on.newPage({ viewport: { width, height: width < 600 ? 844 : 900 } });
  // The same time of day in every picture.
  await page.clock.install({ time: new Date('2026-06-01T18:40:00') });
  await page.clock.resume();
  await tour(page, `${served.packageUrl}index.html`, kase, async (kind, long = false) => {
    await page.screenshot({ path: join(folder, `${kind}-${width}.png`), fullPage: long });
  });
  await page.close();
}

function indexPage(): string {
  const rows = Object.entries(kinds).map(
    ([kind, what]) =>
      `## ${what}\n\n${widths.map((width) => `![${what}, ${width} pixels wide](${kind}-${width}.png)`).join('\n')}\n`,
  );
  return `# Every kind of screen\n\nTaken by \`npm run screens\` from the packed player, 390 and 1280 pixels wide.\n\n${rows.join('\n')}`;
}
