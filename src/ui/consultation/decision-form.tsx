import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { offeredOptions } from '../../consultation/offered.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { PercentField } from '../parts/percent-field.tsx';
import { OptionCards } from './option-cards.tsx';
import { Problems } from './problems.tsx';

/**
 * Options as radio cards, estimate and confidence where asked. Nothing is submitted by touching it. Not an HTML form: an LMS
 * may put the page into a frame that isn't allowed to submit one.
 */
export function DecisionForm({
  consultation,
  decision,
  onEvent,
}: {
  readonly consultation: Consultation;
  readonly decision: Decision;
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [estimate, setEstimate] = useState<number | null>(null);
  const [confidence, setConfidence] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const missing = {
    estimate: decision.estimate && estimate === null ? t('decision.missingEstimate') : null,
    option: chosen === null ? t('decision.missing') : null,
    confidence: decision.confidence && confidence === null ? t('decision.missingConfidence') : null,
  };
  const problem = (field: keyof typeof missing) => (tried ? missing[field] : null);

  const commit = () => {
    if (chosen === null || missing.estimate !== null || missing.confidence !== null) {
      setTried(true);
      // After React has shown it.
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    if (estimate !== null) onEvent({ type: 'estimate', decision: decision.id, percent: estimate });
    if (confidence !== null) onEvent({ type: 'rate', decision: decision.id, percent: confidence });
    onEvent({ type: 'choose', decision: decision.id, option: chosen });
  };

  return (
    <>
      {tried && (
        <Problems
          ref={summary}
          problems={[
            { text: missing.estimate, field: `${id}-estimate` },
            { text: missing.option, field: `${id}-options` },
            { text: missing.confidence, field: `${id}-confidence` },
          ]}
        />
      )}
      {decision.estimate && (
        <PercentField
          id={`${id}-estimate`}
          label={t('decision.estimate')}
          hint={t('decision.estimateHint')}
          words={t('decision.estimateWords', { returnObjects: true })}
          value={estimate}
          problem={problem('estimate')}
          onChange={setEstimate}
        />
      )}
      <OptionCards
        id={`${id}-options`}
        options={offeredOptions(consultation, decision)}
        chosen={chosen}
        problem={problem('option')}
        onChoose={setChosen}
      />
      {decision.confidence && (
        <PercentField
          id={`${id}-confidence`}
          label={t('decision.confidence')}
          hint={t('decision.confidenceHint')}
          words={t('decision.confidenceWords', { returnObjects: true })}
          value={confidence}
          problem={problem('confidence')}
          onChange={setConfidence}
        />
      )}
      <Button onClick={commit}>{t('decision.commit')}</Button>
    </>
  );
}
