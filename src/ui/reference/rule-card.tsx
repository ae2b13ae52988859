import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseText } from '../parts/case-text.tsx';
import { Fold } from '../parts/fold.tsx';
import { CallLines } from './call-line.tsx';
import { Decides } from './decides.tsx';
import { useReference } from './reference-context.ts';
import { RuleFacts } from './rule-facts.tsx';
import { RuleTitle } from './rule-title.tsx';
import type { AnyRule } from './rules.ts';

/** A rule to read: what it calls for, our summary, whom it is for, how sure we are, and what decides it. */
export function RuleCard({
  rule,
  met = false,
  children,
}: {
  readonly rule: AnyRule;
  /** Whether this patient meets it. */
  readonly met?: boolean;
  /** What there is to say of it about this patient. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('reference');
  const { effective } = useReference();
  const heading = useId();
  const now = met && !('rec' in rule);
  return (
    <article className={now ? 'rw-rule rw-rule--now' : 'rw-rule'} aria-labelledby={heading}>
      <h5 id={heading} className="rw-rule__title">
        <RuleTitle rule={rule} />
      </h5>
      <CallLines rule={rule} />
      {children}
      <p>
        <CaseText>{rule.summary}</CaseText> <span className="rw-quiet">[{t('rule.ours')}]</span>
      </p>
      {effective.overlay?.unverified.includes(rule.id) === true && (
        <p className="rw-rule__unverified">{t('rule.unverified')}</p>
      )}
      <RuleFacts rule={rule} />
      {rule.when === undefined ? (
        <p className="rw-quiet">{t('rule.noFinding')}</p>
      ) : (
        <Fold summary={t('rule.decides')}>
          <Decides condition={rule.when} />
        </Fold>
      )}
    </article>
  );
}
