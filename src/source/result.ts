import type { Diagnostic } from './diagnostic.ts';

/** A value, or every reason why there is none. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Diagnostic[] };
