import { en } from '../../src/i18n/en.ts';
import { enConsultation } from '../../src/i18n/en-consultation.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { English } from '../../src/i18n/words.ts';

/** Every word in English, at once. */
export const english: English = { ...en, ...enConsultation };

/** An i18next instance that has all of them. */
export function inEnglish() {
  return createI18n('en', english);
}
