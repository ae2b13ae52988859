import { numberWithin, type CmiEntry } from './cmi.ts';
import type { GuardedApi } from './guarded-api.ts';
import { readStatus, type Reached } from './scorm12-status.ts';
import type { Launch, TrackingFailure } from './types.ts';

/** What the LMS holds at the start of a session. */
export interface Opening {
  readonly ok: true;
  readonly launch: Launch;
  readonly reached: Reached;
  readonly firstInteraction: number;
  /** Rows that the LMS holds already. */
  readonly held: readonly CmiEntry[];
}

/**
 * Reads what a launch needs, in twelve calls. Elements that the LMS doesn't have read as "". Only suspend data that cannot
 * be read at all is a failure: to go on would write over it.
 */
export function readOpening(api: GuardedApi): Opening | TrackingFailure {
  const read = (element: string): string => {
    const result = api.read(element);
    return result.ok ? result.value : '';
  };
  const suspended = api.read('cmi.suspend_data');
  if (!suspended.ok) return suspended;
  const suspendData = suspended.value;
  const because = reasonNotToRecord(read('cmi.core.lesson_mode'), read('cmi.core.credit'));
  const status = read('cmi.core.lesson_status').trim().toLowerCase();
  const score = numberWithin(read('cmi.core.score.raw'), 0, 100);
  const location = read('cmi.core.lesson_location');
  const launch: Launch = {
    // After a crash, or with exit "", the data is back and the word is not (Moodle).
    entry: read('cmi.core.entry') === 'resume' || suspendData !== '' ? 'resume' : 'new',
    recording: because === null,
    notRecordingBecause: because,
    learner: { id: read('cmi.core.student_id'), name: read('cmi.core.student_name') },
    location,
    suspendData,
    ...readStatus(status),
    score,
    passMark: passMark(read('cmi.student_data.mastery_score')),
    language: read('cmi.student_preference.language'),
  };
  const held = [
    { element: 'cmi.core.lesson_location', value: location },
    { element: 'cmi.suspend_data', value: suspendData },
  ];
  const counted = numberWithin(read('cmi.interactions._count'), 0, Number.MAX_SAFE_INTEGER);
  return {
    ok: true,
    launch,
    reached: { status, score },
    firstInteraction: Math.floor(counted ?? 0),
    held,
  };
}

/** Open edX answers "" for the mode, which counts as normal. */
function reasonNotToRecord(mode: string, credit: string): Launch['notRecordingBecause'] {
  const word = mode.trim().toLowerCase();
  if (word === 'review' || word === 'browse') return word;
  return credit.trim().toLowerCase() === 'no-credit' ? 'no-credit' : null;
}

/**
 * A pass mark somebody set. NHS Learning Hub hands out 100 when nobody did, others 0, and neither is a pass mark that a
 * course of judgement would be given: both read as none.
 */
function passMark(text: string): number | null {
  const mark = numberWithin(text, 0, 100);
  return mark === 0 || mark === 100 ? null : mark;
}
