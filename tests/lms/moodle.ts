/**
 * Moodle 4.5 as it was seen (lms-demands.md, section 2; rows named in the comments). Its run-time for SCORM 2004 narrows the
 * data types; `scorm2004-elements.ts` has that in it already.
 */
import { countOf } from './data-model.ts';
import type { LmsRules } from './strict-lms.ts';
import { scorm12Rules } from './strict-scorm12.ts';
import { scorm2004Rules } from './strict-scorm2004.ts';

const STATUS = 'cmi.core.lesson_status';

/**
 * "relaunch when done": mode `review`, credit `no-credit`, and writes are still stored. The exit that was told last stays
 * until another is told: `defaultvalue` of `cmi.exit` in Moodle's `scorm_13.js`.
 */
function reviewWhenDone(rules: LmsRules, status: string, exit: string): LmsRules['begin'] {
  return (stored, options) => {
    const isDone = /^(completed|passed|failed)$/.test(stored.get(status) ?? '');
    const review = { mode: 'review', credit: 'no-credit' };
    const launch = rules.begin(stored, isDone ? { ...options, ...review } : options);
    const told = stored.get(exit);
    if (told !== undefined) launch.live.set(exit, told);
    return launch;
  };
}

export const moodle12Rules: LmsRules = {
  ...scorm12Rules,
  begin: reviewWhenDone(scorm12Rules, STATUS, 'cmi.core.exit'),
  end: (live, fixed) => {
    scorm12Rules.end(live, fixed);
    // "nothing set": Initialize and Finish alone make the activity complete.
    if (live.get(STATUS) === 'not attempted') live.set(STATUS, 'completed');
    // "mastery score, 1.2": with a raw score even the incomplete of a save-and-exit becomes passed or failed.
    const mark = fixed.get('cmi.student_data.mastery_score') ?? '';
    const raw = live.get('cmi.core.score.raw') ?? '';
    if (mark !== '' && raw !== '' && fixed.get('cmi.core.lesson_mode') === 'normal') {
      live.set(STATUS, Number(raw) >= Number(mark) ? 'passed' : 'failed');
    }
  },
  // "second LMSInitialize after LMSFinish": throws TypeError when interactions were sent.
  throwsAt: (verb, state, live) =>
    verb === 'initialize' && state === 'terminated' && countOf(live, 'cmi.interactions') > 0,
  // "Commit's answer": session gone false/101; network down true/0, and nothing is stored.
  saysYes: 'offline',
};

export const moodle2004Rules: LmsRules = {
  ...scorm2004Rules,
  begin: reviewWhenDone(scorm2004Rules, 'cmi.completion_status', 'cmi.exit'),
  end: (live, fixed) => {
    const isTimed = live.has('cmi.session_time');
    scorm2004Rules.end(live, fixed);
    // "session_time not set, 2004": total_time stored as `P`.
    if (!isTimed) live.set('cmi.total_time', 'P');
  },
  saysYes: 'offline',
};
