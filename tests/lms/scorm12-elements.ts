/**
 * The data model of SCORM 1.2 as the standard has it (RTE 3.4.2 and its data types), not as LMSs bend it: what is accepted
 * here is accepted anywhere.
 */

import type { DataModel, Element } from './data-model.ts';

const string255 = /^[\s\S]{0,255}$/;
const string4096 = /^[\s\S]{0,4096}$/;
/** CMIIdentifier: letters, digits, hyphen, underscore; no white space. */
const identifier = /^[A-Za-z0-9_-]{1,255}$/;
/** CMIDecimal, with a digit before the point as Moodle and others want it. */
const decimal = /^-?\d{1,3}(\.\d{1,2})?$/;
/** CMITime: HH:MM:SS.SS on a 24-hour clock. */
const time = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
/** CMITimespan: HHHH:MM:SS.SS, two to four digits for the hours. */
const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
/** CMIFeedback of type choice: single characters with commas between, at most 26 (NHS Learning Hub's reading). */
const choice = /^[a-z0-9](,[a-z0-9]){0,25}$/;
/** CMIFeedback of type fill-in: any text, kept as CMIString255 by LMSs that go by the standard. */
const fillIn = /^[ -~]{1,255}$/;
/** CMIVocabulary, lesson_status; content may not set "not attempted". */
const lessonStatus = /^(passed|completed|failed|incomplete|browsed)$/;
const objectiveStatus = /^(passed|completed|failed|incomplete|browsed|not attempted)$/;
const exit = /^(time-out|suspend|logout|)$/;
const interactionType =
  /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/;
const result = /^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d{1,2})?)$/;
const language = /^[\s\S]{0,255}$/;

/** Score elements are CMIDecimal or blank, and normalised: 0 to 100. */
const score = (value: string): boolean =>
  value === '' || (decimal.test(value) && Number(value) >= 0 && Number(value) <= 100);

const matching =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);
/** Whatever is wrong with a value, it is error 405. */
const typed =
  (accepts: (value: string) => boolean): Element['judge'] =>
  (value) =>
    accepts(value) ? '0' : '405';

const read: Element = { access: 'read', judge: () => '403' };
const both = (accepts: (value: string) => boolean): Element => ({
  access: 'both',
  judge: typed(accepts),
});
const response: Element = {
  access: 'write',
  judge: (value, type) => typed(matching(type === 'fill-in' ? fillIn : choice))(value, type),
};
const write = (pattern: RegExp): Element => ({ access: 'write', judge: typed(matching(pattern)) });

/** Each element by its name, `n` for an index. */
export const scorm12Elements: DataModel = new Map([
  ['cmi.core.student_id', read],
  ['cmi.core.student_name', read],
  ['cmi.core.lesson_location', both(matching(string255))],
  ['cmi.core.credit', read],
  ['cmi.core.lesson_status', both(matching(lessonStatus))],
  ['cmi.core.entry', read],
  ['cmi.core.score.raw', both(score)],
  ['cmi.core.score.min', both(score)],
  ['cmi.core.score.max', both(score)],
  ['cmi.core.total_time', read],
  ['cmi.core.lesson_mode', read],
  ['cmi.core.exit', write(exit)],
  ['cmi.core.session_time', write(timespan)],
  ['cmi.suspend_data', both(matching(string4096))],
  ['cmi.launch_data', read],
  ['cmi.student_data.mastery_score', read],
  ['cmi.student_preference.language', both(matching(language))],
  ['cmi.objectives.n.id', both(matching(identifier))],
  ['cmi.objectives.n.score.raw', both(score)],
  ['cmi.objectives.n.score.min', both(score)],
  ['cmi.objectives.n.score.max', both(score)],
  ['cmi.objectives.n.status', both(matching(objectiveStatus))],
  ['cmi.interactions.n.id', write(identifier)],
  ['cmi.interactions.n.objectives.n.id', write(identifier)],
  ['cmi.interactions.n.time', write(time)],
  ['cmi.interactions.n.type', write(interactionType)],
  ['cmi.interactions.n.correct_responses.n.pattern', response],
  ['cmi.interactions.n.weighting', write(decimal)],
  ['cmi.interactions.n.student_response', response],
  ['cmi.interactions.n.result', write(result)],
  ['cmi.interactions.n.latency', write(timespan)],
]);
