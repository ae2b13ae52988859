import { useTranslation } from 'react-i18next';
import type { CitedRule } from '../../attempt/package-settings.ts';
import type { Outcome } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { endingOf } from '../../consultation/reopen.ts';
import { TimelineView } from '../consultation/timeline-view.tsx';
import { Button } from '../parts/button.tsx';
import { DecisionReview } from './decision-review.tsx';
import { OutcomeStory } from './outcome-story.tsx';

/**
 * Where another way led, beside where the learner's own run did, and its decisions. No score: it would be taken for a result.
 * What the case teaches is in the debrief of the run.
 */
export function OtherEnding({
  run,
  consultation,
  outcome,
  rules,
  onReopen,
  onBack,
}: {
  readonly run: Consultation;
  readonly consultation: Consultation;
  readonly outcome: Outcome;
  readonly rules: readonly CitedRule[];
  readonly onReopen: (decision: number) => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation();
  const own = endingOf(run);
  return (
    <>
      <OutcomeStory consultation={consultation} outcome={outcome} />
      {own !== null && (
        <p>
          {t('other.own', { grade: t(`outcome.grade.${own.grade}`), day: own.day })}{' '}
          {t('other.unscored')}
        </p>
      )}
      <section>
        <h3>{t('timeline.heading')}</h3>
        <TimelineView consultation={consultation} />
      </section>
      <DecisionReview consultation={consultation} rules={rules} onReopen={onReopen} />
      <div className="rw-buttons">
        <Button onClick={onBack}>{t('other.back')}</Button>
      </div>
    </>
  );
}
