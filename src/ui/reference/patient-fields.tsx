import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sexes, type Sex } from '../../guidance/vocabulary.ts';
import { readAge } from './entered.ts';

/** Age and sex; either may be left open. */
export function PatientFields({
  age,
  sex,
  onAge,
  onSex,
}: {
  readonly age: string;
  readonly sex: Sex | null;
  readonly onAge: (age: string) => void;
  readonly onSex: (sex: Sex | null) => void;
}) {
  const { t } = useTranslation('reference');
  const id = useId();
  const [left, setLeft] = useState(false);
  const wrong = left && age.trim() !== '' && readAge(age) === null;
  return (
    <div className="rw-fields">
      <div>
        <label htmlFor={`${id}-age`}>{t('patient.age')}</label>
        <input
          id={`${id}-age`}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className="rw-fields__number"
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-problem` : undefined}
          value={age}
          onChange={(event) => {
            setLeft(false);
            onAge(event.target.value);
          }}
          onBlur={() => setLeft(true)}
        />
      </div>
      <div>
        <label htmlFor={`${id}-sex`}>{t('patient.sex')}</label>
        <select
          id={`${id}-sex`}
          value={sex ?? ''}
          onChange={(event) => onSex(sexes.find((each) => each === event.target.value) ?? null)}
        >
          <option value="">{t('patient.notSaid')}</option>
          {sexes.map((each) => (
            <option key={each} value={each}>
              {t(`patient.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {wrong && (
        <p id={`${id}-problem`} className="rw-problem">
          {t('patient.ageProblem')}
        </p>
      )}
    </div>
  );
}
