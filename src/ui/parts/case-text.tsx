import { useContext, type ReactNode } from 'react';
import { I18nContext } from 'react-i18next';
import { languageOf } from '../../i18n/languages.ts';

/** Cases are written in English, and have no translation yet. */
const written = languageOf('en');

/**
 * What an element that holds text of a case, and none of the interface, says of its language: nothing in an interface of
 * that language; else `lang`, so that a screen reader changes its voice and a browser its hyphens, and `dir` where it differs.
 */
export function useCaseLanguage(): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  // Not useTranslation: a subscription for each run of text is dear, and whoever shows the text has one.
  const { i18n } = useContext(I18nContext);
  if (i18n.language === written.tag) return {};
  const sameWay = languageOf(i18n.language).direction === written.direction;
  return sameWay ? { lang: written.tag } : { lang: written.tag, dir: written.direction };
}

/** Words of a case beside words of the interface, in the case's own language. */
export function CaseText({ children }: { readonly children: ReactNode }) {
  const language = useCaseLanguage();
  return language.lang === undefined ? children : <span {...language}>{children}</span>;
}
