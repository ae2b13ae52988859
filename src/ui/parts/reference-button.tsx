import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Patient } from '../../case/types.ts';
import type { ReferencePanelProps } from '../reference/reference-panel.tsx';

/** The panel, with what it shows; fetched when it is first asked for. */
export interface ReferenceView extends Pick<ReferencePanelProps, 'effective' | 'words'> {
  readonly Panel: ComponentType<ReferencePanelProps>;
}

/**
 * Opens the guideline beside whatever the learner is doing; says so where it can't be fetched. What was entered is kept for
 * each patient while the page is open.
 */
export function ReferenceButton({
  href,
  patient,
  onLoad,
}: {
  /** Path of the guideline in the package. */
  readonly href: string;
  /** Whose age and sex the search begins with; null outside a case. */
  readonly patient: Pick<Patient, 'age' | 'sex'> | null;
  readonly onLoad: (href: string) => Promise<ReferenceView | null>;
}) {
  const { t } = useTranslation();
  const [state, setState] = useState<ReferenceView | 'closed' | 'loading' | 'failed'>('closed');
  const [kept, setKept] = useState<ReadonlyMap<unknown, ReferencePanelProps['entered']>>(new Map());
  const load = async () => {
    setState('loading');
    setState((await onLoad(href)) ?? 'failed');
  };
  return (
    <>
      <button type="button" className="rw-bar__button" onClick={() => void load()}>
        {t('reference.open')}
      </button>
      <span role="status" className={state === 'failed' ? 'rw-saving--failed' : 'rw-hidden'}>
        {state === 'loading' && t('reference.loading')}
        {state === 'failed' && t('reference.failed')}
      </span>
      {typeof state === 'object' && (
        <state.Panel
          effective={state.effective}
          words={state.words}
          patient={patient ?? { age: null, sex: null }}
          entered={kept.get(patient)}
          onClose={(entered) => {
            setKept(new Map(kept).set(patient, entered));
            setState('closed');
          }}
        />
      )}
    </>
  );
}
