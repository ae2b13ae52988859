import type { ErrorTable } from './edition.ts';
import type { TrackingFailure } from './types.ts';

/** What the API did that cannot be told by an error number of the standard. */
export const THREW = 'exception';

const REMEDIES: Readonly<Record<TrackingFailure['step'], string>> = {
  initialize: 'Close this window and launch the course again from the LMS.',
  read: 'Close this window and launch the course again from the LMS.',
  write: 'Pass this message on to whoever runs the LMS.',
  commit: 'Check the connection, and that the LMS has not signed you out.',
  terminate: 'What was saved before stays saved; the time of this visit may be missing.',
};

/** A call to the LMS, in words for a support ticket. */
export interface FailedCall {
  readonly step: TrackingFailure['step'];
  readonly element: string;
  readonly name: string;
}

/** A call that the LMS refused. */
export function refusal(
  { step, element, name }: FailedCall,
  code: string,
  { meanings }: ErrorTable,
): TrackingFailure {
  const meaning = meanings.get(code) ?? 'no reason known to the standard';
  return failure(step, element, code, `The LMS refused ${name}: error ${code}, ${meaning}.`);
}

/** A call that the LMS could not carry out: its API threw, or has no such function. */
export function breakdown({ step, element, name }: FailedCall, error: unknown): TrackingFailure {
  const reason = error instanceof Error ? error.message : 'no reason given';
  return failure(step, element, THREW, `The LMS broke down at ${name}: ${reason}.`);
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
