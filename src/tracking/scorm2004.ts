import { decimal, duration, row, timestamp, type CmiEntry } from './cmi.ts';
import { recordRows, type Places, type RecordWords } from './edition.ts';
import { placeKept } from './place.ts';
import type { Interaction, LearnerRecord, ObjectiveResult } from './types.ts';

/**
 * A learner's record in the words of SCORM 2004, 3rd and 4th edition alike (RTE 4.2), in the order in which it must be
 * written: what matters most first, indices without gaps, an interaction's type before its responses.
 *
 * | record        | element                         | values                                        |
 * | ------------- | ------------------------------- | --------------------------------------------- |
 * | completion    | cmi.completion_status           | incomplete, completed                         |
 * | success       | cmi.success_status              | passed, failed; nothing while it is unknown   |
 * | progress      | cmi.progress_measure            | over 0 to 1: 0 would mean "not attempted"     |
 * | score         | cmi.score.raw, min, max         | 0 to 100; Moodle grades by raw alone          |
 * | score         | cmi.score.scaled                | 0 to 1                                        |
 * | location      | cmi.location                    | up to 1,000 characters                        |
 * | suspendData   | cmi.suspend_data                | up to 4,000 characters, the 3rd edition's     |
 * | (always)      | cmi.exit                        | suspend: any other throws the state away      |
 * | interactions  | cmi.interactions.n.*            | one a decision or agreement, with its words   |
 * | objectives    | cmi.objectives.n.*              | a case or a domain, found by id               |
 */
export function toScorm2004(record: LearnerRecord, places: Places): readonly CmiEntry[] {
  return recordRows(scorm2004Words, record, places);
}

const suspended = row('cmi.exit', 'suspend');

/** The table above, row by row. */
export const scorm2004Words: RecordWords = {
  // With the exit, so that a tab that crashes after any commit leaves something to resume.
  announcement: [row('cmi.completion_status', 'incomplete'), suspended],
  core: coreRows,
  scoreRange: ({ score }) =>
    score === null ? [] : [row('cmi.score.min', '0'), row('cmi.score.max', '100')],
  interaction: interactionRows,
  objective: objectiveRows,
  sessionTime: (seconds) => row('cmi.session_time', duration(seconds)),
  exit: suspended.element,
};

function coreRows(record: LearnerRecord): readonly CmiEntry[] {
  return [
    row('cmi.completion_status', record.completion),
    ...success('cmi', record),
    ...score('cmi', record),
    row('cmi.location', placeKept(record.location)),
    row('cmi.suspend_data', record.suspendData),
    suspended,
    ...progress('cmi', record.progress),
  ];
}

/** cmi.interactions.n (RTE 4.2.9): id first, type before the responses that are read by it. */
function interactionRows(interaction: Interaction, index: number): readonly CmiEntry[] {
  const at = `cmi.interactions.${String(index)}`;
  const { type } = interaction;
  const response = responseOf(type, interaction.response);
  const description = oneLine(interaction.description);
  return [
    row(`${at}.id`, interaction.id),
    row(`${at}.objectives.0.id`, interaction.objective),
    row(`${at}.timestamp`, timestamp(interaction.at)),
    row(`${at}.type`, type),
    ...interaction.correct.map((pattern, n) =>
      row(`${at}.correct_responses.${String(n)}.pattern`, responseOf(type, pattern)),
    ),
    row(`${at}.weighting`, decimal(interaction.weighting)),
    // Moodle refuses an empty response; the result says enough.
    ...(response === '' ? [] : [row(`${at}.learner_response`, response)]),
    row(`${at}.result`, interaction.result === 'wrong' ? 'incorrect' : 'correct'),
    row(`${at}.latency`, duration(interaction.latency)),
    ...(description === '' ? [] : [row(`${at}.description`, description)]),
  ];
}

/** cmi.objectives.n (RTE 4.2.17). */
function objectiveRows(objective: ObjectiveResult, index: number): readonly CmiEntry[] {
  const at = `cmi.objectives.${String(index)}`;
  return [
    row(`${at}.id`, objective.id),
    row(`${at}.completion_status`, objective.completion),
    ...success(at, objective),
    ...score(at, objective),
    ...progress(at, objective.completion === 'completed' ? 1 : 0),
  ];
}

function success(at: string, { success }: Pick<LearnerRecord, 'success'>): readonly CmiEntry[] {
  return success === 'unknown' ? [] : [row(`${at}.success_status`, success)];
}

function score(at: string, { score }: Pick<LearnerRecord, 'score'>): readonly CmiEntry[] {
  if (score === null) return [];
  return [
    row(`${at}.score.raw`, decimal(score)),
    row(`${at}.score.scaled`, decimal(score / 100, 4)),
  ];
}

function progress(at: string, measure: number): readonly CmiEntry[] {
  return measure === 0 ? [] : [row(`${at}.progress_measure`, decimal(measure, 4))];
}

/**
 * RTE 4.2.9.2: of a choice short identifiers, here single characters, with `[,]` between; of a fill-in one text, `0 3 41`,
 * for it takes no more than ten parts.
 */
function responseOf(type: Interaction['type'], said: readonly string[]): string {
  return said.join(type === 'choice' ? '[,]' : ' ');
}

/** RTE 4.1.1.3: localized_string_type(250). */
const LONGEST_DESCRIPTION = 250;

/**
 * Words as an LMS takes them. Moodle refuses line breaks, and `{` at the beginning would be read as the start of
 * `{lang=en}`.
 */
function oneLine(words: string): string {
  const line = words
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/^[{ ]+/, '')
    .trimEnd();
  if (line.length <= LONGEST_DESCRIPTION) return line;
  // Half of a surrogate pair is no character.
  return `${line.slice(0, LONGEST_DESCRIPTION - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
