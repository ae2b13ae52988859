import { en } from './en.ts';
import type { LanguageTag } from './languages.ts';
import type { WordTree } from './words.ts';

/**
 * The words of a language. English comes with the player; every other language is a file of its own, fetched when it is
 * chosen. Rejects where it can't be had.
 */
export async function loadWords(tag: LanguageTag): Promise<WordTree> {
  switch (tag) {
    case 'en':
      return en;
    case 'cy':
      return (await import('./cy.ts')).cy;
    case 'en-XA':
      return (await import('./pseudo.ts')).lengthened(en);
    case 'ar-XB':
      return (await import('./pseudo.ts')).mirrored(en);
  }
}
