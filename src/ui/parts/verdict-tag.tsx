import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../case/types.ts';

/** A verdict as an icon, a word and a quiet tint; never the colour alone. Read aloud it says that it is a verdict. */
export function VerdictTag({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <strong className={`rw-verdict rw-verdict--${verdict}`}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
        <path
          d={icons[verdict]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
      </svg>
      <span className="rw-hidden">{t('decision.verdictIs')} </span>
      {t(`decision.verdict.${verdict}`)}
    </strong>
  );
}

const icons: Readonly<Record<Verdict, string>> = {
  recommended: 'M3 11 L8 16 L17 5',
  acceptable: 'M4 10 H16',
  questionable: 'M6 7 Q6 3 10 3 Q14 3 14 7 Q14 9 10 11 V13 M10 17 V17.2',
  unsafe: 'M4 4 L16 16 M16 4 L4 16',
};
