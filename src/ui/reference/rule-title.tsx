import { useTranslation } from 'react-i18next';
import { useReference } from './reference-context.ts';
import type { AnyRule } from './rules.ts';

/** "NG12 1.3.1": whose rule it is, and its number there. Empty for an emergency, which has none. */
export function useRuleNumber(): (rule: AnyRule) => string {
  const { t } = useTranslation('reference');
  const { guidance, overlay } = useReference().effective;
  return (rule) => {
    if (!('rec' in rule)) return '';
    // A nation's own rule is read in the nation's own document.
    const own = overlay?.own.includes(rule.id) === true;
    const [nation] = guidance.nations;
    const guideline =
      own && nation !== undefined ? t(`nation.${nation}`) : guidance.id.toUpperCase();
    return t('rule.number', { guideline, rec: rule.rec });
  };
}

/** "NG12 1.3.1 · Colorectal", or that it is a same-day emergency, with a sign. */
export function RuleTitle({ rule }: { readonly rule: AnyRule }) {
  const { t } = useTranslation('reference');
  const { words } = useReference();
  const numberOf = useRuleNumber();
  if ('rec' in rule) {
    return t('rule.title', { number: numberOf(rule), site: words.sites[rule.site] });
  }
  return (
    <>
      <EmergencySign />
      {t('rule.emergency')}
    </>
  );
}

function EmergencySign() {
  return (
    <svg
      className="rw-emergency-sign"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d="M10 2 L19 18 H1 Z M10 8 V12.5 M10 14.5 V16"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
