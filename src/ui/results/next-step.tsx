import { useTranslation } from 'react-i18next';
import type { ModuleResult } from '../../attempt/module-result.ts';
import { EntryText } from '../parts/entry-text.tsx';

/** What would raise the result most: the weakest domain and where it was weakest; else what isn't finished; else nothing. */
export function NextStep({ result }: { readonly result: ModuleResult }) {
  const { t } = useTranslation();
  const { next, cases } = result;
  const unfinished = cases.find(({ best }) => best === null)?.entry;
  if (next === null) {
    return (
      <section>
        <h2>{t('moduleResult.next')}</h2>
        {unfinished === undefined ? (
          <p>{t('moduleResult.nothing')}</p>
        ) : (
          <p>
            {t('moduleResult.goOn')} <EntryText entry={unfinished} part="title" />.
          </p>
        )}
      </section>
    );
  }
  return (
    <section>
      <h2>{t('moduleResult.next')}</h2>
      <p>
        {t('moduleResult.weakest', {
          domain: t(`debrief.domain.${next.domain}`),
          mark: next.mark,
        })}{' '}
        <EntryText entry={next.entry} part="title" />.
      </p>
      <p>
        {next.entry.kind === 'vignette'
          ? t('moduleResult.question')
          : t(`moduleResult.look.${next.domain}`)}
      </p>
    </section>
  );
}
