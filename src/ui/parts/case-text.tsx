import { createContext, useContext, type ReactNode } from 'react';
import { I18nContext } from 'react-i18next';
import { languageOf } from '../../i18n/languages.ts';

/** The texts of the open case that are translated, each with its language. Every other is in English, as it was written. */
export const Translated = createContext<ReadonlyMap<unknown, string> | undefined>(undefined);

/**
 * What an element that holds this text of a case, and none of the interface, says of its language: nothing in an interface of
 * that language; else `lang`, so that a screen reader changes its voice and a browser its hyphens, and `dir` where it differs.
 */
export function useCaseLanguage(text: unknown): {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
} {
  // Not useTranslation: a subscription for each run of text is dear, and whoever shows the text has one.
  const { i18n } = useContext(I18nContext);
  const own = languageOf(useContext(Translated)?.get(text) ?? 'en');
  if (i18n.language === own.tag) return {};
  const sameWay = languageOf(i18n.language).direction === own.direction;
  return sameWay ? { lang: own.tag } : { lang: own.tag, dir: own.direction };
}

/** Words of a case beside words of the interface, in their own language: one text, as the case has it. */
export function CaseText({ children }: { readonly children: ReactNode }) {
  const language = useCaseLanguage(children);
  return language.lang === undefined ? children : <span {...language}>{children}</span>;
}
