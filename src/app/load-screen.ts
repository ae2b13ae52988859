import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import { loadWords } from '../i18n/load-words.ts';
import type { ConsultationScreenProps } from '../ui/consultation/screen-props.ts';

/** The screen of a consultation: a part of the player that the start page does without. */
export type Screen = ComponentType<ConsultationScreenProps>;

/** Fetches the consultation's screen and its words; the browser fetches each once. Rejects where they can't be had. */
export async function loadScreen(instance: i18n): Promise<Screen> {
  const [{ ConsultationScreen }, words] = await Promise.all([
    import('./open-case.ts'),
    loadWords('en'),
  ]);
  instance.addResourceBundle('en', 'translation', words, true);
  return ConsultationScreen;
}
