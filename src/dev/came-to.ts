import { apply, begin, situation, type Consultation } from '../consultation/consultation.ts';
import type { CaseEvent } from '../machine/case-event.ts';

/** For each step that a consultation came to, by its id: the events up to the last coming to it. */
export function cameTo({
  case: kase,
  events,
}: Consultation): ReadonlyMap<string, readonly CaseEvent[]> {
  const came = new Map<string, readonly CaseEvent[]>();
  let now = begin(kase);
  let steps = 0;
  for (let count = 0; ; count += 1) {
    const { visited } = situation(now).context;
    const last = visited.at(-1);
    if (visited.length > steps && last !== undefined) came.set(last, events.slice(0, count));
    steps = visited.length;
    const event = events[count];
    const next = event === undefined ? null : apply(now, event);
    if (next === null) return came;
    now = next;
  }
}
