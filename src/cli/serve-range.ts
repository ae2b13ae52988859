/** A part of a file that was asked for: from the first byte up to and with the last. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The one part that a `Range` header asks for (RFC 9110, section 14): null where it asks for none that we know, so that the
 * whole is sent; "unsatisfiable" where the file is shorter. Safari plays no video from a server that can't do this.
 */
export function byteRange(
  header: string | undefined,
  length: number,
): ByteRange | 'unsatisfiable' | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  if (from === '') {
    const count = Math.min(Number(to), length);
    return count === 0 ? 'unsatisfiable' : { first: length - count, last: length - 1 };
  }
  const first = Number(from);
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (to !== '' && Number(to) < first) return null;
  return first >= length ? 'unsatisfiable' : { first, last };
}
