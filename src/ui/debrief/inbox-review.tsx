import { useTranslation } from 'react-i18next';
import type { Investigation, ReportAction } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { unansweredReports } from '../../consultation/offered.ts';
import { type Report } from '../../consultation/view.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import { same } from '../consultation/inbox.ts';
import { ActFeedback, RecommendedActions } from '../consultation/report-actions.tsx';
import { CaseText } from '../parts/case-text.tsx';

/** What was done with a report, and why that was or wasn't right. */
export function ActReview({
  investigation,
  action,
}: {
  readonly investigation: Investigation;
  readonly action: ReportAction;
}) {
  const report = investigation.reports.find(({ actions }) => actions.includes(action));
  return (
    <article className="rw-review">
      <h4>
        <CaseText>{investigation.name}</CaseText>
      </h4>
      <ActFeedback action={action} actions={report?.actions ?? []} mode="learn" />
    </article>
  );
}

/** Those of some reports that wanted an action and never had one. */
export function unansweredIn(
  consultation: Consultation,
  reports: readonly Report[],
): readonly Report[] {
  const unanswered = unansweredReports(consultation);
  return reports.filter((it) => unanswered.some((other) => same(other, it)));
}

/** A report that was never answered, and what would have been recommended. */
export function UnansweredReview({
  report: it,
  startsOn,
}: {
  readonly report: Report;
  readonly startsOn: string;
}) {
  const { t, i18n } = useTranslation();
  const date = (day: number) => formatDate(dateOfDay(startsOn, day), i18n.language);
  return (
    <article className="rw-review">
      <h4>
        <CaseText>{it.investigation.name}</CaseText>
      </h4>
      <p className="rw-hint">
        {t('results.ordered', { ordered: date(it.orderedOn), back: date(it.day) })}
      </p>
      <p>
        <strong className="rw-agreed__nothing">{t('inbox.unanswered')}</strong>
      </p>
      <RecommendedActions actions={it.report.actions} />
    </article>
  );
}
