import { useTranslation } from 'react-i18next';
import type { Consultation } from '../../consultation/consultation.ts';
import { awaited } from '../../consultation/offered.ts';
import { caseNotes, reportsIn } from '../../consultation/view.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import { CaseText } from '../parts/case-text.tsx';
import { ReportView } from './report-view.tsx';

/** Case notes: what the learner found, in clinical words, the results that came back, and what is on its way. */
export function CaseNotes({ consultation }: { readonly consultation: Consultation }) {
  const { t, i18n } = useTranslation();
  const { startsOn } = consultation.case;
  const date = (day: number) => formatDate(dateOfDay(startsOn, day), i18n.language);
  const notes = caseNotes(consultation);
  const reports = reportsIn(consultation);
  const waiting = awaited(consultation);
  if (notes.length === 0 && reports.length === 0 && waiting.length === 0) {
    return <p className="rw-hint">{t('patient.noNotes')}</p>;
  }
  return (
    <div className="rw-notes">
      {notes.length > 0 && (
        <>
          <h3>{t('patient.notesFound')}</h3>
          <ul className="rw-record__items">
            {notes.map((note) => (
              <li key={note.id}>
                <CaseText>{note.finding}</CaseText>
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <>
          <h3>{t('patient.awaited')}</h3>
          <ul className="rw-record__items">
            {waiting.map(({ investigation, day }) => (
              <li key={investigation.id}>
                <CaseText>{investigation.name}</CaseText>,{' '}
                {t('patient.orderedOn', { date: date(day) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {reports.length > 0 && (
        <>
          <h3>{t('patient.reports')}</h3>
          {reports.map((report) => (
            <ReportView
              key={`${report.investigation.id}-${report.day}`}
              report={report}
              startsOn={startsOn}
            />
          ))}
        </>
      )}
    </div>
  );
}
