import { aboutEn } from './about-en.ts';
import type { LanguageTag } from './languages.ts';
import type { WordTree } from './words.ts';

/**
 * The about page's words, i18next's namespace "about": English comes with the page, every other language is a file of its
 * own. Rejects where it can't be had.
 */
export async function loadAboutWords(tag: LanguageTag): Promise<WordTree> {
  switch (tag) {
    case 'en':
      return aboutEn;
    case 'cy':
      return (await import('./about-cy.ts')).aboutCy;
    case 'en-XA':
      return (await import('./pseudo.ts')).lengthened(aboutEn);
    case 'ar-XB':
      return (await import('./pseudo.ts')).mirrored(aboutEn);
  }
}
