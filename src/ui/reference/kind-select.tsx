import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { QualifierName } from '../../guidance/features.ts';
import { withKinds, type Chosen, type KindChoice } from './entered.ts';
import { useReference } from './reference-context.ts';

/** One thing to say about a feature's kind: which of a pair it is, or whether a kind is so. "Not said" comes first. */
export function KindSelect({
  choice,
  kinds,
  onKinds,
}: {
  readonly choice: KindChoice;
  readonly kinds: Chosen['kinds'];
  readonly onKinds: (kinds: Chosen['kinds']) => void;
}) {
  const { t } = useTranslation('reference');
  const { words } = useReference();
  const id = useId();
  const options = optionsOf(choice);
  const said = options.findIndex(({ name, so }) => kinds[name] === so);
  const names = 'pair' in choice ? choice.pair : [choice.kind];
  return (
    <div>
      <label htmlFor={id}>
        {'pair' in choice ? t('patient.kind') : words.qualifiers[choice.kind]}
      </label>
      <select
        id={id}
        value={said}
        onChange={(event) => {
          const option = options[Number(event.target.value)];
          const cleared = withKinds(
            kinds,
            names.map((name) => [name, undefined] as const),
          );
          onKinds(option === undefined ? cleared : withKinds(cleared, [[option.name, option.so]]));
        }}
      >
        <option value={-1}>{t('patient.notSaid')}</option>
        {options.map(({ name, so }, index) => (
          <option key={index} value={index}>
            {'pair' in choice ? words.qualifiers[name] : t(so ? 'patient.yes' : 'patient.no')}
          </option>
        ))}
      </select>
    </div>
  );
}

function optionsOf(
  choice: KindChoice,
): readonly { readonly name: QualifierName; readonly so: boolean }[] {
  if ('pair' in choice) return choice.pair.map((name) => ({ name, so: true }));
  return [true, false].map((so) => ({ name: choice.kind, so }));
}
