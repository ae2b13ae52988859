import { useTranslation } from 'react-i18next';
import { languageOf } from '../../i18n/languages.ts';

/** Says that the interface's language is a draft, quietly, where it is one. */
export function DraftNotice() {
  const { t, i18n } = useTranslation();
  if (languageOf(i18n.language).status !== 'draft') return null;
  return <p className="rw-hint">{t('translation.interface')}</p>;
}
