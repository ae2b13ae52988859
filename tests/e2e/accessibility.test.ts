import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Case } from '../../src/case/types.ts';
import type { CheckedCase } from '../../src/authoring/library.ts';
import { checkProject } from '../../src/cli/project.ts';
import { languageOf, type LanguageTag } from '../../src/i18n/languages.ts';
import { loadAboutWords } from '../../src/i18n/load-about-words.ts';
import { loadReferenceWords } from '../../src/i18n/load-reference-words.ts';
import { loadWords } from '../../src/i18n/load-words.ts';
import type { WordTree } from '../../src/i18n/words.ts';
import { axeFaults, withAxe } from './axe.ts';
import { launchBrowser } from '../../src/cli/browser.ts';
import { servePackages, type ServedPackages } from './packages.ts';
import { untranslated, wronglyMarked } from './text-languages.ts';
import { kinds, tour } from './tour.ts';

let browser: Browser;
let packages: ServedPackages;
let cases: readonly [Case, ...Case[]];
let library: readonly CheckedCase[];

beforeAll(async () => {
  const checked = checkProject('cases');
  library = checked.ok ? checked.library.cases : [];
  const [first, ...others] = library.map((it) => it.case);
  if (first === undefined) throw new Error('cases holds no case without errors');
  cases = [first, ...others];
  packages = await servePackages();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await packages.close();
});

/** A size of window and text. The first of a list is where the learner acts; at the others the same screen is looked at. */
interface View {
  readonly width: number;
  readonly height: number;
  /** Per cent. */
  readonly text: number;
}

const desktop: View = { width: 1280, height: 666, text: 100 };
/** The least that an LMS gives: Moodle's frame is 650 wide with both drawers open, NHS Learning Hub's window 640 by 480. */
const frame: View = { width: 640, height: 480, text: 100 };
const narrow: View = { width: 320, height: 666, text: 100 };
const largeText: View = { width: 390, height: 844, text: 200 };

async function show(page: Page, { width, height, text }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, text);
}

/**
 * Visits every kind of screen once in a language, and looks at each in every view. Returns the faults by screen and view, of
 * those that have any. Every rule is asked of the views in `whole`, and of the others what their size can break.
 */
async function faultsOf(
  language: LanguageTag,
  views: readonly [View, ...View[]],
  whole: readonly View[],
) {
  const [first] = views;
  const page = await browser.newPage({ viewport: { width: first.width, height: first.height } });
  await withAxe(page);
  const words = {
    ...(await loadWords(language)),
    reference: await loadReferenceWords(language),
    about: await loadAboutWords(language),
  };
  const seen: string[] = [];
  const faults: Record<string, readonly string[]> = {};
  await tour(
    page,
    `${packages.packageUrl}index.html`,
    cases,
    async (kind) => {
      seen.push(kind);
      for (const view of views) {
        if (view !== first) await show(page, view);
        const found = [
          ...(await axeFaults(page, whole.includes(view) ? 'all' : 'of layout')),
          ...(await sidewaysScroll(page)),
          ...(view === first ? await wordsAndRoot(page, language, words) : []),
        ];
        if (found.length > 0) faults[`${kind} at ${view.width}, text ${view.text}%`] = found;
      }
      await show(page, first);
    },
    language,
  );
  await page.close();
  expect(seen.sort()).toEqual(Object.keys(kinds).sort());
  return faults;
}

async function sidewaysScroll(page: Page): Promise<readonly string[]> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  return wide ? ['scrolls sideways'] : [];
}

/** What the translations of the cases say in a language. */
function translatedInto(language: LanguageTag): readonly string[] {
  return library
    .flatMap(({ translations }) => translations.filter((it) => it.language === language))
    .flatMap(({ translation }) => Object.values(translation.texts).flatMap(({ text }) => text));
}

/** What is the same in every view: languages, and the page's own. */
async function wordsAndRoot(
  page: Page,
  language: LanguageTag,
  words: WordTree,
): Promise<readonly string[]> {
  const root = await page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { lang, dir };
  });
  return [
    ...(language === 'en' ? [] : await wronglyMarked(page, cases, words, translatedInto(language))),
    ...(language === 'en-XA' ? await untranslated(page, cases) : []),
    ...(root.lang === language ? [] : [`the page says it is in ${root.lang}`]),
    ...(root.dir === languageOf(language).direction ? [] : [`the page runs ${root.dir}`]),
  ];
}

// At once: a tour waits for the page more than it works, and each has a page of its own.
test.concurrent.each([
  ['en', [desktop, frame, narrow, largeText], [desktop, narrow]],
  ['cy', [desktop, narrow, largeText], [desktop]],
  ['ar-XB', [desktop, narrow], [desktop]],
  ['en-XA', [desktop, narrow, largeText], [desktop]],
] as const)(
  'every kind of screen is free of faults and sideways scrolling in %s, wide, narrow and at twice the text size',
  async (language, views, whole) => {
    expect(await faultsOf(language, views, whole)).toEqual({});
  },
);
