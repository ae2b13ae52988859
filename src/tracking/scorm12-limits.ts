import type { CmiEntry } from './cmi.ts';
import { failure } from './scorm12-failure.ts';
import type { TrackingFailure } from './types.ts';

/**
 * SCORM 1.2 RTE 3.4.2: CMIString4096 for suspend data, CMIString255 and CMIIdentifier for the rest. Moodle and others
 * allow more, Moodle in "standards mode" and Docebo do not: so more is never sent.
 */
const SUSPEND_DATA = 4096;
const ELSE = 255;

/** Why a row is too long to be sent, or null. It is withheld whole: what an LMS cuts off, nobody can read back. */
export function overLimit({ element, value }: CmiEntry): TrackingFailure | null {
  const most = element === 'cmi.suspend_data' ? SUSPEND_DATA : ELSE;
  if (value.length <= most) return null;
  const happened = `${element} would hold ${String(value.length)} characters; SCORM 1.2 allows ${String(most)}, so it was not sent.`;
  return failure('write', element, 'too-long', happened);
}
