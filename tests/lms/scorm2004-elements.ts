/**
 * The data model of SCORM 2004, 3rd edition (RTE 4.1.1 data types, 4.2 elements), as narrow as the narrowest LMS has it:
 * what Moodle 4.5 refuses is refused here too, and what is accepted here is accepted anywhere.
 */
import type { DataModel, Element } from './data-model.ts';

/** RTE 4.1.1.2: long_identifier_type. A URN needs a namespace, and Moodle reads a colon so: none is taken. */
const longIdentifier = /^[A-Za-z0-9_.-]{1,4000}$/;
/** RTE 4.1.1.1: characterstring with its smallest permitted maximum; line breaks are refused by Moodle, nothing at all by scorm-again. */
const location = /^[^\r\n]{1,1000}$/;
/** RTE 4.2.21: SPM 4,000 in the 3rd edition, 64,000 in the 4th. */
const suspendData = /^[\x20-\x7e]{0,4000}$/;
/** RTE 4.1.1.3: localized_string_type(250). Moodle takes `{` for the start of `{lang=…}`, and no line break. */
const description = /^(?!\{)[^\r\n]{0,250}$/;
/** RTE 4.1.1.5: real(10,7), with a digit before the point and no exponent. */
const real = /^-?\d{1,10}(\.\d{1,7})?$/;
/** RTE 4.1.1.6: time(second,10,0). A zone needs a fraction before it in Moodle; three decimals are too many. */
const time =
  /^(19[7-9]\d|20[0-3]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}Z?)?$/;
/** RTE 4.1.1.7: timeinterval(second,10,2). "P" and "PT" alone say nothing. */
const timeInterval = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
/** Moodle takes `[A-Za-z0-9_.]` for the short identifiers of a choice, and no empty one. */
const shortIdentifier = /^[A-Za-z0-9_.]{1,250}$/;
const completion = /^(completed|incomplete|not attempted|unknown)$/;
const success = /^(passed|failed|unknown)$/;
const exit = /^(time-out|suspend|logout|normal|)$/;
const interactionType =
  /^(true-false|choice|fill-in|long-fill-in|likert|matching|performance|sequencing|numeric|other)$/;
const result = /^(correct|incorrect|unanticipated|neutral|-?\d{1,10}(\.\d{1,7})?)$/;
const language = /^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$/;

/** RTE 3.1.7.6: 406 is a type mismatch, 407 a number out of range. */
const typed =
  (pattern: RegExp): Element['judge'] =>
  (value) =>
    pattern.test(value) ? '0' : '406';
const ranged =
  (least: number, most: number): Element['judge'] =>
  (value) => {
    if (!real.test(value)) return '406';
    return Number(value) >= least && Number(value) <= most ? '0' : '407';
  };
/** RTE 4.2.9.2: a set of at most 36 short identifiers, none twice. */
const choice: Element['judge'] = (value) => {
  const letters = value.split('[,]');
  const isSet = new Set(letters).size === letters.length && letters.length <= 36;
  return isSet && letters.every((it) => shortIdentifier.test(it)) ? '0' : '406';
};

/** RTE 4.2.9.2: at most ten texts of localized_string_type(250); one of them here. */
const fillIn = typed(/^(?!\{)[^\r\n]{1,250}$/);
const response: Element['judge'] = (value, type) =>
  (type === 'fill-in' ? fillIn : choice)(value, type);

const read: Element = { access: 'read', judge: () => '404' };
const both = (judge: Element['judge']): Element => ({ access: 'both', judge });
const write = (pattern: RegExp): Element => ({ access: 'write', judge: typed(pattern) });

/** Each element by its name, `n` for an index. */
export const scorm2004Elements: DataModel = new Map([
  ['cmi.completion_status', both(typed(completion))],
  ['cmi.completion_threshold', read],
  ['cmi.credit', read],
  ['cmi.entry', read],
  ['cmi.exit', write(exit)],
  ['cmi.interactions.n.id', both(typed(longIdentifier))],
  ['cmi.interactions.n.type', both(typed(interactionType))],
  ['cmi.interactions.n.objectives.n.id', both(typed(longIdentifier))],
  ['cmi.interactions.n.timestamp', both(typed(time))],
  ['cmi.interactions.n.correct_responses.n.pattern', both(response)],
  ['cmi.interactions.n.weighting', both(typed(real))],
  ['cmi.interactions.n.learner_response', both(response)],
  ['cmi.interactions.n.result', both(typed(result))],
  ['cmi.interactions.n.latency', both(typed(timeInterval))],
  ['cmi.interactions.n.description', both(typed(description))],
  ['cmi.launch_data', read],
  ['cmi.learner_id', read],
  ['cmi.learner_name', read],
  ['cmi.learner_preference.language', both(typed(language))],
  ['cmi.location', both(typed(location))],
  ['cmi.max_time_allowed', read],
  ['cmi.mode', read],
  ['cmi.objectives.n.id', both(typed(longIdentifier))],
  ['cmi.objectives.n.score.scaled', both(ranged(-1, 1))],
  ['cmi.objectives.n.score.raw', both(typed(real))],
  ['cmi.objectives.n.score.min', both(typed(real))],
  ['cmi.objectives.n.score.max', both(typed(real))],
  ['cmi.objectives.n.success_status', both(typed(success))],
  ['cmi.objectives.n.completion_status', both(typed(completion))],
  ['cmi.objectives.n.progress_measure', both(ranged(0, 1))],
  ['cmi.objectives.n.description', both(typed(description))],
  ['cmi.progress_measure', both(ranged(0, 1))],
  ['cmi.scaled_passing_score', read],
  ['cmi.score.scaled', both(ranged(-1, 1))],
  ['cmi.score.raw', both(typed(real))],
  ['cmi.score.min', both(typed(real))],
  ['cmi.score.max', both(typed(real))],
  ['cmi.session_time', write(timeInterval)],
  ['cmi.success_status', both(typed(success))],
  ['cmi.suspend_data', both(typed(suspendData))],
  ['cmi.time_limit_action', read],
  ['cmi.total_time', read],
]);
