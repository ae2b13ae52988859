import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackageSettings, CitedRule } from '../../attempt/package-settings.ts';
import type { FullCase, Step } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { dateOfDay, formatDate } from '../../i18n/format.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { CaseText } from '../parts/case-text.tsx';
import { FocusHeading } from '../parts/focus-heading.tsx';
import { AgreementView } from './agreement-view.tsx';
import { AppointmentView } from './appointment-view.tsx';
import { DecisionView } from './decision-view.tsx';
import { PatientPanel } from './patient-panel.tsx';
import { ResultsView } from './results-view.tsx';

export interface CaseVisitProps {
  readonly kase: FullCase;
  readonly consultation: Consultation;
  readonly rules: readonly CitedRule[];
  readonly mode: PackageSettings['mode'];
  readonly onEvent: (event: CaseEvent) => void;
  /** What is read once the story has ended. */
  readonly ending: ReactNode;
}

/** A case as it stands: who it is beside what happens now. */
export function CaseVisit(props: CaseVisitProps) {
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

function StepView({ step, ...props }: CaseVisitProps & { readonly step: Step }) {
  const { consultation, rules, mode, onEvent } = props;
  const shared = { consultation, mode, onEvent };
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
      return <ResultsView key={step.id} step={step} {...shared} />;
    case 'decision':
      return <DecisionView decision={step} rules={rules} {...shared} />;
    case 'safety-net':
    case 'referral':
      return <AgreementView step={step} rules={rules} {...shared} />;
    case 'outcome':
      return props.ending;
    case 'end':
      // Only vignettes have one.
      return null;
  }
}
