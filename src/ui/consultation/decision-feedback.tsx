import { useTranslation } from 'react-i18next';
import type { CitedRule } from '../../attempt/package-settings.ts';
import type { Decision, Option } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { offeredOptions } from '../../consultation/offered.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import { Fold } from '../parts/fold.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { VerdictTag } from '../parts/verdict-tag.tsx';
import { RuleList } from './rule-list.tsx';

interface ChoiceFeedbackProps {
  readonly consultation: Consultation;
  readonly decision: Decision;
  readonly chosen: string;
  readonly rules: readonly CitedRule[];
  /** Says of the other options what they are worth before they are opened. */
  readonly tagged?: boolean;
}

/** Feedback in place, under the choice, and the way on. */
export function DecisionFeedback({
  onEvent,
  ...props
}: ChoiceFeedbackProps & { readonly onEvent: (event: CaseEvent) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceFeedback {...props} />
      <Button onClick={() => onEvent({ type: 'proceed' })}>{t('decision.proceed')}</Button>
    </>
  );
}

/** What there is to say of a choice: the verdict in words, why, the rule; the other options can be opened and read. */
export function ChoiceFeedback({
  consultation,
  decision,
  chosen,
  rules,
  tagged = false,
}: ChoiceFeedbackProps) {
  const { t } = useTranslation();
  const options = offeredOptions(consultation, decision);
  const option = decision.options.find((it) => it.id === chosen);
  if (option === undefined) return null;
  const guideline = consultation.case.guidance.id.toUpperCase();
  return (
    <>
      <div className={`rw-feedback rw-feedback--${option.verdict}`}>
        <FocusHeading level={3} className="rw-feedback__chose">
          <span className="rw-feedback__lead">{t('decision.chose')}</span>{' '}
          <CaseText>{option.label}</CaseText>{' '}
          <span className="rw-feedback__verdict">
            <VerdictTag verdict={option.verdict} />
          </span>
        </FocusHeading>
        <OptionReasons option={option} rules={rules} guideline={guideline} />
      </div>
      <h3>{t('decision.others')}</h3>
      {options
        .filter((it) => it.id !== chosen)
        .map((other) => (
          <Fold
            key={other.id}
            summary={
              <>
                <CaseText>{other.label}</CaseText>{' '}
                {tagged && <VerdictTag verdict={other.verdict} />}
              </>
            }
          >
            {tagged ? (
              <OptionReasons option={other} rules={rules} guideline={guideline} />
            ) : (
              <OptionFeedback option={other} rules={rules} guideline={guideline} />
            )}
          </Fold>
        ))}
    </>
  );
}

interface OptionFeedbackProps {
  readonly option: Option;
  readonly rules: readonly CitedRule[];
  readonly guideline: string;
}

/** What there is to say of one option: the verdict, and why. */
export function OptionFeedback(props: OptionFeedbackProps) {
  return (
    <>
      <p>
        <VerdictTag verdict={props.option.verdict} />
      </p>
      <OptionReasons {...props} />
    </>
  );
}

function OptionReasons({ option, rules, guideline }: OptionFeedbackProps) {
  const { t } = useTranslation();
  return (
    <>
      <RichText text={option.rationale} />
      {option.departs !== undefined && (
        <>
          <h4>{t('decision.departs')}</h4>
          <RichText text={option.departs} />
        </>
      )}
      <RuleList ids={option.cites} rules={rules} guideline={guideline} />
    </>
  );
}
