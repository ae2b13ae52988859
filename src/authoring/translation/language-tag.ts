/** Languages by their codes, and what to say of a code that is none. */
import { languages } from '../../i18n/languages.ts';

/** The language that cases are written in. */
export const written = 'en';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a language is called in English; null where the code is none. */
export function languageName(tag: string): string | null {
  return canonical(tag) === null ? null : (names.of(tag) ?? null);
}

/** Whether learners can read the interface in this language, so that a translation can be shown. */
export function isOfInterface(tag: string): boolean {
  return languages.some((language) => language.tag === tag && language.status !== 'testing');
}

/** What is wrong with a code as the language of a translation, and what to do; null where nothing is. */
export function languageProblem(
  tag: string,
): { readonly message: string; readonly remedy: string } | null {
  const name = languageName(tag);
  const meant = name === null ? tagNamed(tag) : canonical(tag);
  if (meant !== null && meant.split('-')[0] === written) {
    return {
      message: `Cases are written in English, so there is nothing to translate into "${tag}".`,
      remedy: 'Choose the language that is translated into: "cy" for Welsh.',
    };
  }
  if (name !== null && meant === tag) return null;
  return {
    message: `"${tag}" is not the code of a language.`,
    remedy:
      meant === null
        ? 'Use the code that web pages use: "cy" for Welsh, "pl" for Polish, "zh-Hant" for Chinese in traditional writing.'
        : `Did you mean "${meant}"? That is ${languageName(meant) ?? meant}.`,
  };
}

/** The code as it is written: "cy" of "CY" and "cym"; null where it is of no such form. */
function canonical(tag: string): string | null {
  try {
    return /^[a-z]{2,3}(-|$)/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  } catch {
    return null;
  }
}

/** The code of a language by its English name, or by its own among the interface's. */
function tagNamed(word: string): string | null {
  const sought = word.toLowerCase();
  const own = languages.find(({ name }) => name.toLowerCase() === sought);
  if (own !== undefined) return own.tag;
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const tags = letters.flatMap((first) => letters.map((second) => first + second));
  return tags.find((tag) => names.of(tag)?.toLowerCase() === sought) ?? null;
}
