import type { TrackingFailure } from './types.ts';

/** What the API did that cannot be told by an error number of the standard. */
export const THREW = 'exception';

/** SCORM 1.2 RTE 3.3.5: error codes. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
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
]);

const REMEDIES: Readonly<Record<TrackingFailure['step'], string>> = {
  initialize: 'Close this window and launch the course again from the LMS.',
  read: 'Close this window and launch the course again from the LMS.',
  write: 'Pass this message on to whoever runs the LMS.',
  commit: 'Check the connection, and that the LMS has not signed you out.',
  terminate: 'What was saved before stays saved; the time of this visit may be missing.',
};

/** A call that the LMS refused, in words for a support ticket. */
export function refusal(
  step: TrackingFailure['step'],
  call: string,
  element: string,
  code: string,
): TrackingFailure {
  const meaning = MEANINGS.get(code) ?? 'no reason known to the standard';
  return failure(step, element, code, `The LMS refused ${call}: error ${code}, ${meaning}.`);
}

/** A call that the LMS could not carry out: its API threw, or has no such function. */
export function breakdown(
  step: TrackingFailure['step'],
  call: string,
  element: string,
  error: unknown,
): TrackingFailure {
  const reason = error instanceof Error ? error.message : 'no reason given';
  return failure(step, element, THREW, `The LMS broke down at ${call}: ${reason}.`);
}

/** A failure with its remedy behind what happened. */
export function failure(
  step: TrackingFailure['step'],
  element: string,
  code: string,
  happened: string,
): TrackingFailure {
  return { ok: false, step, element, code, message: `${happened} ${REMEDIES[step]}` };
}
