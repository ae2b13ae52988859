import { useTranslation } from 'react-i18next';
import type { ResultsStep } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { presentLines } from '../../consultation/view.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { ReportView } from './report-view.tsx';

/** Time has passed: what came back since. */
export function ResultsView({
  consultation,
  step,
  onEvent,
}: {
  readonly consultation: Consultation;
  readonly step: ResultsStep;
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { t } = useTranslation();
  const reports = presentLines(consultation).flatMap((line) =>
    line.kind === 'arrived' ? line.reports : [],
  );
  return (
    <section aria-label={t('results.heading')}>
      {step.opening !== undefined && (
        <div className="rw-talk__scene">
          <RichText text={step.opening} />
        </div>
      )}
      {reports.length === 0 ? (
        <p>{t('results.nothing')}</p>
      ) : (
        reports.map((report) => (
          <ReportView
            key={report.investigation.id}
            report={report}
            startsOn={consultation.case.startsOn}
          />
        ))
      )}
      <Button onClick={() => onEvent({ type: 'proceed' })}>{t('results.proceed')}</Button>
    </section>
  );
}
