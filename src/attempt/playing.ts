/** What happens to an attempt in an open case: what needs the case's machine, and the start page does without. */
import { assess } from '../consultation/assess.ts';
import { apply, begin, replay, type Consultation } from '../consultation/consultation.ts';
import { isFinished } from '../consultation/is-finished.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import {
  markingOf,
  openConsultation,
  type Attempt,
  type CaseAttempt,
  type Notice,
} from './attempt.ts';
import { eventsOf } from './event-reading.ts';
import { interactionOf } from './interaction.ts';
import type { PackageSettings, PackedCase } from './package-settings.ts';
import type { Marks } from './suspend-data.ts';

/** Brings a case in front of the learner, where they left it, in the language of its data. */
export function openCase(attempt: Attempt, packed: PackedCase, now: number): Attempt {
  const id = packed.case.id;
  const kept = attempt.cases.get(id);
  const opened = { ...attempt, current: id };
  if (kept?.kind === 'open') {
    // Its data may have come in another language than before.
    const { consultation } = replay(packed.case, kept.consultation.events);
    return put(opened, id, { ...kept, packed, consultation });
  }
  const read = kept === undefined ? null : eventsOf(kept.record, packed.case, packed.codes);
  const { consultation, dropped } = replay(packed.case, read?.events ?? []);
  const lost = dropped + (read?.unknown ?? 0);
  const notice: Notice = { kind: 'changed-case', case: id, dropped: lost };
  return {
    ...put(opened, id, {
      kind: 'open',
      best: kept?.best ?? null,
      consultation,
      packed,
      enteredAt: now,
    }),
    notices: lost > 0 ? [...attempt.notices, notice] : attempt.notices,
  };
}

/** Begins the current case again; marks already earned stay. */
export function restartCase(attempt: Attempt, now: number): Attempt {
  const open = openConsultation(attempt);
  if (open === null) return attempt;
  const { packed } = open;
  return put(attempt, packed.case.id, {
    ...open,
    consultation: begin(packed.case),
    enteredAt: now,
  });
}

/** The attempt after the learner's act; unchanged where the act doesn't fit. */
export function act(attempt: Attempt, event: CaseEvent, now: number): Attempt {
  const open = openConsultation(attempt);
  const consultation = open === null ? null : apply(open.consultation, event);
  if (open === null || consultation === null) return attempt;
  const moved =
    consultation.snapshot.context.visited !== open.consultation.snapshot.context.visited;
  const next = put(attempt, open.packed.case.id, {
    ...open,
    consultation,
    best: bestOf(open.best, consultation, attempt.settings),
    enteredAt: moved ? now : open.enteredAt,
  });
  const interaction = interactionOf(open.packed, event, open.enteredAt, now);
  if (interaction.length === 0) return next;
  return { ...next, interactions: [...attempt.interactions, ...interaction] };
}

function bestOf(
  best: Marks | null,
  consultation: Consultation,
  settings: PackageSettings,
): Marks | null {
  if (!isFinished(consultation)) return best;
  const { score, domains } = assess(consultation, markingOf(settings));
  return best === null || score > best.score ? { score, domains } : best;
}

function put(attempt: Attempt, id: string, value: CaseAttempt): Attempt {
  return { ...attempt, cases: new Map(attempt.cases).set(id, value) };
}
