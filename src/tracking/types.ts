/**
 * What the player tells an LMS and hears from it, in words that belong to no edition of SCORM. The vocabularies
 * (`scorm12.ts`, `scorm2004.ts`) turn a `LearnerRecord` into rows of CMI; nothing outside this folder knows an element's name.
 */

/** One decision, safety-net or referral, reported once. SCORM 1.2 section 3.4.2 (cmi.interactions). */
export interface Interaction {
  /** Letters, digits, hyphen and underscore; at most 255 characters. */
  readonly id: string;
  /** The objective it belongs to, by id. */
  readonly objective: string;
  /** When it was answered, milliseconds since 1970. */
  readonly at: number;
  /** `choice`, or `fill-in` where there is more to say than a choice has letters for. */
  readonly type: 'choice' | 'fill-in';
  /** What was chosen: of a choice one lower-case letter or digit each, of a fill-in one number each. */
  readonly response: readonly string[];
  /** Responses that count as right, in the same form. */
  readonly correct: readonly (readonly string[])[];
  readonly result: 'correct' | 'wrong';
  readonly weighting: number;
  /** Seconds between the question appearing and the answer. */
  readonly latency: number;
  /** The question in words; SCORM 2004 only. */
  readonly description: string;
}

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

/** A case or a domain. SCORM 1.2 section 3.4.2 (cmi.objectives). Found by id; written when it changed. */
export interface ObjectiveResult {
  readonly id: string;
  /** 0 to 100, or null while there is none. */
  readonly score: number | null;
  readonly completion: Completion;
  readonly success: Success;
}

/** Everything an LMS should hold of this learner now. The tracker sends what changed. */
export interface LearnerRecord {
  readonly completion: Completion;
  readonly success: Success;
  /** 0 to 100, or null while no case is finished. */
  readonly score: number | null;
  /** 0 to 1. */
  readonly progress: number;
  /** The open case, or "". */
  readonly location: string;
  /** At most 4,000 characters of A-Z a-z 0-9 - _. */
  readonly suspendData: string;
  /** What was decided since this launch, oldest first; only ever longer. */
  readonly interactions: readonly Interaction[];
  readonly objectives: readonly ObjectiveResult[];
}

/** What the LMS said when the session opened. */
export interface Launch {
  readonly entry: 'new' | 'resume';
  /** false in review, browse or no-credit: show, write nothing. */
  readonly recording: boolean;
  readonly notRecordingBecause: 'review' | 'browse' | 'no-credit' | null;
  readonly learner: { readonly id: string; readonly name: string };
  readonly location: string;
  readonly suspendData: string;
  readonly completion: Completion;
  readonly success: Success;
  readonly score: number | null;
  /** A pass mark set by the LMS, 0 to 100; wins over the package's own. */
  readonly passMark: number | null;
  /** The learner's language as the LMS gives it, or "". */
  readonly language: string;
}

/** Why an LMS did not do as it was asked. `element` is where, in the LMS's own words, for a support ticket. */
export interface TrackingFailure {
  readonly ok: false;
  readonly step: 'initialize' | 'read' | 'write' | 'commit' | 'terminate';
  readonly element: string;
  readonly code: string;
  readonly message: string;
}

export type SaveResult = { readonly ok: true } | TrackingFailure;
export type OpenResult = { readonly ok: true; readonly launch: Launch } | TrackingFailure;

/** One edition of SCORM over one API object. Every call is guarded; none throws. */
export interface Tracker {
  /** Initialize, read mode and credit and what was kept; set `incomplete` and commit where recording. Once. */
  open(): OpenResult;
  /** Sets the rows that changed since the last save that succeeded, then commits once. */
  save(record: LearnerRecord): SaveResult;
  /** Saves what changed with session time and exit, then terminates. Once; later calls do nothing and say ok. */
  close(record: LearnerRecord): SaveResult;
}

/** Why nothing is recorded: by the LMS's will, or because the learner went on in another window. */
export type NotRecording = 'review' | 'browse' | 'no-credit' | 'elsewhere';

/** What the learner sees of saving. */
export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly at: number; readonly failure: TrackingFailure }
  | { readonly kind: 'not-recording'; readonly because: NotRecording }
  | { readonly kind: 'closed'; readonly saved: boolean };

/** A SCORM session from Initialize to Terminate: SCORM's three states, plus saving later and retrying. */
export interface Session {
  readonly launch: Launch;
  status(): SaveStatus;
  /** Calls back on each change of status; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Saves soon, after the next paint; a newer record replaces one that waits. Retries after a failure. */
  save(record: LearnerRecord): void;
  /** Saves and terminates now, synchronously, once. */
  close(record: LearnerRecord): SaveResult;
  /**
   * Another window has gone on with this attempt: from now on the LMS is called no more, not even to terminate. An LMS sends
   * what it was told last once more at Finish (Moodle), and older work would go over newer.
   */
  giveWay(): void;
}
