import { createInstance, type i18n } from 'i18next';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** Languages of the interface, as BCP 47 tags. */
export const languages = ['en'] as const;

/** An i18next instance with the interface text, ready at once: the words come with the player, not over the network. */
export function createI18n(language: string): i18n {
  const instance = createInstance();
  void instance.init({
    lng: chooseLanguage(language),
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return instance;
}

/** The interface language for a wish such as "en-GB": the same language where we have it, else English. */
export function chooseLanguage(wish: string): string {
  const language = wish.toLowerCase().split('-')[0] ?? '';
  return languages.find((known) => known === language) ?? 'en';
}
