import { createInstance, type i18n } from 'i18next';
import type { aboutEn } from './about-en.ts';
import { en } from './en.ts';
import { formatNumber, formatPercent } from './format.ts';
import { languageOf, type LanguageTag } from './languages.ts';
import { loadWords } from './load-words.ts';
import type { referenceEn } from './reference-en.ts';
import type { English, WordTree } from './words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: English;
      reference: typeof referenceEn;
      about: typeof aboutEn;
    };
    interpolationFormatTypeMap: { number: number; percent: number };
  }
}

/**
 * An i18next instance, ready at once: in English as far as the start page goes, or in a language whose words are at hand.
 * More words come with the consultation's screen and with `changeLanguage`.
 */
export function createI18n(language = 'en', words: WordTree = en): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, [language]: { translation: words } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const { formatter } = instance.services;
  formatter?.add('number', (value: number, language) => formatNumber(value, language ?? 'en'));
  formatter?.add('percent', (value: number, language) => formatPercent(value, language ?? 'en'));
  return instance;
}

/** Fetches a language's words where they aren't here yet, and switches to it. False where they can't be had: nothing changes. */
export async function changeLanguage(instance: i18n, tag: LanguageTag): Promise<boolean> {
  try {
    if (!instance.hasResourceBundle(tag, 'translation')) {
      instance.addResourceBundle(tag, 'translation', await loadWords(tag));
    }
  } catch {
    return false;
  }
  await instance.changeLanguage(tag);
  return true;
}

/** Keeps a page's `lang` and `dir` those of the interface, now and whenever it changes. */
export function showLanguageOn(root: HTMLElement, instance: i18n): void {
  const show = (tag: string) => {
    root.lang = tag;
    root.dir = languageOf(tag).direction;
  };
  show(instance.language);
  instance.on('languageChanged', show);
}
