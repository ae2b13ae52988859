import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../../i18n/i18n.ts';
import { offeredLanguages, type LanguageTag } from '../../i18n/languages.ts';

/** The other languages that a package offers, each by its own name. Not there where there is no choice. */
export function LanguageSwitch({ offered }: { readonly offered: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const [failed, setFailed] = useState(false);
  const others = offeredLanguages(offered).filter(({ tag }) => tag !== i18n.language);
  if (others.length === 0) return null;
  const choose = async (tag: LanguageTag) => setFailed(!(await changeLanguage(i18n, tag)));
  return (
    <div className="rw-languages" role="group" aria-label={t('language.label')}>
      {others.map(({ tag, name, direction }, index) => (
        <button
          // By place: the button that was pressed keeps the focus when it offers the way back.
          key={index}
          type="button"
          className="rw-languages__one"
          lang={tag}
          dir={direction}
          onClick={() => void choose(tag)}
        >
          {name}
        </button>
      ))}
      {failed && <span role="alert">{t('language.failed')}</span>}
    </div>
  );
}
