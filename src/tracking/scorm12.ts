import { clockTime, decimal, row, timespan, type CmiEntry } from './cmi.ts';
import { recordRows, type Places, type RecordWords } from './edition.ts';
import { placeKept } from './place.ts';
import type { Interaction, LearnerRecord, ObjectiveResult } from './types.ts';

/** SCORM 1.2 has one status for completion and success: which words end a package. */
export type FinalStatus = 'completed' | 'passed-failed';

export interface Scorm12Options extends Places {
  readonly finalStatus: FinalStatus;
}

/**
 * A learner's record in the words of SCORM 1.2 (RTE 3.4.2), in the order in which it must be written: what matters most
 * first, indices without gaps, an interaction's type before its responses.
 *
 * | record        | element                         | values                                      |
 * | ------------- | ------------------------------- | ------------------------------------------- |
 * | completion    | cmi.core.lesson_status          | incomplete; completed, or passed and failed |
 * | score         | cmi.core.score.raw, min, max    | 0 to 100                                    |
 * | location      | cmi.core.lesson_location        | CMIString255                                |
 * | suspendData   | cmi.suspend_data                | CMIString4096                               |
 * | completion    | cmi.core.exit                   | suspend until finished, then ""             |
 * | interactions  | cmi.interactions.n.*            | written only, one a decision or agreement   |
 * | objectives    | cmi.objectives.n.*              | a case or a domain, found by id             |
 *
 * `progress` and `description` have no place in this edition.
 */
export function toScorm12(record: LearnerRecord, options: Scorm12Options): readonly CmiEntry[] {
  return recordRows(scorm12Words(options.finalStatus), record, options);
}

/** The table above, row by row. */
export function scorm12Words(finalStatus: FinalStatus): RecordWords {
  return {
    announcement: [row('cmi.core.lesson_status', 'incomplete')],
    core: (record) => coreRows(record, finalStatus),
    scoreRange: ({ score }) =>
      score === null ? [] : [row('cmi.core.score.min', '0'), row('cmi.core.score.max', '100')],
    interaction: interactionRows,
    objective: objectiveRows,
    sessionTime: (seconds) => row('cmi.core.session_time', timespan(seconds)),
    exit: 'cmi.core.exit',
  };
}

function coreRows(record: LearnerRecord, finalStatus: FinalStatus): readonly CmiEntry[] {
  const score = record.score === null ? [] : [row('cmi.core.score.raw', decimal(record.score))];
  return [
    row('cmi.core.lesson_status', statusOf(record, finalStatus)),
    ...score,
    row('cmi.core.lesson_location', placeKept(record.location)),
    row('cmi.suspend_data', record.suspendData),
    row('cmi.core.exit', record.completion === 'completed' ? '' : 'suspend'),
  ];
}

/** cmi.interactions.n: id first, type before the responses that are read by it. */
function interactionRows(interaction: Interaction, index: number): readonly CmiEntry[] {
  const at = `cmi.interactions.${String(index)}`;
  const { type } = interaction;
  const response = responseOf(type, interaction.response);
  return [
    row(`${at}.id`, interaction.id),
    row(`${at}.objectives.0.id`, interaction.objective),
    row(`${at}.time`, clockTime(interaction.at)),
    row(`${at}.type`, type),
    ...interaction.correct.map((pattern, n) =>
      row(`${at}.correct_responses.${String(n)}.pattern`, responseOf(type, pattern)),
    ),
    row(`${at}.weighting`, decimal(interaction.weighting)),
    // An empty response is no CMIFeedback of type choice; the result says enough.
    ...(response === '' ? [] : [row(`${at}.student_response`, response)]),
    row(`${at}.result`, interaction.result),
    row(`${at}.latency`, timespan(interaction.latency)),
  ];
}

/** cmi.objectives.n. Scores are 0 to 100 without being told. */
function objectiveRows(objective: ObjectiveResult, index: number): readonly CmiEntry[] {
  const at = `cmi.objectives.${String(index)}`;
  const { id, score } = objective;
  return [
    row(`${at}.id`, id),
    ...(score === null ? [] : [row(`${at}.score.raw`, decimal(score))]),
    row(`${at}.status`, statusOf(objective, 'passed-failed')),
  ];
}

function statusOf(
  { completion, success }: Pick<LearnerRecord, 'completion' | 'success'>,
  finalStatus: FinalStatus,
): string {
  if (completion === 'incomplete') return 'incomplete';
  return finalStatus === 'completed' || success === 'unknown' ? 'completed' : success;
}

/** CMIFeedback: of a choice single characters with commas between, `a` or `a,b`; of a fill-in any text, `0 3 41`. */
function responseOf(type: Interaction['type'], said: readonly string[]): string {
  return said.join(type === 'choice' ? ',' : ' ');
}
