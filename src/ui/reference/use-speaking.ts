import { useTranslation } from 'react-i18next';
import type { Speaking } from './fact-words.ts';
import { useReference } from './reference-context.ts';

/** The panel's words and the guideline's, together. */
export function useSpeaking(): Speaking {
  const { t, i18n } = useTranslation('reference');
  const { words } = useReference();
  return { t, words, language: i18n.language };
}
