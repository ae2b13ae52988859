import { useTranslation } from 'react-i18next';
import type { Consultation } from '../../consultation/consultation.ts';
import { seriesNow } from '../../consultation/view.ts';
import { formatDate } from '../../i18n/format.ts';
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
        items={record.problems.map(({ name, since }) =>
          since === undefined ? name : `${name}, ${t('patient.since', { since })}`,
        )}
        none={t('patient.none')}
      />
      <h3>{t('patient.medication')}</h3>
      <Items
        items={record.medication.map(({ name, dose }) => `${name} ${dose}`)}
        none={t('patient.none')}
      />
      <h3>{t('patient.allergies')}</h3>
      <Items items={record.allergies} none={t('patient.noneKnown')} />
      <h3>{t('patient.lifestyle')}</h3>
      <Items items={[record.smoking, record.alcohol]} none={t('patient.none')} />
      <h3>{t('patient.family')}</h3>
      <Items items={record.family} none={t('patient.none')} />
      <h3>{t('patient.encounters')}</h3>
      {record.encounters.length === 0 && <p>{t('patient.none')}</p>}
      {record.encounters.map((encounter) => (
        <details key={`${encounter.date} ${encounter.with}`} className="rw-fold">
          <summary>
            {formatDate(new Date(encounter.date), i18n.language)}, {encounter.with}
          </summary>
          <RichText text={encounter.note} />
        </details>
      ))}
    </div>
  );
}

function Items({ items, none }: { readonly items: readonly string[]; readonly none: string }) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul className="rw-record__items">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
