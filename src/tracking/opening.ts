import { row, type CmiEntry } from './cmi.ts';
import type { LaunchWords } from './edition.ts';
import type { GuardedApi } from './guarded-api.ts';
import { placeKept } from './place.ts';
import { rowCount } from './row-count.ts';
import type { Launch, TrackingFailure } from './types.ts';

/** What the LMS holds at the start of a session. */
export interface Opening {
  readonly ok: true;
  readonly launch: Launch;
  /** Rows of the best that the LMS was seen to hold. */
  readonly reached: readonly CmiEntry[];
  /** Whether the LMS must be told that the learner has begun. */
  readonly unannounced: boolean;
  readonly firstInteraction: number;
  /** Rows that the LMS holds already. */
  readonly held: readonly CmiEntry[];
}

const SUSPEND_DATA = 'cmi.suspend_data';

/**
 * Reads what a launch needs. Elements that the LMS doesn't have, or that were never set, read as "". Only suspend data
 * that cannot be read at all is a failure: to go on would write over it.
 */
export function readOpening(api: GuardedApi, words: LaunchWords): Opening | TrackingFailure {
  const read = (element: string): string => {
    const result = api.read(element);
    return result.ok ? result.value : '';
  };
  const suspended = api.read(SUSPEND_DATA);
  if (!suspended.ok) return suspended;
  const suspendData = suspended.value;
  const because = reasonNotToRecord(read(words.mode), read(words.credit));
  const { told, reached, ...standing } = words.standing(read);
  const location = read(words.location);
  // After a crash, or with exit "", the data is back and the word is not (Moodle).
  const resumes = read(words.entry) === 'resume' || suspendData + location !== '';
  const launch: Launch = {
    entry: resumes ? 'resume' : 'new',
    recording: because === null,
    notRecordingBecause: because,
    learner: { id: read(words.learnerId), name: read(words.learnerName) },
    location,
    suspendData,
    ...standing,
    language: read(words.language),
  };
  return {
    ok: true,
    launch,
    reached,
    // Open edX answers "" whatever it holds: a visit that resumes was announced before, and may be finished.
    unannounced: launch.completion !== 'completed' && (told || launch.entry === 'new'),
    firstInteraction: rowCount(read, 'cmi.interactions'),
    held: [row(words.location, placeKept(location)), row(SUSPEND_DATA, suspendData)],
  };
}

/** Open edX answers "" for the mode, which counts as normal. */
function reasonNotToRecord(mode: string, credit: string): Launch['notRecordingBecause'] {
  const word = mode.trim().toLowerCase();
  if (word === 'review' || word === 'browse') return word;
  return credit.trim().toLowerCase() === 'no-credit' ? 'no-credit' : null;
}

/**
 * A pass mark that somebody set, 0 to 100. NHS Learning Hub hands out 100 when nobody did, others 0, and neither is a
 * pass mark that a course of judgement would be given: both read as none.
 */
export function passMarkOf(mark: number | null): number | null {
  return mark === 0 || mark === 100 ? null : mark;
}
