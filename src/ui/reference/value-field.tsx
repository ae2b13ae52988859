import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { feature } from '../../guidance/features.ts';
import { lacksValue, readValue, type Chosen } from './entered.ts';
import { unitWords } from './fact-words.ts';

/** The number that goes with a feature, where one does. */
export function ValueField({
  chosen,
  onValue,
}: {
  readonly chosen: Chosen;
  readonly onValue: (value: string) => void;
}) {
  const { t } = useTranslation('reference');
  const id = useId();
  const number = feature(chosen.name).value;
  if (number === undefined) return null;
  const unit = unitWords(chosen.name, t);
  const label = () => {
    if (unit === null) return t('patient.value');
    return t(number.optional ? 'patient.valueOptionalIn' : 'patient.valueIn', { unit });
  };
  const empty = chosen.value.trim() === '';
  const wrong = !empty && readValue(chosen.value) === null;
  const hinted = wrong || lacksValue(chosen);
  return (
    <div>
      <label htmlFor={id}>{label()}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className="rw-fields__number"
        aria-invalid={wrong || undefined}
        aria-describedby={hinted ? `${id}-hint` : undefined}
        value={chosen.value}
        onChange={(event) => onValue(event.target.value)}
      />
      {hinted && (
        <p id={`${id}-hint`} className={wrong ? 'rw-problem' : 'rw-quiet'}>
          {t(wrong ? 'patient.valueProblem' : 'patient.valueNeeded')}
        </p>
      )}
    </div>
  );
}
