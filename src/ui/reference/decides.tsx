import { useTranslation } from 'react-i18next';
import type { Explained } from '../../guidance/answer.ts';
import { explain } from '../../guidance/evaluate.ts';
import type { Condition } from '../../guidance/types.ts';
import { ageWords, leafWords, type Speaking } from './fact-words.ts';
import { useReference, type Reference } from './reference-context.ts';
import { TruthMark } from './truth-mark.tsx';
import { useSpeaking } from './use-speaking.ts';

/** A rule's condition as nested lists; each part is marked once something is known of the patient's findings. */
export function Decides({ condition }: { readonly condition: Condition }) {
  const { known } = useReference();
  return (
    <ul className="rw-decides">
      <Part explained={explain(condition, known)} marked={known.facts.features.size > 0} />
    </ul>
  );
}

function Part({
  explained: { condition, truth, parts },
  marked,
}: {
  readonly explained: Explained;
  readonly marked: boolean;
}) {
  const { t } = useTranslation('reference');
  const reference = useReference();
  const speaking = useSpeaking();
  const derived = 'feature' in condition && parts.length > 0;
  return (
    <li className={marked ? `rw-decides__part--${truth}` : undefined}>
      {marked && <TruthMark truth={truth} />}
      {partWords(condition, reference, speaking)}
      {derived && <span className="rw-decides__from"> {t('condition.from')}</span>}
      {parts.length > 0 && (
        <ul>
          {parts.map((part, index) => (
            <Part key={index} explained={part} marked={marked} />
          ))}
        </ul>
      )}
    </li>
  );
}

function partWords(condition: Condition, { known }: Reference, speaking: Speaking): string {
  const { t } = speaking;
  if ('any' in condition) return t('condition.any');
  if ('all' in condition) return t('condition.all');
  if ('of' in condition) return t('condition.atLeast', { least: condition.atLeast });
  if ('age' in condition) {
    const { min, max } = condition.age;
    return [t('age.label'), ageWords(t, min, max)].filter((each) => each !== null).join(' ');
  }
  return leafWords(condition, known, speaking).join(', ');
}
