import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GpRecord, ResultSeries } from '../../case/types.ts';
import { formatDate } from '../../i18n/format.ts';
import { CaseTexts } from '../parts/case-texts.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { SeriesChart } from '../parts/series-chart.tsx';

/**
 * The practice's record: what a GP would look at before calling the patient in. Drawn again only when a result has come
 * back: its charts are the heaviest thing on the page.
 */
export const RecordView = memo(function RecordView({
  record,
  series: all,
}: {
  readonly record: GpRecord;
  /** The record's series, continued by what came back. */
  readonly series: readonly ResultSeries[];
}) {
  const { t, i18n } = useTranslation();
  return (
    <div className="rw-record">
      <h3>{t('patient.results')}</h3>
      {all.length === 0 && <p>{t('patient.none')}</p>}
      {all.map((series) => (
        <SeriesChart key={series.id} series={series} />
      ))}
      <h3>{t('patient.problems')}</h3>
      <Items
        items={record.problems.map(({ name, since }) => ({
          texts: [name],
          note: since === undefined ? undefined : t('patient.since', { since }),
        }))}
        none={t('patient.none')}
      />
      <h3>{t('patient.medication')}</h3>
      <Items
        items={record.medication.map(({ name, dose }) => ({ texts: [name, dose] }))}
        none={t('patient.none')}
      />
      <h3>{t('patient.allergies')}</h3>
      <Items
        items={record.allergies.map((text) => ({ texts: [text] }))}
        none={t('patient.noneKnown')}
      />
      <h3>{t('patient.lifestyle')}</h3>
      <Items
        items={[record.smoking, record.alcohol].map((text) => ({ texts: [text] }))}
        none={t('patient.none')}
      />
      <h3>{t('patient.family')}</h3>
      <Items items={record.family.map((text) => ({ texts: [text] }))} none={t('patient.none')} />
      <h3>{t('patient.encounters')}</h3>
      {record.encounters.length === 0 && <p>{t('patient.none')}</p>}
      {record.encounters.map((encounter) => (
        <Fold
          key={`${encounter.date} ${encounter.with}`}
          summary={
            <>
              {formatDate(new Date(encounter.date), i18n.language)},{' '}
              <CaseText>{encounter.with}</CaseText>
            </>
          }
        >
          <RichText text={encounter.note} />
        </Fold>
      ))}
    </div>
  );
});

/** A line of the record, in the case's words, and what the interface adds to it. */
interface Item {
  readonly texts: readonly string[];
  readonly note?: string | undefined;
}

function Items({ items, none }: { readonly items: readonly Item[]; readonly none: string }) {
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul className="rw-record__items">
      {items.map(({ texts, note }) => (
        <li key={texts.join(' ')}>
          <CaseTexts texts={texts} between=" " />
          {note !== undefined && <>, {note}</>}
        </li>
      ))}
    </ul>
  );
}
