import type { Decision } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import type { CitedRule, PackageSettings } from '../../attempt/package-settings.ts';
import { RichText } from '../parts/rich-text.tsx';
import { DecisionFeedback } from './decision-feedback.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DecisionRecorded } from './decision-recorded.tsx';
import { MediaView } from './media-view.tsx';

/** A decision: the question, then either the form or, once committed, what there is to say about the choice now. */
export function DecisionView({
  consultation,
  decision,
  rules,
  mode,
  onEvent,
}: {
  readonly consultation: Consultation;
  readonly decision: Decision;
  readonly rules: readonly CitedRule[];
  readonly mode: PackageSettings['mode'];
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { answered } = situation(consultation);
  return (
    <>
      <div className="rw-prompt">
        <RichText text={decision.prompt} />
      </div>
      <MediaView media={decision.media} />
      {answered === null ? (
        <DecisionForm
          key={decision.id}
          consultation={consultation}
          decision={decision}
          onEvent={onEvent}
        />
      ) : mode === 'assess' ? (
        <DecisionRecorded decision={decision} chosen={answered.option} onEvent={onEvent} />
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
