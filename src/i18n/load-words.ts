import { en } from './en.ts';
import type { LanguageTag } from './languages.ts';
import type { English, WordTree } from './words.ts';

/**
 * All words of a language. What the start page says in English comes with the player; the rest of English, and every other
 * language, is a file of its own, fetched when it is needed. Rejects where it can't be had.
 */
export async function loadWords(tag: LanguageTag): Promise<WordTree> {
  switch (tag) {
    case 'en':
      return english();
    case 'cy':
      return (await import('./cy.ts')).cy;
    case 'en-XA':
      return (await import('./pseudo.ts')).lengthened(await english());
    case 'ar-XB':
      return (await import('./pseudo.ts')).mirrored(await english());
  }
}

async function english(): Promise<English> {
  return { ...en, ...(await import('./en-consultation.ts')).enConsultation };
}
