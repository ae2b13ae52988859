import { useTranslation } from 'react-i18next';
import type { Check } from '../../tracking/self-test/check.ts';
import { symptoms } from './symptoms.ts';

/** Each check with its verdict in a word, what was found, and what to do about it. */
export function CheckList({ checks }: { readonly checks: readonly Check[] }) {
  const { t } = useTranslation('about');
  return (
    <ul className="rw-checks">
      {checks.map(({ id, verdict, value, means }) => {
        const symptom = means && symptoms[means];
        return (
          <li key={id}>
            <b className={`rw-checks__${verdict}`}>{t(`verdict.${verdict}`)}</b>
            <div>
              <h4>{t(`check.${id}`)}</h4>
              {value !== '' && (
                <p>
                  <bdi lang="en" dir="ltr">
                    {value}
                  </bdi>
                </p>
              )}
              {means && <p>{t(`means.${means}`)}</p>}
              {symptom && (
                <p className="rw-hint">
                  {t('test.see')} <bdi lang="en">{symptom}</bdi>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
