import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { timeline, type Happening } from '../../consultation/timeline.ts';
import { bestDay } from '../../consultation/view.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import { CaseText } from '../parts/case-text.tsx';

/** The story so far, day by day, with the time between; the newest last, and marked as now until the story has ended. */
export function TimelineView({ consultation }: { readonly consultation: Consultation }) {
  const { t, i18n } = useTranslation();
  const { case: kase } = consultation;
  const days = timeline(consultation);
  const present = situation(consultation).finished ? null : days.at(-1)?.day;
  return (
    <ol className="rw-timeline" aria-label={t('timeline.label')}>
      {days.map(({ day, since, happenings }) => (
        <li
          key={day}
          className="rw-timeline__day"
          aria-current={day === present ? 'date' : undefined}
        >
          {since !== null && (
            <p className="rw-timeline__gap">{t('timeline.later', { count: since })}</p>
          )}
          <p className="rw-timeline__when">
            {t('timeline.when', {
              day,
              date: formatDate(dateOfDay(kase.startsOn, day), i18n.language),
            })}
            {day === present && (
              <>
                {' '}
                <span className="rw-timeline__now">{t('timeline.now')}</span>
              </>
            )}
          </p>
          {happenings.length > 0 && (
            <ul className="rw-timeline__what">
              {happenings.map((happening, index) => (
                <li key={index}>
                  <HappeningView happening={happening} bestDay={bestDay(kase)} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function HappeningView({
  happening: it,
  bestDay: best,
}: {
  readonly happening: Happening;
  readonly bestDay: number;
}): ReactNode {
  const { t } = useTranslation();
  switch (it.kind) {
    case 'appointment': {
      const { title, mode, minutes: slot } = it.appointment;
      return (
        <>
          <Titled>{title}</Titled> {t(`header.mode.${mode}`)},{' '}
          {t('clock.used', { used: it.minutes, slot })}
        </>
      );
    }
    case 'decided':
      return (
        <>
          <Titled>{it.decision.title}</Titled> {t('decision.chose')}:{' '}
          <CaseText>{it.option.label}</CaseText>
        </>
      );
    case 'settled':
      return (
        <>
          <Titled>{it.step.title}</Titled> {t(`timeline.settled.${it.step.kind}`)}
        </>
      );
    case 'ordered':
      return (
        <>
          {t('talk.youOrdered')}: <CaseText>{it.investigation.name}</CaseText>
        </>
      );
    case 'reported': {
      const { investigation, report } = it.report;
      return (
        <>
          {t(report.status === 'failed' ? 'results.failed' : 'timeline.back')}:{' '}
          <CaseText>{investigation.name}</CaseText>
        </>
      );
    }
    case 'nothing-back':
      return t('results.nothing');
    case 'acted':
      return (
        <>
          {t('timeline.acted')}: <CaseText>{it.investigation.name}</CaseText>,{' '}
          {it.action.label === undefined ? (
            t(`inbox.action.${it.action.action}`)
          ) : (
            <CaseText>{it.action.label}</CaseText>
          )}
        </>
      );
    case 'ended':
      return (
        <>
          <Titled>{it.outcome.title}</Titled> {t('outcome.bestDay', { day: best })}
        </>
      );
  }
}

/** The title of a step on a line of its own. */
function Titled({ children }: { readonly children: string }) {
  return (
    <span className="rw-timeline__title">
      <CaseText>{children}</CaseText>
    </span>
  );
}
