import { ladderOf } from './best-reached.ts';
import { decimal, numberWithin, row } from './cmi.ts';
import type { Edition, ErrorTable, LaunchWords } from './edition.ts';
import { passMarkOf } from './opening.ts';
import { scorm12Words, type FinalStatus } from './scorm12.ts';

/** The API object of SCORM 1.2 as content sees it (RTE 3.3). What LMSs return is anyone's guess, so: unknown. */
export interface Scorm12Api {
  LMSInitialize(parameter: string): unknown;
  LMSFinish(parameter: string): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: string): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

/** SCORM 1.2 RTE 3.3.5. */
const errors: ErrorTable = {
  meanings: new Map([
    ['101', 'general exception'],
    ['201', 'invalid argument'],
    ['202', 'element cannot have children'],
    ['203', 'element is not an array'],
    ['301', 'not initialised'],
    ['401', 'not implemented'],
    ['402', 'element is a keyword'],
    ['403', 'element is read only'],
    ['404', 'element is write only'],
    ['405', 'incorrect data type'],
  ]),
  passing: new Set(['101', '301']),
  noSuchPlace: new Set(['201', '401']),
  noSession: '301',
};

/** Better is higher. SCORM 1.2 has no order; this is the learner's. */
const statusLadder = ladderOf('incomplete', 'failed', 'completed', 'passed');

/** Twelve reads, with those that every edition needs. */
const launch: LaunchWords = {
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  entry: 'cmi.core.entry',
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  location: 'cmi.core.lesson_location',
  language: 'cmi.student_preference.language',
  standing: (read) => {
    const status = read('cmi.core.lesson_status').trim().toLowerCase();
    const score = numberWithin(read('cmi.core.score.raw'), 0, 100);
    const isFinished = statusLadder(status) > statusLadder('incomplete');
    return {
      completion: isFinished ? 'completed' : 'incomplete',
      success: status === 'passed' || status === 'failed' ? status : 'unknown',
      score,
      passMark: passMarkOf(numberWithin(read('cmi.student_data.mastery_score'), 0, 100)),
      told: status !== '',
      reached: [
        row('cmi.core.lesson_status', status),
        ...(score === null ? [] : [row('cmi.core.score.raw', decimal(score))]),
      ],
    };
  },
};

/** SCORM 1.2, ending in the words that the package is set to. */
export function scorm12Edition(finalStatus: FinalStatus): Edition {
  return {
    name: 'SCORM 1.2',
    functions: {
      initialize: 'LMSInitialize',
      terminate: 'LMSFinish',
      read: 'LMSGetValue',
      write: 'LMSSetValue',
      commit: 'LMSCommit',
      lastError: 'LMSGetLastError',
    },
    errors,
    launch,
    record: scorm12Words(finalStatus),
    ladders: new Map([
      ['cmi.core.lesson_status', statusLadder],
      ['cmi.core.score.raw', Number],
    ]),
    // RTE 3.4.2: CMIString4096; CMIString255 and CMIIdentifier. Moodle allows more, but not in "standards mode"; nor Docebo.
    limits: { named: new Map([['cmi.suspend_data', 4096]]), other: 255 },
    // RTE 3.4.2: an LMS need not have these. Session time is the LMS's to lose: no answer depends on it.
    optional: /^cmi\.((interactions|objectives)\.|core\.(score\.(min|max)|session_time)$)/,
    callsPerSave: 18,
  };
}
