import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../case/types.ts';
import { situation } from '../../consultation/consultation.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import { Debrief } from '../debrief/debrief.tsx';
import { CaseText } from '../parts/case-text.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import { AgreementView } from './agreement-view.tsx';
import { AppointmentView } from './appointment-view.tsx';
import { DecisionView } from './decision-view.tsx';
import { PatientPanel } from './patient-panel.tsx';
import { ResultsView } from './results-view.tsx';
import type { CaseScreenProps, ConsultationScreenProps } from './screen-props.ts';
import { VignetteScreen } from './vignette-screen.tsx';

/** One learner with one patient, by the kind of case. */
export function ConsultationScreen(props: ConsultationScreenProps) {
  const kase = props.consultation.case;
  switch (kase.kind) {
    case 'case':
      return <CaseScreen {...props} kase={kase} />;
    case 'vignette':
      return <VignetteScreen {...props} kase={kase} />;
  }
}

/** A case: who it is beside what happens now. */
function CaseScreen(props: CaseScreenProps) {
  const { t, i18n } = useTranslation();
  const { consultation } = props;
  // Asked once: a window made narrow, or a text made large, must not shut what is being read.
  const [open] = useState(startsOpen);
  const { step, context } = situation(consultation);
  const date = formatDate(dateOfDay(consultation.case.startsOn, context.day), i18n.language);
  const when = t('header.day', { count: context.day });
  return (
    <div className="rw-consultation">
      <aside className="rw-side" aria-label={t('patient.region')}>
        <details className="rw-side__fold" open={open}>
          <summary className="rw-side__summary">
            {consultation.case.patient.name}, {consultation.case.patient.age}. {t('patient.show')}
          </summary>
          <PatientPanel consultation={consultation} record={props.kase.record} />
        </details>
      </aside>
      <div className="rw-main">
        <div className="rw-step">
          <FocusHeading
            key={`${step.id} ${context.visited.length}`}
            level={2}
            className="rw-step__title"
          >
            <CaseText>{step.title}</CaseText>
          </FocusHeading>
          <p className="rw-step__when">
            {date}, {when}
            {step.kind === 'appointment' && <> · {t(`header.mode.${step.mode}`)}</>}
          </p>
        </div>
        <StepView {...props} step={step} />
      </div>
    </div>
  );
}

/** Where there is room, the patient is in view from the start; on a phone the panel is one tap away. */
function startsOpen(): boolean {
  return typeof window.matchMedia !== 'function' || window.matchMedia('(min-width: 55em)').matches;
}

function StepView({ step, ...props }: CaseScreenProps & { readonly step: Step }) {
  const { consultation, rules, onEvent } = props;
  switch (step.kind) {
    case 'appointment':
      return (
        <AppointmentView
          key={step.id}
          consultation={consultation}
          appointment={step}
          onEvent={onEvent}
        />
      );
    case 'results':
      return (
        <ResultsView
          key={step.id}
          consultation={consultation}
          step={step}
          mode={props.mode}
          onEvent={onEvent}
        />
      );
    case 'decision':
      return (
        <DecisionView
          consultation={consultation}
          decision={step}
          rules={rules}
          mode={props.mode}
          onEvent={onEvent}
        />
      );
    case 'safety-net':
    case 'referral':
      return (
        <AgreementView
          consultation={consultation}
          step={step}
          rules={rules}
          mode={props.mode}
          onEvent={onEvent}
        />
      );
    case 'outcome':
      return (
        <Debrief
          kase={props.kase}
          consultation={consultation}
          outcome={step}
          assessment={props.assessment}
          passMark={props.passMark}
          best={props.best ?? props.assessment.score}
          rules={rules}
          onTeaching={props.onTeaching}
          onRestart={props.onRestart}
          onHome={props.onHome}
        />
      );
    case 'end':
      // Only vignettes have one.
      return null;
  }
}
