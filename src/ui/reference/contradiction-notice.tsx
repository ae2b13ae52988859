import { contradictionIn } from '../../guidance/contradictions.ts';
import { useReference } from './reference-context.ts';
import { useSpeaking } from './use-speaking.ts';

/** Says where what was entered can't all be so. */
export function ContradictionNotice() {
  const { known, words } = useReference();
  const { t } = useSpeaking();
  const found = contradictionIn(known.facts, known.tables);
  const labels =
    found === null
      ? []
      : [found.fact, ...(found.against === null ? [] : [found.against])].map(
          (name) => words.features[name].label,
        );
  return (
    <div role="status">
      {labels.length > 0 && (
        <p className="rw-problem">
          {t(labels.length > 1 ? 'patient.contradiction' : 'patient.contradictionAlone')}{' '}
          {labels.join(', ')}
        </p>
      )}
    </div>
  );
}
