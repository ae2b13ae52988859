import type { LanguageTag } from './languages.ts';
import { referenceEn } from './reference-en.ts';
import type { WordTree } from './words.ts';

/**
 * The reference panel's words, i18next's namespace "reference": English comes with the panel, every other language is a
 * file of its own. Rejects where it can't be had.
 */
export async function loadReferenceWords(tag: LanguageTag): Promise<WordTree> {
  switch (tag) {
    case 'en':
      return referenceEn;
    case 'cy':
      return (await import('./reference-cy.ts')).referenceCy;
    case 'en-XA':
      return (await import('./pseudo.ts')).lengthened(referenceEn);
    case 'ar-XB':
      return (await import('./pseudo.ts')).mirrored(referenceEn);
  }
}
