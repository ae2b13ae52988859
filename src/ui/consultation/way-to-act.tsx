import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../case/types.ts';
import { situation, type Consultation } from '../../consultation/consultation.ts';
import { orderable } from '../../consultation/offered.ts';
import { enquiriesOf, enquiryEvent, type EnquiryKind } from '../../consultation/view.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import { Button } from '../parts/button.tsx';
import { ActList } from './act-list.tsx';
import { Asking } from './asking.tsx';

/** The ways to act in an appointment, in the order in which a consultation uses them. */
export const ways = ['ask', 'examine', 'test', 'order', 'decide'] as const;
export type Way = (typeof ways)[number];

interface Props {
  readonly consultation: Consultation;
  readonly appointment: Appointment;
  /** The question that is being typed. */
  readonly question: string;
  readonly onQuestion: (text: string) => void;
  readonly onEvent: (event: CaseEvent) => void;
}

/** What one way to act offers. */
export function WayToAct({ way, ...props }: Props & { readonly way: Way }) {
  switch (way) {
    case 'ask':
    case 'examine':
    case 'test':
      return <Enquire kind={way} {...props} />;
    case 'order':
      return <Order {...props} />;
    case 'decide':
      return <Decide {...props} />;
  }
}

const hints = {
  ask: ['act.askHint', 'act.nothingToAsk'],
  examine: ['act.examineHint', 'act.nothingToExamine'],
  test: ['act.testHint', 'act.nothingToTest'],
} as const;

function Enquire({
  kind,
  consultation,
  appointment,
  question,
  onQuestion,
  onEvent,
}: Props & { readonly kind: EnquiryKind }) {
  const { t } = useTranslation();
  const { elicited } = situation(consultation).context;
  const enquiries = enquiriesOf(appointment, kind);
  const [some, none] = hints[kind];
  const onPick = (id: string) => onEvent(enquiryEvent(kind, id));
  const entries = enquiries.map((enquiry) => {
    const done = elicited.includes(enquiry.id);
    return {
      id: enquiry.id,
      label: enquiry.label,
      group: enquiry.category ?? null,
      note: done ? t('act.done') : t('act.minutes', { minutes: enquiry.minutes }),
      off: done,
    };
  });
  if (kind === 'ask' && enquiries.length > 0) {
    return (
      <Asking
        questions={enquiries}
        entries={entries}
        text={question}
        onText={onQuestion}
        onPick={onPick}
      />
    );
  }
  return (
    <>
      <p className="rw-hint">{t(enquiries.length === 0 ? none : some)}</p>
      <ActList entries={entries} folded={false} onPick={onPick} />
    </>
  );
}

function Order({ consultation, onEvent }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="rw-hint">{t('act.orderHint')}</p>
      <ActList
        entries={orderable(consultation).map(({ investigation, standing }) => ({
          id: investigation.id,
          label: investigation.name,
          group: investigation.group,
          note: standing === 'open' ? '' : t(`act.${standing}`),
          off: standing !== 'open',
        }))}
        folded={false}
        onPick={(investigation) => onEvent({ type: 'order', investigation })}
      />
    </>
  );
}

function Decide({ onEvent }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="rw-hint">{t('act.decideHint')}</p>
      <Button onClick={() => onEvent({ type: 'proceed' })}>{t('act.decideGo')}</Button>
    </>
  );
}
