import { ladderOf } from './best-reached.ts';
import { decimal, numberWithin, row } from './cmi.ts';
import type { Edition, ErrorTable, LaunchWords } from './edition.ts';
import { passMarkOf } from './opening.ts';
import { scorm2004Words } from './scorm2004.ts';

/** The API object of SCORM 2004 as content sees it (RTE 3.1.2). What LMSs return is anyone's guess, so: unknown. */
export interface Scorm2004Api {
  Initialize(parameter: string): unknown;
  Terminate(parameter: string): unknown;
  GetValue(element: string): unknown;
  SetValue(element: string, value: string): unknown;
  Commit(parameter: string): unknown;
  GetLastError(): unknown;
  GetErrorString(code: string): unknown;
  GetDiagnostic(code: string): unknown;
}

/** SCORM 2004 RTE 3.1.7. */
const errors: ErrorTable = {
  meanings: new Map([
    ['101', 'general exception'],
    ['102', 'general initialisation failure'],
    ['103', 'already initialised'],
    ['104', 'the content has terminated'],
    ['111', 'general termination failure'],
    ['112', 'termination before initialisation'],
    ['113', 'termination after termination'],
    ['122', 'reading before initialisation'],
    ['123', 'reading after termination'],
    ['132', 'writing before initialisation'],
    ['133', 'writing after termination'],
    ['142', 'commit before initialisation'],
    ['143', 'commit after termination'],
    ['201', 'general argument error'],
    ['301', 'general get failure'],
    ['351', 'general set failure'],
    ['391', 'general commit failure'],
    ['401', 'undefined element'],
    ['402', 'element is not implemented'],
    ['403', 'element was never set'],
    ['404', 'element is read only'],
    ['405', 'element is write only'],
    ['406', 'incorrect data type'],
    ['407', 'value out of range'],
    ['408', 'another element must be set first'],
  ]),
  passing: new Set(['101', '132', '133', '142', '143', '391']),
  noSuchPlace: new Set(['351', '401', '402']),
  noSession: '132',
};

const completionLadder = ladderOf('incomplete', 'completed');
const successLadder = ladderOf('failed', 'passed');

/** Fifteen reads, with those that every edition needs. An element that was never set reads as "" (403), which is no failure. */
const launch: LaunchWords = {
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  entry: 'cmi.entry',
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  location: 'cmi.location',
  language: 'cmi.learner_preference.language',
  standing: (read) => {
    const completion = read('cmi.completion_status').trim().toLowerCase();
    const success = read('cmi.success_status').trim().toLowerCase();
    const raw = numberWithin(read('cmi.score.raw'), 0, 100);
    const scaled = percent(read('cmi.score.scaled'));
    const score = raw ?? scaled;
    const progress = numberWithin(read('cmi.progress_measure'), 0, 1);
    return {
      completion: completion === 'completed' ? completion : 'incomplete',
      success: success === 'passed' || success === 'failed' ? success : 'unknown',
      score,
      passMark: passMarkOf(percent(read('cmi.scaled_passing_score'))),
      told: completion !== '',
      reached: [
        row('cmi.completion_status', completion),
        row('cmi.success_status', success),
        ...(score === null ? [] : [row('cmi.score.raw', decimal(score))]),
        ...(scaled === null ? [] : [row('cmi.score.scaled', decimal(scaled / 100, 4))]),
        ...(progress === null ? [] : [row('cmi.progress_measure', decimal(progress, 4))]),
      ],
    };
  },
};

/** 0 to 100 of 0 to 1; null below, above, and where there is none. */
function percent(text: string): number | null {
  const scaled = numberWithin(text, 0, 1);
  return scaled === null ? null : Math.round(scaled * 10_000) / 100;
}

/** SCORM 2004. A package's edition, 3rd or 4th, makes no difference to what is said at run time. */
export const scorm2004Edition: Edition = {
  name: 'SCORM 2004',
  functions: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    read: 'GetValue',
    write: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
  },
  errors,
  launch,
  record: scorm2004Words,
  ladders: new Map([
    ['cmi.completion_status', completionLadder],
    ['cmi.success_status', successLadder],
    ['cmi.score.raw', Number],
    ['cmi.score.scaled', Number],
    ['cmi.progress_measure', Number],
  ]),
  // RTE 4.2: the 3rd edition has LMSs keep at least 4,000 characters of state; location 1,000; long identifiers 4,000.
  limits: {
    named: new Map([
      ['cmi.suspend_data', 4000],
      ['cmi.location', 1000],
    ]),
    other: 4000,
  },
  // No answer depends on these. All of them are mandatory, and yet LMSs lack some.
  optional: /^cmi\.((interactions|objectives)\.|(score\.(min|max)|progress_measure|session_time)$)/,
  callsPerSave: 24,
};
