/** `npm run screens`: pictures of every kind of screen, at the width of a phone and of a practice PC, in each language. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Case } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { languageOf, type LanguageTag } from '../../src/i18n/languages.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { servePackages } from './packages.ts';
import { kinds, tour } from './tour.ts';

const folder = 'docs/screens';
const widths = [390, 1280] as const;
const shownLanguages = ['en', 'cy'] as const;

const checked = checkProject('cases');
const [first, ...others] = checked.ok ? checked.library.cases.map((it) => it.case) : [];
if (first === undefined) throw new Error('cases has errors; npm run check shows them.');
const served = await servePackages();
const browser = await launchBrowser();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const language of shownLanguages) {
  for (const width of widths) await photograph(browser, width, language, [first, ...others]);
}
writeFileSync(join(folder, 'README.md'), indexPage());
await browser.close();
await served.close();

async function photograph(
  on: Browser,
  width: number,
  language: LanguageTag,
  cases: readonly [Case, ...Case[]],
): Promise<void> {
  const page = await on.newPage({ viewport: { width, height: width < 600 ? 844 : 900 } });
  // The same time of day in every picture.
  await page.clock.install({ time: new Date('2026-06-01T18:40:00') });
  await page.clock.resume();
  await tour(
    page,
    `${served.packageUrl}index.html`,
    cases,
    async (kind, long = false) => {
      // What sticks would stand in the middle of a long picture.
      if (long) await page.evaluate('window.scrollTo(0, 0)');
      await page.screenshot({ path: join(folder, picture(kind, width, language)), fullPage: long });
    },
    language,
  );
  await page.close();
}

/** English pictures have the plain name: "start-390.png", "start-390-cy.png". */
function picture(kind: string, width: number, language: LanguageTag): string {
  return language === 'en' ? `${kind}-${width}.png` : `${kind}-${width}-${language}.png`;
}

function indexPage(): string {
  const rows = Object.entries(kinds).map(([kind, what]) => {
    const pictures = shownLanguages.flatMap((language) =>
      widths.map((width) => {
        const name = `${what}, ${languageOf(language).name}, ${width} pixels wide`;
        return `![${name}](${picture(kind, width, language)})`;
      }),
    );
    return `## ${what}\n\n${pictures.join('\n')}\n`;
  });
  return `# Every kind of screen\n\nTaken by \`npm run screens\` from the packed player, 390 and 1280 pixels wide, in English and Welsh.\n\n${rows.join('\n')}`;
}
