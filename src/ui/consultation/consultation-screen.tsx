import { Activity, useEffect, useMemo, useRef, useState } from 'react';
import { replay, type Consultation } from '../../consultation/consultation.ts';
import { endingOf, reopen } from '../../consultation/reopen.ts';
import { Debrief } from '../debrief/debrief.tsx';
import { allFinished } from '../start/standing.ts';
import { CaseVisit } from './case-visit.tsx';
import { OtherWay } from './other-way.tsx';
import type { CaseScreenProps, ConsultationScreenProps } from './screen-props.ts';
import { PrintHead } from '../debrief/print-head.tsx';
import '../style/open-case.scss';
import { VignetteScreen } from './vignette-screen.tsx';

/** One learner with one patient, by the kind of case. */
export function ConsultationScreen(props: ConsultationScreenProps) {
  const kase = props.consultation.case;
  switch (kase.kind) {
    case 'case':
      return <CaseScreen key={kase.id} {...props} kase={kase} />;
    case 'vignette':
      return <VignetteScreen {...props} kase={kase} />;
  }
}

/**
 * A case as it is played, and, over its debrief, another way through it. The other way is a value of this screen alone: no
 * store and no LMS hears of it, and it is gone when it is left. The debrief waits behind it as the learner left it.
 */
function CaseScreen(props: CaseScreenProps) {
  const { kase, consultation, rules, mode } = props;
  const [kept, setOther] = useState<Consultation | null>(null);
  // The case may have come in another language since: the same acts in its words.
  const other = useMemo(
    () => (kept === null || kept.case === kase ? kept : replay(kase, kept.events).consultation),
    [kept, kase],
  );
  const opener = useRef<Element>(null);
  const open = (from: Consultation, decision: number) => {
    if (other === null) opener.current = document.activeElement;
    setOther(reopen(from, decision));
  };
  const outcome = endingOf(consultation);
  const away = other !== null;
  useEffect(() => {
    if (away || !(opener.current instanceof HTMLElement)) return;
    opener.current.focus();
    opener.current = null;
  }, [away]);
  return (
    <>
      <Activity mode={away ? 'hidden' : 'visible'}>
        {outcome !== null && <PrintHead kase={kase} />}
        <CaseVisit
          kase={kase}
          consultation={consultation}
          rules={rules}
          mode={mode}
          onEvent={props.onEvent}
          ending={
            outcome !== null && (
              <Debrief
                kase={kase}
                consultation={consultation}
                outcome={outcome}
                marking={props.marking}
                best={props.best}
                rules={rules}
                onTeaching={props.onTeaching}
                onReopen={(decision) => open(consultation, decision)}
                onResults={
                  !props.single && allFinished(props.cases, props.standingOf)
                    ? props.onResults
                    : null
                }
                onRestart={props.onRestart}
                onHome={props.single ? null : props.onHome}
              />
            )
          }
        />
      </Activity>
      {other !== null && (
        <OtherWay
          kase={kase}
          run={consultation}
          consultation={other}
          rules={rules}
          mode={mode}
          onChange={setOther}
          onReopen={(decision) => open(other, decision)}
          onBack={() => setOther(null)}
        />
      )}
    </>
  );
}
