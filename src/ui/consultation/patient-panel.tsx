import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GpRecord } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { seriesNow } from '../../consultation/view.ts';
import { CaseText } from '../parts/case-text.tsx';
import { CaseTexts } from '../parts/case-texts.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { CaseNotes } from './case-notes.tsx';
import { PortraitView } from './media-view.tsx';
import { RecordView } from './record-view.tsx';
import { TimelineView } from './timeline-view.tsx';

const sides = ['record', 'notes', 'story'] as const;
type Side = (typeof sides)[number];

/** Who the patient is, what the practice's record holds, what the learner has found out, and what happened when. */
export function PatientPanel({
  consultation,
  record,
}: {
  readonly consultation: Consultation;
  readonly record: GpRecord;
}) {
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>('record');
  const { patient } = consultation.case;
  const { reports } = situation(consultation).context;
  // What came back is all that changes a series.
  // oxlint-disable-next-line react/exhaustive-deps
  const series = useMemo(() => seriesNow(consultation), [consultation.case, reports]);
  return (
    <div className="rw-patient">
      <div className="rw-who">
        <PortraitView portrait={patient.portrait} />
        <div>
          <h2 className="rw-patient__name">{patient.name}</h2>
          <p className="rw-patient__line">
            {patient.age}, <CaseText>{patient.occupation}</CaseText>
          </p>
        </div>
      </div>
      {patient.needs.length > 0 && (
        <p className="rw-patient__needs">
          <strong>{t('patient.needs')}:</strong> <CaseTexts texts={patient.needs} />
        </p>
      )}
      <Tabs
        label={t('patient.tabs')}
        tabs={sides.map((id) => ({ id, label: t(`patient.${id}`) }))}
        selected={side}
        onSelect={setSide}
      >
        {side === 'record' && <RecordView record={record} series={series} />}
        {side === 'notes' && <CaseNotes consultation={consultation} />}
        {side === 'story' && <TimelineView consultation={consultation} />}
      </Tabs>
    </div>
  );
}
