/**
 * ILIAS, as its code and documentation have it (lms-demands.md, section 4). What is known of it is the standard: in 1.2 a
 * learner is through when the chosen SCOs are completed or passed; in 2004 the exit must be `suspend` to resume.
 */
import { scorm12Rules } from './strict-scorm12.ts';
import { scorm2004Rules } from './strict-scorm2004.ts';

export const ilias12Rules = scorm12Rules;
export const ilias2004Rules = scorm2004Rules;
