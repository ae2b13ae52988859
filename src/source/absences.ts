import * as z from 'zod';

/** Why a value may not be missing or empty, where that matters more than a key left out. */
export interface Absence {
  readonly code: string;
  /** What to write, in a sentence. */
  readonly remedy: string;
}

/** What a schema's parts say of their own absence: `alternative.register(absences, { code, remedy })`. */
export const absences = z.registry<Absence>();
