import type { Appointment, Case } from '../../case/types.ts';
import { enquiriesOf, enquiryEvent, type EnquiryKind } from '../../consultation/view.ts';
import type { CaseEvent } from '../../machine/case-event.ts';
import type { Visit } from './label.ts';

/** A way as events that can be replayed: in each appointment the enquiries in the order of the file, then the rest. */
export function eventsOf(kase: Case, visits: readonly Visit[]): readonly CaseEvent[] {
  return visits.flatMap(({ step: index, asked, events }) => {
    const step = kase.steps[index];
    return step?.kind === 'appointment' ? [...asking(step, new Set(asked)), ...events] : events;
  });
}

function asking(step: Appointment, asked: ReadonlySet<string>): readonly CaseEvent[] {
  const kinds: readonly EnquiryKind[] = ['ask', 'examine', 'test'];
  return kinds.flatMap((kind) =>
    enquiriesOf(step, kind)
      .filter(({ id }) => asked.has(id))
      .map(({ id }) => enquiryEvent(kind, id)),
  );
}
