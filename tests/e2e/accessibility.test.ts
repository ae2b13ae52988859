import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../../src/case/types.ts';
import { checkProject } from '../../src/cli/project.ts';
import { languageOf, type LanguageTag } from '../../src/i18n/languages.ts';
import { loadReferenceWords } from '../../src/i18n/load-reference-words.ts';
import { loadWords } from '../../src/i18n/load-words.ts';
import { axeFaults, withAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { servePackages, type ServedPackages } from './packages.ts';
import { untranslated, wronglyMarked } from './text-languages.ts';
import { kinds, tour } from './tour.ts';

let browser: Browser;
let packages: ServedPackages;
let cases: readonly [Case, ...Case[]];

beforeAll(async () => {
  const checked = checkProject('cases');
  const [first, ...others] = checked.ok ? checked.library.cases.map((it) => it.case) : [];
  if (first === undefined) throw new Error('cases holds no case without errors');
  cases = [first, ...others];
  packages = await servePackages();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

/** Visits every kind of screen, and returns the faults of those that have any. */
async function faultsOf(language: LanguageTag, width: number, height = 666, textSize = 100) {
  const page = await browser.newPage({ viewport: { width, height } });
  await withAxe(page);
  await page.addInitScript({
    content: `addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '${textSize}%'; });`,
  });
  const words = {
    ...(await loadWords(language)),
    reference: await loadReferenceWords(language),
  };
  const faults: Record<string, readonly string[]> = {};
  await tour(
    page,
    `${packages.packageUrl}index.html`,
    cases,
    async (kind) => {
      const root = await page.evaluate(() => {
        const { lang, dir, scrollWidth } = document.documentElement;
        return { lang, dir, wide: scrollWidth > window.innerWidth };
      });
      faults[kind] = [
        ...(await axeFaults(page)),
        ...(language === 'en' ? [] : await wronglyMarked(page, cases, words)),
        ...(language === 'en-XA' ? await untranslated(page, cases) : []),
        ...(root.wide ? ['scrolls sideways'] : []),
        ...(root.lang === language ? [] : [`the page says it is in ${root.lang}`]),
        ...(root.dir === languageOf(language).direction ? [] : [`the page runs ${root.dir}`]),
      ];
    },
    language,
  );
  await page.close();
  expect(Object.keys(faults).sort()).toEqual(Object.keys(kinds).sort());
  return Object.entries(faults).filter(([, found]) => found.length > 0);
}

test.each([
  ['en', 320],
  ['en', 650],
  ['en', 1280],
  ['cy', 320],
  ['cy', 1280],
  ['ar-XB', 320],
  ['ar-XB', 1280],
  ['en-XA', 320],
] as const)(
  'every kind of screen is free of faults and sideways scrolling in %s at %i pixels',
  async (language, width) => {
    expect(await faultsOf(language, width)).toEqual([]);
  },
);

test.each(['en', 'cy'] as const)(
  'every kind of screen holds at twice the text size on a phone in %s',
  async (language) => {
    expect(await faultsOf(language, 390, 844, 200)).toEqual([]);
  },
);
