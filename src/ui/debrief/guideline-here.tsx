import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { pointBefore, type Consultation } from '../../consultation/consultation.ts';
import { Button } from '../parts/button.tsx';
import { TeachingContext } from './teaching-context.ts';

/** What the guideline made of the patient when a decision was taken; nothing until that is fetched. */
export function GuidelineHere({
  consultation,
  decision,
  level,
}: {
  readonly consultation: Consultation;
  readonly decision: string;
  /** Of its heading. */
  readonly level: 4 | 5;
}) {
  const state = useContext(TeachingContext);
  if (state.kind !== 'there') return null;
  const context = pointBefore(consultation, decision);
  if (context === null) return null;
  const { Point, ...teaching } = state.teaching;
  return <Point {...teaching} kase={consultation.case} context={context} level={level} />;
}

/** Says so where the guideline's part can't be had, and offers to try again; the rest of the debrief stands. */
export function GuidelineNotice() {
  const { t } = useTranslation();
  const state = useContext(TeachingContext);
  return (
    <div role="status">
      {state.kind === 'failed' && (
        <div className="rw-notice">
          <p>{t('debrief.guidelineFailed')}</p>
          <Button secondary onClick={state.again}>
            {t('debrief.guidelineAgain')}
          </Button>
        </div>
      )}
    </div>
  );
}
