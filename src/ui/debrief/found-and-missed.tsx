import { useTranslation } from 'react-i18next';
import type { KeyItem } from '../../consultation/assess.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { nameOfKeyItem } from '../../consultation/view.ts';
import { CaseText } from '../parts/case-text.tsx';
import { LowYieldList } from './low-yield-list.tsx';
import { sections } from './sections.ts';

/** What was there to find in the steps the learner went through, whether they looked, and what they asked that changed nothing. */
export function FoundAndMissed({
  consultation,
  items,
}: {
  readonly consultation: Consultation;
  readonly items: readonly KeyItem[];
}) {
  const { t } = useTranslation();
  const list = (found: boolean) =>
    items
      .filter((item) => item.found === found)
      .map((item) => nameOfKeyItem(consultation.case, item));
  const found = list(true);
  const missed = list(false);
  return (
    <section>
      <h3 id={sections.findings} tabIndex={-1}>
        {t('debrief.findings')}
      </h3>
      <div className="rw-columns">
        <div>
          <h4>{t('debrief.found')}</h4>
          <Names names={found} none={t('debrief.foundNone')} mark="found" />
        </div>
        <div>
          <h4>{t('debrief.missed')}</h4>
          <Names names={missed} none={t('debrief.foundAll')} mark="missed" />
        </div>
      </div>
      <LowYieldList consultation={consultation} />
    </section>
  );
}

function Names({
  names,
  none,
  mark,
}: {
  readonly names: readonly string[];
  readonly none: string;
  readonly mark: 'found' | 'missed';
}) {
  if (names.length === 0) return <p>{none}</p>;
  return (
    <ul className={`rw-record__items rw-record__items--${mark}`}>
      {/* Asked in two appointments, a question stands here twice. */}
      {names.map((name, index) => (
        <li key={index}>
          <CaseText>{name}</CaseText>
        </li>
      ))}
    </ul>
  );
}
