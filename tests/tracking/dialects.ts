import { createScorm12Tracker, createScorm2004Tracker } from '../../src/tracking/editions.ts';
import type { FinalStatus } from '../../src/tracking/scorm12.ts';
import type { Completion, Launch, Success, Tracker } from '../../src/tracking/types.ts';
import type { StrictLms, StrictLmsOptions } from '../lms/strict-lms.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { strictScorm2004 } from '../lms/strict-scorm2004.ts';

/** The clock of every tracker made here; a test moves it on. */
export const time = { now: new Date(2026, 10, 22, 14, 0, 0).getTime() };

/** What a learner reached, as an LMS holds it. */
export interface Result {
  readonly completion: Completion;
  readonly success: Success;
  readonly score?: number;
}

/** An edition of SCORM as the tests of what all editions share need to know it. */
export interface Dialect {
  readonly name: string;
  /** The strict LMS; what it has stored is kept from an earlier visit. */
  readonly lms: (options?: StrictLmsOptions) => StrictLms;
  readonly track: (lms: StrictLms, finalStatus?: FinalStatus) => Tracker;
  readonly words: {
    readonly score: string;
    readonly exit: string;
    readonly sessionTime: string;
    readonly totalTime: string;
    readonly language: string;
    readonly location: string;
  };
  /** Rows of a result, and back. */
  readonly rows: (result: Result) => Readonly<Record<string, string>>;
  readonly resultIn: (lms: StrictLms) => Result;
  /** A pass mark of 0 to 100 as this edition has it. */
  readonly passMark: (percent: number) => string;
  readonly time: (seconds: number) => string;
  readonly scoreRows: (score: number) => readonly string[];
  readonly rangeRows: readonly string[];
  /** How a finished module is left. */
  readonly finishedExit: string;
  /** What is written at the end of a visit in which nothing happened. */
  readonly idleRows: readonly string[];
  /** The total time of three hours. */
  readonly threeHours: string;
  readonly mostSuspendData: number;
  /** The error of an index that leaves a gap. */
  readonly gap: string;
  readonly mostCalls: { readonly opening: number; readonly decision: number };
}

const clock = (): number => time.now;

const scorm12: Dialect = {
  name: 'SCORM 1.2',
  lms: strictScorm12,
  track: (lms, finalStatus = 'passed-failed') =>
    createScorm12Tracker(lms.api, { clock, finalStatus }),
  words: {
    score: 'cmi.core.score.raw',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
    language: 'cmi.student_preference.language',
    location: 'cmi.core.lesson_location',
  },
  rows: ({ completion, success, score }) => ({
    'cmi.core.lesson_status': success === 'unknown' ? completion : success,
    ...(score === undefined ? {} : { 'cmi.core.score.raw': String(score) }),
  }),
  resultIn: (lms) => {
    const status = lms.stored('cmi.core.lesson_status') ?? '';
    return {
      completion: /passed|failed|completed/.test(status) ? 'completed' : 'incomplete',
      success: status === 'passed' || status === 'failed' ? status : 'unknown',
    };
  },
  passMark: String,
  time: (seconds) => `0000:00:${String(seconds).padStart(2, '0')}`,
  scoreRows: (score) => [`cmi.core.score.raw=${String(score)}`],
  rangeRows: ['cmi.core.score.min=0', 'cmi.core.score.max=100'],
  finishedExit: '',
  idleRows: ['cmi.core.exit=suspend', 'cmi.core.session_time=0000:00:00'],
  threeHours: '0003:00:00',
  mostSuspendData: 4096,
  gap: '201',
  mostCalls: { opening: 16, decision: 18 },
};

const scorm2004: Dialect = {
  name: 'SCORM 2004',
  lms: (options = {}) =>
    strictScorm2004(
      options.stored === undefined
        ? options
        : { ...options, stored: { ...options.stored, 'cmi.exit': 'suspend' } },
    ),
  track: (lms) => createScorm2004Tracker(lms.api, { clock }),
  words: {
    score: 'cmi.score.raw',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
    language: 'cmi.learner_preference.language',
    location: 'cmi.location',
  },
  rows: ({ completion, success, score }) => ({
    'cmi.completion_status': completion,
    'cmi.success_status': success,
    ...(score === undefined
      ? {}
      : { 'cmi.score.raw': String(score), 'cmi.score.scaled': String(score / 100) }),
  }),
  resultIn: (lms) => {
    const success = lms.stored('cmi.success_status');
    return {
      completion: lms.stored('cmi.completion_status') === 'completed' ? 'completed' : 'incomplete',
      success: success === 'passed' || success === 'failed' ? success : 'unknown',
    };
  },
  passMark: (percent) => String(percent / 100),
  time: (seconds) => `PT${String(seconds)}S`,
  scoreRows: (score) => [
    `cmi.score.raw=${String(score)}`,
    `cmi.score.scaled=${String(score / 100)}`,
  ],
  rangeRows: ['cmi.score.min=0', 'cmi.score.max=100'],
  finishedExit: 'suspend',
  // The exit was told when the session opened.
  idleRows: ['cmi.session_time=PT0S'],
  threeHours: 'PT10800S',
  mostSuspendData: 4000,
  gap: '351',
  mostCalls: { opening: 20, decision: 24 },
};

/** The editions, for `describe.each`. */
export const dialects: readonly Dialect[] = [scorm12, scorm2004];

/** A tracker that has opened its session. */
export function opened({ track }: Dialect, lms: StrictLms): Tracker {
  const tracker = track(lms);
  const result = tracker.open();
  if (!result.ok) throw new Error(result.message);
  return tracker;
}

/** What a new tracker hears when it opens. */
export function launchOf({ track }: Dialect, lms: StrictLms): Launch {
  const result = track(lms).open();
  if (!result.ok) throw new Error(result.message);
  return result.launch;
}

/** What was set in a phase, as `element=value`. */
export function written(lms: StrictLms, phase: string): readonly string[] {
  return lms
    .calls(phase)
    .filter((it) => it.verb === 'write')
    .map((it) => `${it.element}=${it.value}`);
}
