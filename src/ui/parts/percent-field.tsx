import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * A percentage by slider or by number, anchored with words. Empty until the learner gives one, so that a default never
 * passes for an answer.
 */
export function PercentField({
  label,
  hint,
  words,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly words: readonly string[];
  readonly value: number | null;
  readonly onChange: (percent: number | null) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const word =
    value === null
      ? ''
      : (words[Math.min(words.length - 1, Math.floor((value / 101) * words.length))] ?? '');
  const typed = (text: string) => {
    const percent = Number.parseInt(text, 10);
    onChange(Number.isNaN(percent) ? null : Math.max(0, Math.min(100, percent)));
  };
  return (
    <fieldset className="rw-percent">
      <legend className="rw-percent__label">{label}</legend>
      <p id={`${id}-hint`} className="rw-hint">
        {hint}
      </p>
      <div className="rw-percent__row">
        <input
          type="range"
          min="0"
          max="100"
          step="1"
          className={
            value === null ? 'rw-percent__slider rw-percent__slider--unset' : 'rw-percent__slider'
          }
          aria-label={label}
          aria-describedby={`${id}-hint`}
          aria-valuetext={value === null ? '–' : `${value}%, ${word}`}
          value={value ?? 50}
          onChange={(event) => onChange(Number(event.target.value))}
          // A click on the middle doesn't change the value: take it as the answer that it is.
          onClick={(event) => onChange(Number(event.currentTarget.value))}
        />
        <span className="rw-percent__number">
          <input
            type="text"
            inputMode="numeric"
            className="rw-percent__input"
            aria-label={`${label} ${t('decision.percent')}`}
            value={value ?? ''}
            onChange={(event) => typed(event.target.value)}
          />
          <span aria-hidden="true">%</span>
        </span>
      </div>
      <div className="rw-percent__ends" aria-hidden="true">
        <span>{words[0]}</span>
        <span className="rw-percent__word">{word}</span>
        <span>{words.at(-1)}</span>
      </div>
    </fieldset>
  );
}
