import { useTranslation } from 'react-i18next';
import type { Report } from '../../consultation/view.ts';
import { RichText } from '../parts/rich-text.tsx';
import { ValueTable } from '../parts/value-table.tsx';

/** One report as the inbox shows it; a failed one says so in words. */
export function ReportView({ report: it }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { investigation, report } = it;
  const failed = report.status === 'failed';
  return (
    <article className={failed ? 'rw-report rw-report--failed' : 'rw-report'}>
      <h3 className="rw-report__name">
        {investigation.name} {failed && <strong className="rw-flag">{t('results.failed')}</strong>}
      </h3>
      <p className="rw-report__when">
        {t('results.ordered', { ordered: it.orderedOn, back: it.day })}
      </p>
      {report.values.length > 0 && (
        <ValueTable caption={investigation.name} values={report.values} />
      )}
      {report.comment !== undefined && <RichText text={report.comment} />}
    </article>
  );
}
