import { useTranslation } from 'react-i18next';
import type { Consultation } from '../../consultation/consultation.ts';
import { seriesNow } from '../../consultation/view.ts';
import { formatDate } from '../../i18n/format.ts';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { SeriesChart } from '../parts/series-chart.tsx';

/** The practice's record: what a GP would look at before calling the patient in. */
export function RecordView({ consultation }: { readonly consultation: Consultation }) {
  const { t, i18n } = useTranslation();
  const { record } = consultation.case;
  return (
    <div className="rw-record">
      <h3>{t('patient.results')}</h3>
      {seriesNow(consultation).map((series) => (
        <SeriesChart key={series.id} series={series} />
      ))}
      <h3>{t('patient.problems')}</h3>
      <Items
        items={record.problems.map(({ name, since }) => ({
          text: name,
          note: since === undefined ? undefined : t('patient.since', { since }),
        }))}
        none={t('patient.none')}
      />
      <h3>{t('patient.medication')}</h3>
      <Items
        items={record.medication.map(({ name, dose }) => ({ text: `${name} ${dose}` }))}
        none={t('patient.none')}
      />
      <h3>{t('patient.allergies')}</h3>
      <Items items={record.allergies.map((text) => ({ text }))} none={t('patient.noneKnown')} />
      <h3>{t('patient.lifestyle')}</h3>
      <Items
        items={[record.smoking, record.alcohol].map((text) => ({ text }))}
        none={t('patient.none')}
      />
      <h3>{t('patient.family')}</h3>
      <Items items={record.family.map((text) => ({ text }))} none={t('patient.none')} />
      <h3>{t('patient.encounters')}</h3>
      {record.encounters.length === 0 && <p>{t('patient.none')}</p>}
      {record.encounters.map((encounter) => (
        <details key={`${encounter.date} ${encounter.with}`} className="rw-fold">
          <summary>
            {formatDate(new Date(encounter.date), i18n.language)},{' '}
            <CaseText>{encounter.with}</CaseText>
          </summary>
          <RichText text={encounter.note} />
        </details>
      ))}
    </div>
  );
}

/** A line of the record, in the case's words, and what the interface adds to it. */
interface Item {
  readonly text: string;
  readonly note?: string | undefined;
}

function Items({ items, none }: { readonly items: readonly Item[]; readonly none: string }) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul className="rw-record__items">
      {items.map(({ text, note }) => (
        <li key={text}>
          <CaseText>{text}</CaseText>
          {note !== undefined && <>, {note}</>}
        </li>
      ))}
    </ul>
  );
}
