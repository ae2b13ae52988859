/** NHS Learning Hub, which takes SCORM 1.2 alone, as its code has it (lms-demands.md, section 3). */
import { countOf, leavesGap } from './data-model.ts';
import type { LmsRules } from './strict-lms.ts';
import { addSessionTime, scorm12Rules } from './strict-scorm12.ts';

const STATUS = 'cmi.core.lesson_status';
const handedBack = new Set([
  STATUS,
  'cmi.core.lesson_location',
  'cmi.core.score.raw',
  'cmi.core.score.min',
  'cmi.core.score.max',
  'cmi.core.exit',
  'cmi.core.total_time',
  'cmi.suspend_data',
]);

export const learningHubRules: LmsRules = {
  ...scorm12Rules,
  // "same: API": booleans from SetValue and Commit, a number from GetLastError.
  habits: { booleans: true },
  begin: (stored, options) => {
    // "same: resume": location, score and suspend_data, only while the last status was incomplete; else empty, and incomplete.
    const isOpen = stored.get(STATUS) === 'incomplete';
    const back = [...stored].filter(([name]) => isOpen && handedBack.has(name));
    // "same: status": a mastery score of 100 is handed out when the manifest has none.
    const launch = scorm12Rules.begin(new Map(back), {
      ...options,
      passMark: options.passMark || '100',
    });
    if (stored.size > 0) launch.live.set(STATUS, 'incomplete');
    return launch;
  },
  end: (live) => {
    // "same: status": `not attempted` at Finish becomes `incomplete`.
    if (live.get(STATUS) === 'not attempted') live.set(STATUS, 'incomplete');
    // "same: time": the first digit of the hours is dropped, so that `12:…` is two hours.
    addSessionTime(live, (hours) => hours.slice(1));
  },
  // `Commit` of `ScormController.cs` sets the visit's DurationSeconds, as Finish does: a visit that crashes keeps them.
  committed: (live) => {
    const kept = new Map(live);
    addSessionTime(kept, (hours) => hours.slice(1));
    return kept;
  },
  // "same: API": a gap in interaction indices throws.
  throwsAt: (verb, _state, live, name) =>
    verb === 'write' && name.startsWith('cmi.interactions.') && leavesGap(live, name),
  writeError: (live, name, value) => {
    const code = scorm12Rules.writeError(live, name, value);
    // "same: API": unknown elements 201, unknown sub-elements 401.
    return code === '401' && !/\.\d+\./.test(name) ? '201' : code;
  },
  readError: (data, name) => {
    const [list] = /^cmi\.(interactions|objectives)(?=\.)/.exec(name) ?? [];
    // "same: API": 301 for reading objectives and interactions that were never set.
    if (list !== undefined && countOf(data.live, list) === 0) return '301';
    const code = scorm12Rules.readError(data, name);
    return code === '401' ? '201' : code;
  },
};
