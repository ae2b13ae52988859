import type { CmiEntry } from './cmi.ts';
import type { Edition } from './edition.ts';
import { failure } from './failure.ts';
import type { TrackingFailure } from './types.ts';

/** Why a row is too long to be sent, or null. It is withheld whole: what an LMS cuts off, nobody can read back. */
export function overLimit(
  { element, value }: CmiEntry,
  { name, limits }: Pick<Edition, 'name' | 'limits'>,
): TrackingFailure | null {
  const most = limits.named.get(element) ?? limits.other;
  if (value.length <= most) return null;
  const happened = `${element} would hold ${String(value.length)} characters; in ${name} at most ${String(most)} are safe, so it was not sent.`;
  return failure('write', element, 'too-long', happened);
}
