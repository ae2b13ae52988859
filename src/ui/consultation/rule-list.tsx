import { useTranslation } from 'react-i18next';
import type { CitedRule } from '../../attempt/package-settings.ts';
import { CaseText } from '../parts/case-text.tsx';

/** The rules that apply, by number with their link; the sentence beside each is ours and says so. */
export function RuleList({
  ids,
  rules,
  guideline,
}: {
  readonly ids: readonly string[];
  readonly rules: readonly CitedRule[];
  readonly guideline: string;
}) {
  const { t } = useTranslation();
  const cited = rules.filter((rule) => ids.includes(rule.id));
  if (cited.length === 0) return null;
  return (
    <div className="rw-rules">
      <h4>{t('decision.rules')}</h4>
      <ul>
        {cited.map((rule) => (
          <li key={rule.id}>
            <RuleName rule={rule} guideline={guideline} />{' '}
            <span className="rw-rules__strength">({t(`decision.strength.${rule.strength}`)})</span>{' '}
            <CaseText>{rule.summary}</CaseText>{' '}
            <span className="rw-rules__ours">[{t('decision.ours')}]</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The rule by its number, linked where there is a page for it; an emergency has no number. */
function RuleName({ rule, guideline }: { readonly rule: CitedRule; readonly guideline: string }) {
  const { t } = useTranslation();
  const { rec, link } = rule;
  const name = rec === null ? t('decision.emergency') : t('decision.rule', { guideline, rec });
  if (link === null) return <strong>{name}</strong>;
  return (
    <a href={link} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  );
}
