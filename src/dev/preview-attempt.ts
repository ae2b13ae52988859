/** The attempt of a preview: as a learner's, but that a case can be put in place of an earlier version of itself. */
import type { Attempt, CaseAttempt } from '../attempt/attempt.ts';
import type { PackageSettings, PackedCase } from '../attempt/package-settings.ts';
import type { PreviewState } from '../authoring/preview/preview-state.ts';
import { replay } from '../consultation/consultation.ts';
import type { CaseEvent } from '../machine/case-event.ts';
import type { Dropped } from './port.ts';

/** An attempt in which nothing was opened. */
export function emptyAttempt(settings: PackageSettings): Attempt {
  return { settings, cases: new Map(), current: null, notices: [], interactions: [] };
}

/** The attempt with a case as it is now, played as far as these events fit, and what was dropped of them. */
export function withCase(
  attempt: Attempt,
  packed: PackedCase,
  events: readonly CaseEvent[],
  now: number,
): { readonly attempt: Attempt; readonly dropped: Dropped | null } {
  const { id } = packed.case;
  const before = attempt.cases.get(id);
  const { consultation, dropped } = replay(packed.case, events);
  const first = events[events.length - dropped];
  const open: CaseAttempt = {
    kind: 'open',
    best: before?.best ?? null,
    consultation,
    packed,
    enteredAt: now,
  };
  return {
    attempt: { ...attempt, cases: new Map(attempt.cases).set(id, open) },
    dropped: first === undefined ? null : { count: dropped, first },
  };
}

/** The events of each case of an attempt, by its id. */
export function eventsOf(attempt: Attempt): Readonly<Record<string, readonly CaseEvent[]>> {
  return Object.fromEntries(
    [...attempt.cases].flatMap(([id, kept]) =>
      kept.kind === 'open' ? [[id, kept.consultation.events]] : [],
    ),
  );
}

/**
 * The settings as the player is to see them: those of the module, with the author's wish for the mode, and with a case that
 * the module doesn't list only while it is open.
 */
export function settingsFor(
  { settings, cases }: PreviewState,
  current: string | null,
  mode: PackageSettings['mode'] | null,
): PackageSettings {
  const extra = cases.flatMap(({ slug, listed, entry }) =>
    slug === current && !listed && entry !== null ? [entry] : [],
  );
  return { ...settings, cases: [...settings.cases, ...extra], mode: mode ?? settings.mode };
}
