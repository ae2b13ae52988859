import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consultation } from '../../consultation/consultation.ts';
import { CaseText } from '../parts/case-text.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { CaseNotes } from './case-notes.tsx';
import { RecordView } from './record-view.tsx';

type Side = 'record' | 'notes';
const sides = ['record', 'notes'] as const;

/** Who the patient is, what the practice's record holds, and what the learner has found out. */
export function PatientPanel({ consultation }: { readonly consultation: Consultation }) {
  const { t } = useTranslation();
  const [side, setSide] = useState<Side>('record');
  const { patient } = consultation.case;
  return (
    <div className="rw-patient">
      <h2 className="rw-patient__name">{patient.name}</h2>
      <p className="rw-patient__line">
        {patient.age}, <CaseText>{patient.occupation}</CaseText>
      </p>
      {patient.needs.length > 0 && (
        <p className="rw-patient__needs">
          <strong>{t('patient.needs')}:</strong> <CaseText>{patient.needs.join('; ')}</CaseText>
        </p>
      )}
      <Tabs
        label={t('patient.tabs')}
        tabs={sides.map((id) => ({ id, label: t(`patient.${id}`) }))}
        selected={side}
        onSelect={setSide}
      >
        {side === 'record' ? (
          <RecordView consultation={consultation} />
        ) : (
          <CaseNotes consultation={consultation} />
        )}
      </Tabs>
    </div>
  );
}
