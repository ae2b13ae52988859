/** Chamilo 2, which has `window.API` alone, as its code has it (lms-demands.md, section 4). */
import type { LmsRules } from './strict-lms.ts';
import { addSessionTime, scorm12Rules } from './strict-scorm12.ts';

const notImplemented = /^cmi\.(student_preference|comments)/;

export const chamiloRules: LmsRules = {
  ...scorm12Rules,
  // Values are printed into a script between quotes: the next launch would break on these, so the double won't have them.
  writeError: (live, name, value) =>
    /['"\\\r\n]/.test(value) ? '405' : scorm12Rules.writeError(live, name, value),
  readError: (data, name) =>
    notImplemented.test(name) ? '401' : scorm12Rules.readError(data, name),
  /**
   * `scorm_update_time` of `learnpathItem.class.php` adds what it is told at each save, commits among them, unless the learning
   * path's `accumulate_scorm_time` is off; it is on by default.
   */
  committed: (live) => {
    addSessionTime(live);
    return live;
  },
  // Commit always says true.
  saysYes: 'always',
};
