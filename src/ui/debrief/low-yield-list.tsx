import { useTranslation } from 'react-i18next';
import type { Consultation } from '../../consultation/consultation.ts';
import { lowYield } from '../../consultation/low-yield.ts';
import { CaseText } from '../parts/case-text.tsx';

/** What changed nothing, and the minutes it took, without reproach: much of it is good practice, and none of it is marked. */
export function LowYieldList({ consultation }: { readonly consultation: Consultation }) {
  const { t } = useTranslation();
  const { enquiries, investigations, minutes } = lowYield(consultation);
  if (enquiries.length + investigations.length === 0) return null;
  return (
    <div className="rw-low-yield">
      <h4>{t('lowYield.heading')}</h4>
      {enquiries.length > 0 && <p>{t('lowYield.minutes', { count: enquiries.length, minutes })}</p>}
      <ul className="rw-record__items">
        {enquiries.map(({ id, label, minutes: each }) => (
          <li key={id}>
            <CaseText>{label}</CaseText> ({t('act.minutes', { minutes: each })})
          </li>
        ))}
        {investigations.map(({ id, name }) => (
          <li key={id}>
            <CaseText>{name}</CaseText> ({t('lowYield.ordered')})
          </li>
        ))}
      </ul>
    </div>
  );
}
