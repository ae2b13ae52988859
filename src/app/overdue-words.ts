import type { i18n } from 'i18next';
import type { PackageSettings } from '../attempt/package-settings.ts';
import { loadWords } from '../i18n/load-words.ts';

/**
 * Fetches the words that say that a package's review is overdue; most launches do without. Resolves to true once they are
 * there, to false where the review isn't due yet on this day, YYYY-MM-DD, or where the words can't be had.
 */
export async function overdueWords(
  { reviewDueOn }: PackageSettings,
  today: string,
  instance: i18n,
): Promise<boolean> {
  if (reviewDueOn >= today) return false;
  try {
    instance.addResourceBundle('en', 'translation', await loadWords('en'), true);
    return true;
  } catch {
    return false;
  }
}
