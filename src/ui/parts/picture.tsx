import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseText, useCaseLanguage } from './case-text.tsx';

/** A picture of a case; where it doesn't load, what it shows, in words for everyone. */
export function Picture({
  file,
  alternative,
  className,
}: {
  readonly file: string;
  readonly alternative: string;
  readonly className: string;
}) {
  const { t } = useTranslation();
  const language = useCaseLanguage(alternative);
  const [failed, setFailed] = useState(false);
  if (failed) {
    return (
      <p className={`${className}-words`}>
        {t('media.imageFailed')} <CaseText>{alternative}</CaseText>
      </p>
    );
  }
  return (
    <img
      className={className}
      src={file}
      alt={alternative}
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
      {...language}
    />
  );
}
