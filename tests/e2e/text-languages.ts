import type { Page } from 'playwright-core';
import type { Case } from '../../src/case/types.ts';
import type { WordTree } from '../../src/i18n/words.ts';
import { textsOf } from '../i18n/word-list.ts';

/**
 * Texts that a page in another language than the case's gives a wrong language (WCAG 3.1.2): words of the cases that aren't
 * marked as English, and words of the interface and of translations that are. A clean page yields [].
 */
export async function wronglyMarked(
  page: Page,
  cases: readonly Case[],
  words: WordTree,
  translated: readonly string[],
): Promise<readonly string[]> {
  const ofCase = new Set(stringsIn(cases));
  const inLanguage = new Set([...textsOf(words).values(), ...translated]);
  for (const same of cases.flatMap(sameInAll)) {
    ofCase.delete(same);
    inLanguage.delete(same);
  }
  const shown = await markedTexts(page);
  return shown
    .filter(({ text }) => /\p{L}/u.test(text))
    .filter(({ text, lang }) => (lang === 'en' ? inLanguage : ofCase).has(text))
    .map(({ text, lang }) => `"${text}" is marked as ${lang}`);
}

/**
 * Texts of a page in the lengthened testing language that did not come from the interface's list: neither in its brackets,
 * nor marked as the case's, nor a name, a unit or a date. A clean page yields [].
 */
export async function untranslated(page: Page, cases: readonly Case[]): Promise<readonly string[]> {
  const same = new Set(cases.flatMap(sameInAll));
  const shown = await markedTexts(page);
  return shown
    .filter(({ lang }) => lang === 'en-XA')
    .map(({ text }) => text.replace(/\[.*\]/s, '').replace(/^(\d{1,2} )?\p{Lu}\p{Ll}+ \d{4}$/u, ''))
    .filter((text) => /\p{L}/u.test(text) && !same.has(text));
}

/** Each piece of text on the page, and the language that the page says it is in. */
function markedTexts(
  page: Page,
): Promise<readonly { readonly text: string; readonly lang: string }[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const lang = parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
      found.push({ text: (textContent ?? '').trim(), lang });
    }
    return found;
  });
}

/** Parts of a case that no learner reads: its own ids, and the guideline’s names for its findings. */
const unseen = new Set(['features', 'id', 'series']);

/** Every text of a case that may be shown. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (unseen.has(key) ? [] : stringsIn(part)));
}

/** What is the same in every language: a name, and the signs of units. */
function sameInAll(kase: Case): readonly string[] {
  const values = kase.investigations.flatMap(({ reports }) =>
    reports.flatMap((report) => report.values),
  );
  const units = [...values, ...kase.record.series].flatMap(({ unit }) => unit ?? []);
  return [kase.patient.name, ...units];
}
