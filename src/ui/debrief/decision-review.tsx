import { useTranslation } from 'react-i18next';
import type { CitedRule } from '../../attempt/package-settings.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { decisionNumber } from '../../consultation/reopen.ts';
import { storyLines, type Line } from '../../consultation/view.ts';
import { AgreementFeedback } from '../consultation/agreement-feedback.tsx';
import { OptionFeedback } from '../consultation/decision-feedback.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { GuidelineHere, GuidelineNotice } from './guideline-here.tsx';
import { EstimateReview } from './estimate-review.tsx';
import { ActReview, unansweredIn, UnansweredReview } from './inbox-review.tsx';
import { ReopenButton } from './reopen-button.tsx';
import { sections } from './sections.ts';

/**
 * Decision by decision, in the order of the story: what was asked, what was chosen, why it was or wasn't right, by which rule;
 * safety-nets, referrals and the inbox among them.
 */
export function DecisionReview({
  consultation,
  rules,
  onReopen,
}: {
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
  /** Goes back to a decision, by its number in the run. */
  readonly onReopen: (decision: number) => void;
}) {
  const { t } = useTranslation();
  const lines = storyLines(consultation);
  return (
    <section>
      <h3 id={sections.decisions} tabIndex={-1}>
        {t('debrief.decisions')}
      </h3>
      <GuidelineNotice />
      {lines.map((line, index) => (
        <LineReview
          key={index}
          line={line}
          consultation={consultation}
          rules={rules}
          onReopen={() => onReopen(decisionNumber(lines, index) ?? 0)}
        />
      ))}
    </section>
  );
}

interface ReviewProps {
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
  readonly onReopen: () => void;
}

function LineReview({ line, ...props }: ReviewProps & { readonly line: Line }) {
  switch (line.kind) {
    case 'chose':
      return <ChoiceReview {...line} {...props} />;
    case 'settled':
      return <AgreementReview {...line} {...props} />;
    case 'acted':
      return <ActReview investigation={line.investigation} action={line.action} />;
    case 'arrived':
      return unansweredIn(props.consultation, line.reports).map((report) => (
        <UnansweredReview
          key={report.investigation.id}
          report={report}
          startsOn={props.consultation.case.startsOn}
        />
      ));
    case 'elicited':
    case 'ordered':
    case 'overran':
      return null;
  }
}

function ChoiceReview({
  decision,
  option,
  consultation,
  rules,
  onReopen,
}: Extract<Line, { readonly kind: 'chose' }> & ReviewProps) {
  const { t } = useTranslation();
  const { estimates, confidence } = situation(consultation).context;
  const estimate = estimates.find((it) => it.decision === decision.id);
  const sure = confidence.find((it) => it.decision === decision.id);
  return (
    <article className="rw-review">
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
        <EstimateReview
          percent={estimate.percent}
          risk={typeof decision.estimate === 'object' ? decision.estimate.risk : null}
        />
      )}
      {sure !== undefined && <p>{t('debrief.confidence', { percent: sure.percent })}</p>}
      <OptionFeedback
        option={option}
        rules={rules}
        guideline={consultation.case.guidance.id.toUpperCase()}
      />
      <GuidelineHere consultation={consultation} decision={decision.id} level={5} />
      <ReopenButton title={decision.title} onReopen={onReopen} />
    </article>
  );
}

function AgreementReview({
  step,
  choices,
  consultation,
  rules,
  onReopen,
}: Extract<Line, { readonly kind: 'settled' }> & ReviewProps) {
  return (
    <article className="rw-review">
      <h4>
        <CaseText>{step.title}</CaseText>
      </h4>
      <div className="rw-review__prompt">
        <RichText text={step.prompt} />
      </div>
      <AgreementFeedback
        consultation={consultation}
        step={step}
        choices={choices}
        rules={rules}
        level={5}
        folded
      />
      <ReopenButton title={step.title} onReopen={onReopen} />
    </article>
  );
}
