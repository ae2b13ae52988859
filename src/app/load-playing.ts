import type { i18n } from 'i18next';
import { loadWords } from '../i18n/load-words.ts';
import type { Playing } from './playing.ts';

/** Fetches what playing a case needs, with its words; the browser fetches each once. Rejects where they can't be had. */
export async function loadPlaying(instance: i18n): Promise<Playing> {
  const [{ playing }, words] = await Promise.all([import('./open-case.ts'), loadWords('en')]);
  instance.addResourceBundle('en', 'translation', words, true);
  return playing;
}
