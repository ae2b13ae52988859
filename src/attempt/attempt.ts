/**
 * A SCORM attempt as a value: all consultations of a module, across sessions. A case is `packed` until its data is loaded,
 * then `open`. Every change is a pure function from attempt to attempt, in an open case those of `playing.ts`;
 * `attempt-store.ts` holds the present one.
 */
import type { Marking } from '../consultation/assess.ts';
import type { Consultation } from '../consultation/consultation.ts';
import { isFinished } from '../consultation/is-finished.ts';
import type { Interaction } from '../tracking/types.ts';
import type { PackageSettings, PackedCase } from './package-settings.ts';
import { readSuspendData, type CaseRecord, type Marks } from './suspend-data.ts';

export type CaseAttempt =
  | { readonly kind: 'packed'; readonly best: Marks | null; readonly record: CaseRecord }
  | {
      readonly kind: 'open';
      readonly best: Marks | null;
      readonly consultation: Consultation;
      readonly packed: PackedCase;
      /** When the present step was entered, milliseconds since 1970; for latency. */
      readonly enteredAt: number;
    };

/** Something the learner must be told about what was kept. */
export type Notice =
  | { readonly kind: 'damaged-state' }
  | { readonly kind: 'changed-case'; readonly case: string; readonly dropped: number };

export interface Attempt {
  readonly settings: PackageSettings;
  /** By id of the case; a case never opened is absent. */
  readonly cases: ReadonlyMap<string, CaseAttempt>;
  /** The case in front of the learner, or null on the start page. */
  readonly current: string | null;
  readonly notices: readonly Notice[];
  /** Decisions taken and agreements made since this launch, oldest first. */
  readonly interactions: readonly Interaction[];
}

/**
 * An attempt from what the LMS kept; damaged state gives what could be read, and a notice. None at all is damaged where the
 * LMS still has the learner's place.
 */
export function resumeAttempt(
  settings: PackageSettings,
  suspendData: string,
  location = '',
): Attempt {
  const read = readSuspendData(suspendData, settings.id);
  const { records } = read;
  const damaged = read.damaged || (suspendData === '' && location !== '');
  const known = settings.cases.flatMap((entry): [string, CaseAttempt][] => {
    const record = records.find((it) => it.code === entry.code);
    return record === undefined ? [] : [[entry.id, { kind: 'packed', best: record.best, record }]];
  });
  return {
    settings,
    cases: new Map(known),
    current: null,
    notices: damaged ? [{ kind: 'damaged-state' }] : [],
    interactions: [],
  };
}

/**
 * The attempt with each case as a local copy has it, unless more was reached without it: a copy from a visit that the LMS
 * refused knows nothing of earlier ones. What this launch has told the LMS already stays told.
 */
export function restoreAttempt(attempt: Attempt, suspendData: string): Attempt {
  const { settings, interactions } = attempt;
  const restored = resumeAttempt(settings, suspendData);
  const cases = new Map(attempt.cases);
  for (const [id, kept] of restored.cases) {
    if (reachedIn(kept) >= reachedIn(cases.get(id))) cases.set(id, kept);
  }
  return { ...restored, cases, interactions };
}

function reachedIn(kept: CaseAttempt | undefined): number {
  return kept?.best?.score ?? -1;
}

/** Goes back to the start page; the consultation stays as it is. */
export function leaveCase(attempt: Attempt): Attempt {
  return { ...attempt, current: null };
}

/** Takes a notice off the page. */
export function dismissNotice(attempt: Attempt, notice: Notice): Attempt {
  return { ...attempt, notices: attempt.notices.filter((it) => it !== notice) };
}

/** The consultation in front of the learner with its case's data, or null. */
export function openConsultation(attempt: Attempt): Extract<CaseAttempt, { kind: 'open' }> | null {
  const open = attempt.current === null ? undefined : attempt.cases.get(attempt.current);
  return open?.kind === 'open' ? open : null;
}

/** Whether a run of a case is under way; not known of a case whose data isn't loaded unless it was never finished. */
export function isUnderWay(kept: CaseAttempt): boolean {
  if (kept.kind === 'packed') return kept.best === null;
  return kept.consultation.events.length > 0 ? !isFinished(kept.consultation) : kept.best === null;
}

/** The marking that a package asks for. */
export function markingOf({ weights, passMark }: PackageSettings): Marking {
  return { weights, passMark };
}
