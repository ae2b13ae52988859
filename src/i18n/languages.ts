/** The languages of the interface, as data. Adding one is a line here, a file of words, and its loader in `load-words.ts`. */

/** A language of the interface. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** In its own words, as its speakers look for it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** `draft`: no professional translator has reviewed it. `testing`: made from English, for finding faults; never offered. */
  readonly status: 'ready' | 'draft' | 'testing';
  /** Whose dates and numbers it uses. */
  readonly locale: string;
}

export const languages = [
  { tag: 'en', name: 'English', direction: 'ltr', status: 'ready', locale: 'en-GB' },
  { tag: 'cy', name: 'Cymraeg', direction: 'ltr', status: 'draft', locale: 'cy' },
  { tag: 'en-XA', name: '[Åççéñţéð]', direction: 'ltr', status: 'testing', locale: 'en-GB' },
  { tag: 'ar-XB', name: '[Mirrored]', direction: 'rtl', status: 'testing', locale: 'en-GB' },
] as const satisfies readonly Language[];

export type LanguageTag = (typeof languages)[number]['tag'];

/** The language with this tag; English where there is none. */
export function languageOf(tag: string): Language & { readonly tag: LanguageTag } {
  return languages.find((language) => language.tag === tag) ?? languages[0];
}

/** The languages that a package offers, in its order, as far as this player has them. */
export function offeredLanguages(
  tags: readonly string[],
): readonly (Language & { readonly tag: LanguageTag })[] {
  return tags.flatMap((tag) =>
    languages.filter((language) => language.tag === tag && language.status !== 'testing'),
  );
}

/**
 * The language to begin in: the first wish ("cy-GB", "en") that the package offers, else the package's own first. What the
 * page's address asks for (`?lang=ar-XB`) comes before every wish, and is the one way to a testing language.
 */
export function chooseLanguage(
  wishes: readonly string[],
  offered: readonly string[],
  asked: string | null = null,
): LanguageTag {
  const testing = languages.find(({ tag, status }) => status === 'testing' && tag === asked);
  if (testing !== undefined) return testing.tag;
  const known = offeredLanguages(offered);
  const [wished] = [asked ?? '', ...wishes].flatMap((wish) =>
    known.filter(({ tag }) => tag === wish.toLowerCase().split(/[-_]/)[0]),
  );
  return (wished ?? known[0] ?? languages[0]).tag;
}
