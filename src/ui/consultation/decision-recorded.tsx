import { useTranslation } from 'react-i18next';
import type { Decision } from '../../case/types.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';

/** In place of feedback where the module assesses: what was chosen, and that feedback comes at the end. */
export function DecisionRecorded({
  decision,
  chosen,
  onEvent,
}: {
  readonly decision: Decision;
  readonly chosen: string;
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { t } = useTranslation();
  const option = decision.options.find((it) => it.id === chosen);
  if (option === undefined) return null;
  return (
    <>
      <div className="rw-feedback">
        <FocusHeading level={3} className="rw-feedback__chose">
          <span className="rw-feedback__lead">{t('decision.chose')}</span>{' '}
          <CaseText>{option.label}</CaseText>
        </FocusHeading>
        <p>{t('decision.recorded')}</p>
      </div>
      <Button onClick={() => onEvent({ type: 'proceed' })}>{t('decision.proceed')}</Button>
    </>
  );
}
