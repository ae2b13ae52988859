import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPercent, percentSign } from '../../i18n/format.ts';

/**
 * A percentage by slider or by number, anchored with words. Empty until the learner gives one, so that a default never
 * passes for an answer. A fraction is rounded to whole per cent when the field is left; what is no percentage is none.
 */
export function PercentField({
  id,
  label,
  hint,
  words,
  value,
  problem,
  onChange,
}: {
  /** Id of the number field, for a list of problems to point at. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly words: readonly string[];
  readonly value: number | null;
  /** What is wrong with it, once the learner has tried to go on. */
  readonly problem: string | null;
  readonly onChange: (percent: number | null) => void;
}) {
  const { t, i18n } = useTranslation();
  const own = useId();
  const [text, setText] = useState('');
  const place = Math.floor(((value ?? 0) / 101) * words.length);
  const word = value === null ? '' : (words[place] ?? '');
  const described = problem === null ? `${own}-hint` : `${own}-hint ${own}-problem`;
  const slide = (percent: number) => {
    setText(String(percent));
    onChange(percent);
  };
  return (
    <fieldset className="rw-percent">
      <legend className="rw-percent__label">{label}</legend>
      <p id={`${own}-hint`} className="rw-hint">
        {hint}
      </p>
      {problem !== null && (
        <p id={`${own}-problem`} className="rw-problem">
          {problem}
        </p>
      )}
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
          aria-describedby={described}
          aria-valuetext={value === null ? '–' : `${formatPercent(value, i18n.language)}, ${word}`}
          value={value ?? 50}
          onChange={(event) => slide(Number(event.target.value))}
          // A click on the middle doesn't change the value: take it as the answer that it is.
          onClick={(event) => slide(Number(event.currentTarget.value))}
        />
        <span className="rw-percent__number">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            className="rw-percent__input"
            aria-label={`${label} ${t('decision.percent')}`}
            aria-describedby={described}
            aria-invalid={problem !== null || undefined}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              onChange(readPercent(event.target.value));
            }}
            onBlur={() => setText(value === null ? text : String(value))}
          />
          <span aria-hidden="true">{percentSign(i18n.language)}</span>
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

/** Whole per cent from what was typed: "35", "0.5", "12,5", "40%"; null for anything else. */
export function readPercent(text: string): number | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/.exec(text);
  const value = Number(match?.[1]?.replace(',', '.') ?? Number.NaN);
  return value >= 0 && value <= 100 ? Math.round(value) : null;
}
