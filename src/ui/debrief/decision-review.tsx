import { useTranslation } from 'react-i18next';
import type { CitedRule } from '../../attempt/package-settings.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { storyLines } from '../../consultation/view.ts';
import { OptionFeedback } from '../consultation/decision-feedback.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';

/** Decision by decision: what was asked, what was chosen, why it was or wasn't right, by which rule. */
export function DecisionReview({
  consultation,
  rules,
}: {
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
}) {
  const { t } = useTranslation();
  const { estimates, confidence } = situation(consultation).context;
  const guideline = consultation.case.guidance.id.toUpperCase();
  const chosen = storyLines(consultation).flatMap((line) => (line.kind === 'chose' ? [line] : []));
  return (
    <section>
      <h3>{t('debrief.decisions')}</h3>
      {chosen.map(({ decision, option, day }) => {
        const estimate = estimates.find((it) => it.decision === decision.id);
        const sure = confidence.find((it) => it.decision === decision.id);
        return (
          <article key={`${decision.id}-${day}`} className="rw-review">
            <h4>
              <CaseText>{decision.title}</CaseText>
            </h4>
            <div className="rw-review__prompt">
              <RichText text={decision.prompt} />
            </div>
            <p>
              <strong>{t('decision.chose')}:</strong> <CaseText>{option.label}</CaseText>
            </p>
            {estimate !== undefined && (
              <p>{t('debrief.estimate', { percent: estimate.percent })}</p>
            )}
            {sure !== undefined && <p>{t('debrief.confidence', { percent: sure.percent })}</p>}
            <OptionFeedback option={option} rules={rules} guideline={guideline} />
          </article>
        );
      })}
    </section>
  );
}
