import type { Decision } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import type { CitedRule } from '../../attempt/package-settings.ts';
import { RichText } from '../parts/rich-text.tsx';
import { DecisionFeedback } from './decision-feedback.tsx';
import { DecisionForm } from './decision-form.tsx';

/** A decision: the question, then either the form or, once committed, what there is to say about the choice. */
export function DecisionView({
  consultation,
  decision,
  rules,
  onEvent,
}: {
  readonly consultation: Consultation;
  readonly decision: Decision;
  readonly rules: readonly CitedRule[];
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { answered } = situation(consultation);
  return (
    <>
      <div className="rw-prompt">
        <RichText text={decision.prompt} />
      </div>
      {answered === null ? (
        <DecisionForm
          key={decision.id}
          consultation={consultation}
          decision={decision}
          onEvent={onEvent}
        />
      ) : (
        <DecisionFeedback
          consultation={consultation}
          decision={decision}
          chosen={answered.option}
          rules={rules}
          onEvent={onEvent}
        />
      )}
    </>
  );
}
