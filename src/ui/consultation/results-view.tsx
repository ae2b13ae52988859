import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageSettings } from '../../attempt/package-settings.ts';
import type { ResultsStep } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { inboxOf, type InboxEntry } from './inbox.ts';
import { ReportActions } from './report-actions.tsx';
import { ReportView } from './report-view.tsx';

interface InboxProps {
  readonly consultation: Consultation;
  readonly mode: PackageSettings['mode'];
  readonly onEvent: (event: CaseEvent) => void;
}

/** Time has passed: what came back since, what to do with it, and what was left before. What is left stays. */
export function ResultsView({
  step,
  ...props
}: InboxProps & {
  readonly step: ResultsStep;
}) {
  const { t } = useTranslation();
  const earlier = useId();
  const { arrived, waiting, left } = inboxOf(props.consultation);
  const wantsActs = [...arrived, ...waiting].some((it) => it.report.report.actions.length > 0);
  return (
    <section aria-label={t('results.heading')}>
      {step.opening !== undefined && (
        <div className="rw-talk__scene">
          <RichText text={step.opening} />
        </div>
      )}
      {arrived.length === 0 ? (
        <p>{t('results.nothing')}</p>
      ) : (
        arrived.map((entry) => <Entry key={keyOf(entry)} entry={entry} {...props} />)
      )}
      {waiting.length > 0 && (
        <section aria-labelledby={earlier} className="rw-inbox__waiting">
          <h3 id={earlier}>{t('inbox.waiting')}</h3>
          {waiting.map((entry) => (
            <Entry key={keyOf(entry)} entry={entry} level={4} {...props} />
          ))}
        </section>
      )}
      {wantsActs && (
        <p role="status" className="rw-hint">
          {t('inbox.left', { count: left })}
        </p>
      )}
      <Button onClick={() => props.onEvent({ type: 'proceed' })}>{t('results.proceed')}</Button>
    </section>
  );
}

function keyOf({ report }: InboxEntry): string {
  return `${report.investigation.id}-${report.day}`;
}

function Entry({
  entry,
  level = 3,
  consultation,
  mode,
  onEvent,
}: InboxProps & { readonly entry: InboxEntry; readonly level?: 3 | 4 }) {
  const heading = useId();
  return (
    <ReportView
      report={entry.report}
      startsOn={consultation.case.startsOn}
      heading={heading}
      level={level}
    >
      <ReportActions entry={entry} heading={heading} mode={mode} onEvent={onEvent} />
    </ReportView>
  );
}
