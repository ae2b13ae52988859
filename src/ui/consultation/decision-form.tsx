import { useId, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../case/types.ts';
import type { Consultation } from '../../consultation/consultation.ts';
import { offeredOptions } from '../../consultation/view.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { PercentField } from '../parts/percent-field.tsx';
import { RichText } from '../parts/rich-text.tsx';

/** Options as radio cards, estimate and confidence where asked. Nothing is submitted by touching it. */
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
  const name = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [estimate, setEstimate] = useState<number | null>(null);
  const [confidence, setConfidence] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const problems = [
    decision.estimate && estimate === null && t('decision.missingEstimate'),
    chosen === null && t('decision.missing'),
    decision.confidence && confidence === null && t('decision.missingConfidence'),
  ].filter((problem) => problem !== false);

  const commit = (event: FormEvent) => {
    event.preventDefault();
    if (problems.length > 0 || chosen === null) {
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
    <form onSubmit={commit} noValidate>
      {tried && problems.length > 0 && (
        <div className="rw-problems" ref={summary} tabIndex={-1} role="alert">
          <h3>{t('decision.errorTitle')}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {decision.estimate && (
        <PercentField
          label={t('decision.estimate')}
          hint={t('decision.estimateHint')}
          words={t('decision.estimateWords', { returnObjects: true })}
          value={estimate}
          onChange={setEstimate}
        />
      )}
      <fieldset className="rw-options">
        <legend className="rw-options__legend">{t('decision.options')}</legend>
        {offeredOptions(consultation, decision).map((option) => (
          <label key={option.id} className="rw-option">
            <input
              type="radio"
              name={name}
              value={option.id}
              checked={chosen === option.id}
              onChange={() => setChosen(option.id)}
            />
            <span className="rw-option__text">
              <span className="rw-option__label">{option.label}</span>
              {option.detail !== undefined && (
                <span className="rw-option__detail">
                  <RichText text={option.detail} />
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      {decision.confidence && (
        <PercentField
          label={t('decision.confidence')}
          hint={t('decision.confidenceHint')}
          words={t('decision.confidenceWords', { returnObjects: true })}
          value={confidence}
          onChange={setConfidence}
        />
      )}
      <Button type="submit">{t('decision.commit')}</Button>
    </form>
  );
}
