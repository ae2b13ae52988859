import type { Scorm12Api } from '../../src/tracking/scorm12-edition.ts';
import { elementOf, isKeyword, isMissing, leavesGap, typeAt } from './data-model.ts';
import { scorm12Elements } from './scorm12-elements.ts';
import { strictLms, type LmsRules, type StrictLms, type StrictLmsOptions } from './strict-lms.ts';

const STATUS = 'cmi.core.lesson_status';

/** SCORM 1.2 as the standard has it. */
export const scorm12Rules: LmsRules = {
  // RTE 3.3.5: 301 outside a session, 201 for an argument that isn't "". Initialize twice is 101.
  callError: (verb, state, parameter) => {
    if (verb === 'initialize') {
      return parameter !== '' || state !== 'not-initialised' ? '101' : null;
    }
    if (state !== 'running') return '301';
    return parameter === '' ? null : '201';
  },
  faults: { initialize: '101', terminate: '101', commit: '101' },
  begin: (stored, { mode, credit, passMark, language }) => {
    const live = new Map(stored);
    const again = live.get('cmi.core.exit') === 'suspend' ? 'resume' : '';
    const fixed = new Map([
      ['cmi.core.student_id', 'gp-1'],
      ['cmi.core.student_name', 'Okafor, Ada'],
      ['cmi.core.lesson_mode', mode],
      ['cmi.core.credit', credit],
      ['cmi.core.entry', live.size === 0 ? 'ab-initio' : again],
      ['cmi.student_data.mastery_score', passMark],
      ['cmi.student_preference.language', language],
    ]);
    if (!live.has(STATUS)) live.set(STATUS, 'not attempted');
    live.delete('cmi.core.exit');
    live.delete('cmi.core.session_time');
    return { live, fixed };
  },
  end: (live) => addSessionTime(live),
  writeError: (live, name, value) => {
    if (isKeyword(name)) return '402';
    const element = elementOf(scorm12Elements, name);
    if (element === undefined) return '401';
    if (element.access === 'read') return '403';
    if (leavesGap(live, name)) return '201';
    return isTypedFirst(name, live) ? element.judge(value, typeAt(live, name)) : '405';
  },
  readError: ({ live }, name) => {
    if (isKeyword(name)) return '0';
    const element = elementOf(scorm12Elements, name);
    if (element === undefined) return '401';
    if (element.access === 'write') return '404';
    return isMissing(live, name) ? '201' : '0';
  },
  blank: /lesson_(status|mode)$|score/,
};

/** An LMS of SCORM 1.2 before its first launch of this learner. */
export function strictScorm12(
  options: StrictLmsOptions = {},
  rules = scorm12Rules,
): StrictLms<Scorm12Api> {
  return strictLms(
    rules,
    (calls) => ({
      LMSInitialize: calls.initialize,
      LMSFinish: calls.terminate,
      LMSGetValue: calls.read,
      LMSSetValue: calls.write,
      LMSCommit: calls.commit,
      LMSGetLastError: calls.lastError,
      LMSGetErrorString: (code) => `error ${code}`,
      LMSGetDiagnostic: (code) => `error ${code}`,
    }),
    options,
  );
}

/** A response can be read only by its interaction's type. */
function isTypedFirst(name: string, live: ReadonlyMap<string, string>): boolean {
  const response = /^cmi\.interactions\.\d+\.(student_response|correct_responses)/.exec(name);
  return response === null || typeAt(live, name) !== '';
}

/** `total_time` with the session's added; `hours` reads the hours as an LMS does. */
export function addSessionTime(
  live: Map<string, string>,
  hours: (digits: string) => string = (digits) => digits,
): void {
  const [total, session] = ['total_time', 'session_time'].map((it) =>
    secondsOf(
      (live.get(`cmi.core.${it}`) ?? '0:0:0').replace(
        /^\d+/,
        it === 'session_time' ? hours : String,
      ),
    ),
  );
  const sum = (total ?? 0) + (session ?? 0);
  const [hour, minutes, seconds] = [sum / 3600, (sum / 60) % 60, sum % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  live.set('cmi.core.total_time', [hour?.padStart(4, '0'), minutes, seconds].join(':'));
}

function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}
