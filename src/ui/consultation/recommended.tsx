import { useTranslation } from 'react-i18next';
import type { RichText as Text, Verdict } from '../../case/types.ts';
import { CaseText } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { RichText } from '../parts/rich-text.tsx';

/** What would have been recommended, folded; nothing where nothing is. */
export function Recommended({
  of: choices,
}: {
  readonly of: readonly {
    readonly label: string;
    readonly verdict: Verdict;
    readonly rationale: Text;
  }[];
}) {
  const { t } = useTranslation();
  const best = choices.filter(({ verdict }) => verdict === 'recommended');
  if (best.length === 0) return null;
  return (
    <Fold printed summary={t('agreement.recommended')}>
      {best.map(({ label, rationale }) => (
        <div key={label}>
          <p>
            <strong>
              <CaseText>{label}</CaseText>
            </strong>
          </p>
          <RichText text={rationale} />
        </div>
      ))}
    </Fold>
  );
}
