import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../consultation/view.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { ValueTable } from '../parts/value-table.tsx';
import { MediaView } from './media-view.tsx';

/** One report as the inbox shows it; a failed one says so in words. */
export function ReportView({
  report: it,
  startsOn,
  heading,
  level = 3,
  children,
}: {
  readonly report: Report;
  readonly startsOn: string;
  /** Id for the heading, where something is to be labelled by it. */
  readonly heading?: string;
  readonly level?: 3 | 4;
  /** What can be done with it. */
  readonly children?: ReactNode;
}) {
  const { t, i18n } = useTranslation();
  const date = (day: number) => formatDate(dateOfDay(startsOn, day), i18n.language);
  const { investigation, report } = it;
  const Heading = `h${level}` as const;
  const failed = report.status === 'failed';
  return (
    <article
      className={failed ? 'rw-report rw-report--failed' : 'rw-report'}
      aria-labelledby={heading}
    >
      <Heading id={heading} className="rw-report__name">
        <CaseText>{investigation.name}</CaseText>{' '}
        {failed && <strong className="rw-flag">{t('results.failed')}</strong>}
      </Heading>
      <p className="rw-report__when">
        {t('results.ordered', { ordered: date(it.orderedOn), back: date(it.day) })}
      </p>
      {report.values.length > 0 && (
        <ValueTable caption={investigation.name} values={report.values} />
      )}
      {report.comment !== undefined && <RichText text={report.comment} />}
      <MediaView media={report.media} />
      {children}
    </article>
  );
}
