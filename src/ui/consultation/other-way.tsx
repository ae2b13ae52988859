import type { Dispatch, SetStateAction } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitedRule, PackageSettings } from '../../attempt/package-settings.ts';
import type { FullCase } from '../../case/types.ts';
import { apply, type Consultation } from '../../consultation/consultation.ts';
import { endingOf } from '../../consultation/reopen.ts';
import { OtherEnding } from '../debrief/other-ending.tsx';
import { Button } from '../parts/button.tsx';
import { CaseVisit } from './case-visit.tsx';

/** A run that is played beside the learner's own, from one of its decisions on: it is for looking, and says so throughout. */
export function OtherWay({
  kase,
  run,
  consultation,
  rules,
  mode,
  onChange,
  onReopen,
  onBack,
}: {
  readonly kase: FullCase;
  /** The learner's own run. */
  readonly run: Consultation;
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
  readonly mode: PackageSettings['mode'];
  readonly onChange: Dispatch<SetStateAction<Consultation | null>>;
  readonly onReopen: (decision: number) => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation();
  const outcome = endingOf(consultation);
  return (
    <>
      <section className="rw-other" aria-label={t('other.region')}>
        <p className="rw-other__says">{t('other.says')}</p>
        <Button small secondary onClick={onBack}>
          {t('other.back')}
        </Button>
      </section>
      <CaseVisit
        kase={kase}
        consultation={consultation}
        rules={rules}
        mode={mode}
        // A decision comes as several events at once, each on top of the one before.
        onEvent={(event) => onChange((now) => (now === null ? null : (apply(now, event) ?? now)))}
        ending={
          outcome !== null && (
            <OtherEnding
              run={run}
              consultation={consultation}
              outcome={outcome}
              rules={rules}
              onReopen={onReopen}
              onBack={onBack}
            />
          )
        }
      />
    </>
  );
}
