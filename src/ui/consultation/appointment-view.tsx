import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { presentLines } from '../../consultation/view.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Tabs } from '../parts/tabs.tsx';
import { Clock } from './clock.tsx';
import { Conversation } from './conversation.tsx';
import { WayToAct, ways, type Way } from './way-to-act.tsx';

/** An appointment: the conversation so far, and the ways to act. Nothing is submitted by looking at it. */
export function AppointmentView({
  consultation,
  appointment,
  onEvent,
}: {
  readonly consultation: Consultation;
  readonly appointment: Appointment;
  readonly onEvent: (event: CaseEvent) => void;
}) {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>('ask');
  const [question, setQuestion] = useState('');
  return (
    <>
      <Conversation lines={presentLines(consultation)} case={consultation.case} />
      <section className="rw-act" aria-label={t('act.region')}>
        <Clock used={situation(consultation).context.minutes} slot={appointment.minutes} />
        <Tabs
          label={t('act.tabs')}
          tabs={ways.map((id) => ({ id, label: t(`act.${id}`) }))}
          selected={way}
          onSelect={setWay}
          className="rw-tabs--acts"
        >
          <WayToAct
            way={way}
            consultation={consultation}
            appointment={appointment}
            question={question}
            onQuestion={setQuestion}
            onEvent={onEvent}
          />
        </Tabs>
      </section>
    </>
  );
}
