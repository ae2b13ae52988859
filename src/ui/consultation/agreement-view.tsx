import { useTranslation } from 'react-i18next';
import type { CitedRule, PackageSettings } from '../../attempt/package-settings.ts';
import type { Agreement } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { AgreementFeedback } from './agreement-feedback.tsx';
import { AgreementForm } from './agreement-form.tsx';

/** A safety-net or a referral: the question, then the form or, once it is settled, what there is to say about it. */
export function AgreementView({
  consultation,
  step,
  rules,
  mode,
  onEvent,
}: {
  readonly consultation: Consultation;
  readonly step: Agreement;
  readonly rules: readonly CitedRule[];
  readonly mode: PackageSettings['mode'];
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { t } = useTranslation();
  const { settled } = situation(consultation);
  return (
    <>
      <div className="rw-prompt">
        <RichText text={step.prompt} />
      </div>
      {settled === null ? (
        <AgreementForm key={step.id} consultation={consultation} step={step} onEvent={onEvent} />
      ) : (
        <>
          <div className="rw-feedback">
            <FocusHeading level={3}>
              {t(step.kind === 'referral' ? 'agreement.sent' : 'agreement.agreed')}
            </FocusHeading>
            {mode === 'assess' ? (
              <p>{t('decision.recorded')}</p>
            ) : (
              <AgreementFeedback
                consultation={consultation}
                step={step}
                choices={settled.choices}
                rules={rules}
                level={4}
              />
            )}
          </div>
          <Button onClick={() => onEvent({ type: 'proceed' })}>{t('decision.proceed')}</Button>
        </>
      )}
    </>
  );
}
