import { useTranslation } from 'react-i18next';
import type { Effective } from '../../guidance/effective.ts';
import { CaseText } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { useReference } from './reference-context.ts';
import { useRuleNumber } from './rule-title.tsx';

/** Which rules of the guideline were not checked to hold in the nation, and which are left out there. */
export function OverlayNotice({
  overlay,
}: {
  readonly overlay: NonNullable<Effective['overlay']>;
}) {
  const { t } = useTranslation('reference');
  const { rules } = useReference().effective.guidance;
  const numberOf = useRuleNumber();
  const { unverified, withdrawn } = overlay;
  const numbers = rules.filter(({ id }) => unverified.includes(id)).map(numberOf);
  const reasons = [...new Set(withdrawn.map(({ why }) => why))];
  if (unverified.length + withdrawn.length === 0) return null;
  return (
    <Fold summary={t('panel.unchecked', { count: unverified.length })}>
      <p>{t('panel.uncheckedHint')}</p>
      <p>{numbers.join(', ')}</p>
      {reasons.length > 0 && <p>{t('panel.withdrawn')}:</p>}
      <ul>
        {reasons.map((why) => (
          <li key={why}>
            <CaseText>{why}</CaseText>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
