import { useTranslation } from 'react-i18next';
import type { Report } from '../../consultation/view.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { ValueTable } from '../parts/value-table.tsx';

/** One report as the inbox shows it; a failed one says so in words. */
export function ReportView({
  report: it,
  startsOn,
}: {
  readonly report: Report;
  readonly startsOn: string;
}) {
  const { t, i18n } = useTranslation();
  const date = (day: number) => formatDate(dateOfDay(startsOn, day), i18n.language);
  const { investigation, report } = it;
  const failed = report.status === 'failed';
  return (
    <article className={failed ? 'rw-report rw-report--failed' : 'rw-report'}>
      <h3 className="rw-report__name">
        <CaseText>{investigation.name}</CaseText>{' '}
        {failed && <strong className="rw-flag">{t('results.failed')}</strong>}
      </h3>
      <p className="rw-report__when">
        {t('results.ordered', { ordered: date(it.orderedOn), back: date(it.day) })}
      </p>
      {report.values.length > 0 && (
        <ValueTable caption={investigation.name} values={report.values} />
      )}
      {report.comment !== undefined && <RichText text={report.comment} />}
    </article>
  );
}
