import { useTranslation } from 'react-i18next';
import { kindChoices, type Chosen } from './entered.ts';
import { KindSelect } from './kind-select.tsx';
import { useReference } from './reference-context.ts';
import { ValueField } from './value-field.tsx';

/** One feature that was entered, with what more can be said of it. */
export function ChosenRow({
  chosen,
  onChange,
  onRemove,
}: {
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation('reference');
  const { words } = useReference();
  const { name, there, kinds } = chosen;
  const { label } = words.features[name];
  return (
    <li>
      <fieldset className="rw-chosen">
        <legend>{label}</legend>
        <label className="rw-check">
          <input
            type="checkbox"
            checked={!there}
            onChange={(event) => onChange({ ...chosen, there: !event.target.checked })}
          />
          {t('patient.notThere')}
        </label>
        <button
          type="button"
          className="rw-chosen__remove"
          aria-label={t('patient.removeOne', { feature: label })}
          onClick={onRemove}
        >
          {t('patient.remove')}
        </button>
        {there && (
          <div className="rw-fields">
            <ValueField chosen={chosen} onValue={(value) => onChange({ ...chosen, value })} />
            {kindChoices(name).map((choice, index) => (
              <KindSelect
                key={index}
                choice={choice}
                kinds={kinds}
                onKinds={(next) => onChange({ ...chosen, kinds: next })}
              />
            ))}
          </div>
        )}
      </fieldset>
    </li>
  );
}
