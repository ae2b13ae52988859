import { useTranslation } from 'react-i18next';
import type { FullCase } from '../../case/types.ts';
import { formatDate } from '../../i18n/format.ts';
import { CaseText } from '../parts/case-text.tsx';

/** The head of a printed debrief: which case, which patient, by which version of the guideline. */
export function PrintHead({ kase }: { readonly kase: FullCase }) {
  const { t, i18n } = useTranslation();
  const { title, patient, guidance, version } = kase;
  return (
    <div className="rw-print-only rw-print-head">
      <p className="rw-print-head__title">
        <CaseText>{title}</CaseText>
      </p>
      <p>
        {patient.name}, {patient.age}, <CaseText>{patient.occupation}</CaseText>
      </p>
      <p>
        {t('app.name')}, {t('print.version', { version })}.{' '}
        {t('start.guidance', {
          name: guidance.id.toUpperCase(),
          date: formatDate(new Date(guidance.version), i18n.language),
        })}
        .
      </p>
    </div>
  );
}
