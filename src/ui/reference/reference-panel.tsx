import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Effective } from '../../guidance/effective.ts';
import type { FeatureName } from '../../guidance/features.ts';
import { knowledge } from '../../guidance/knowledge.ts';
import type { Sex } from '../../guidance/vocabulary.ts';
import type { GuidanceWords } from '../../guidance/words/words.ts';
import '../style/reference.scss';
import { ChosenRow } from './chosen-row.tsx';
import { ContradictionNotice } from './contradiction-notice.tsx';
import { factsOf, newlyChosen, type Entered } from './entered.ts';
import { FeatureSearch } from './feature-search.tsx';
import { PanelHead } from './panel-head.tsx';
import { PatientFields } from './patient-fields.tsx';
import { ReferenceContext } from './reference-context.ts';
import { Results } from './results.tsx';
import { featureFinder } from './search.ts';
import { useModal } from './use-modal.ts';

export interface ReferencePanelProps {
  readonly effective: Effective;
  /** In the interface's language. */
  readonly words: GuidanceWords;
  /** To begin with; the learner may change or clear them. */
  readonly patient: { readonly age: number | null; readonly sex: Sex | null };
  /** What was entered when the panel was last open for this patient; nothing at first. */
  readonly entered: Entered | undefined;
  /** Gives what is entered, to be kept. */
  readonly onClose: (entered: Entered) => void;
}

/**
 * The guideline to look things up in: a drawer over the page. Open while it is rendered. Its words are i18next's namespace
 * "reference", which must be there before it is.
 */
export function ReferencePanel({
  effective,
  words,
  patient,
  entered: kept,
  onClose,
}: ReferencePanelProps) {
  const { t } = useTranslation('reference');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [news, setNews] = useState('');
  const [entered, setEntered] = useState<Entered>(
    kept ?? {
      age: patient.age === null ? '' : String(patient.age),
      sex: patient.sex,
      chosen: [],
    },
  );
  const change = (part: Partial<Entered>) => setEntered((before) => ({ ...before, ...part }));
  const close = () => onClose(entered);
  useModal(dialog, heading, close);

  const { chosen } = entered;
  const find = useMemo(() => featureFinder(words), [words]);
  const matches = useMemo(() => find(text), [find, text]);
  const settledText = useDeferredValue(text);
  const settledMatches = useDeferredValue(matches);
  const reference = useMemo(
    () => ({ effective, words, known: knowledge(factsOf(entered), effective.guidance) }),
    [effective, words, entered],
  );
  const add = (name: FeatureName) => {
    change({ chosen: [...chosen, newlyChosen(name)] });
    setText('');
    setNews(t('search.added', { feature: words.features[name].label }));
    field.current?.focus();
  };
  const remove = (name: FeatureName) => {
    change({ chosen: chosen.filter((each) => each.name !== name) });
    setNews(t('search.removed', { feature: words.features[name].label }));
    field.current?.focus();
  };
  return (
    <ReferenceContext value={reference}>
      <dialog ref={dialog} className="rw-reference" aria-labelledby={id}>
        <div className="rw-reference__body">
          <PanelHead id={id} heading={heading} onClose={close} />
          <FeatureSearch
            field={field}
            text={text}
            matches={matches}
            entered={chosen.map(({ name }) => name)}
            onText={setText}
            onAdd={add}
          />
          <p role="status" className="rw-hidden">
            {news}
          </p>
          <section className="rw-patient-facts" aria-labelledby={`${id}-patient`}>
            <h3 id={`${id}-patient`}>{t('patient.heading')}</h3>
            <PatientFields
              age={entered.age}
              sex={entered.sex}
              onAge={(age) => change({ age })}
              onSex={(sex) => change({ sex })}
            />
            {chosen.length === 0 && <p className="rw-quiet">{t('patient.nothing')}</p>}
            <ul className="rw-chosen-list">
              {chosen.map((each) => (
                <ChosenRow
                  key={each.name}
                  chosen={each}
                  onChange={(next) =>
                    change({
                      chosen: chosen.map((other) => (other.name === next.name ? next : other)),
                    })
                  }
                  onRemove={() => remove(each.name)}
                />
              ))}
            </ul>
            <ContradictionNotice />
          </section>
          <Results text={settledText} matches={settledMatches} />
        </div>
      </dialog>
    </ReferenceContext>
  );
}
