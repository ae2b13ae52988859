import { useTranslation } from 'react-i18next';
import type { ModuleResult } from '../../attempt/module-result.ts';
import type { CaseIndexEntry } from '../../attempt/package-settings.ts';
import { formatPercent } from '../../i18n/format.ts';
import { EntryText } from '../parts/entry-text.tsx';

/** Each case of the module with its best mark, and the way into it. */
export function CaseMarks({
  cases,
  onOpen,
}: {
  readonly cases: ModuleResult['cases'];
  readonly onOpen: (entry: CaseIndexEntry) => void;
}) {
  const { t, i18n } = useTranslation();
  return (
    <section>
      <h2>{t('moduleResult.cases')}</h2>
      <ul className="rw-results__cases">
        {cases.map(({ entry, best }) => (
          <li key={entry.id}>
            <button type="button" className="rw-results__open" onClick={() => onOpen(entry)}>
              <EntryText entry={entry} part="title" />
            </button>
            <span>
              {best === null
                ? t('moduleResult.notFinished')
                : t('moduleResult.best', { score: formatPercent(best, i18n.language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
