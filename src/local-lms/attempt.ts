/**
 * What the local LMS keeps of an attempt, in the page's localStorage: scorm-again's own rendering of the CMI, in the
 * edition's words, and what an LMS knows beside it. Rows of CMI arrays are keyed by their index.
 *
 *     { format: 1, cmi: {…}, totalTime: "00:12:30", commits: 14, lastCommitAt: 1763876543210 }
 */
import * as z from 'zod';

const attemptSchema = z.object({
  format: z.literal(1),
  cmi: z.record(z.string(), z.unknown()),
  totalTime: z.string(),
  commits: z.int(),
  lastCommitAt: z.number().nullable(),
});

/** The record of one learner with one package, over all sessions. */
export type KeptAttempt = Readonly<z.output<typeof attemptSchema>>;

/** Where attempts are kept. Any call of the browser's storage may throw; none of these does. */
export interface AttemptShelf {
  read(key: string): KeptAttempt | null;
  /** Says whether it was kept. */
  write(key: string, attempt: KeptAttempt): boolean;
  remove(key: string): void;
  /** Calls back on each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Another number after each change. */
  version(): number;
}

const prefix = 'referwise-local-lms/attempt/';

/** Keeps attempts in a browser's storage. What can't be read counts as no attempt. */
export function attemptShelf(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): AttemptShelf {
  const listeners = new Set<() => void>();
  let version = 0;
  const change = (): void => {
    version += 1;
    for (const listener of listeners) listener();
  };
  return {
    read: (key) => {
      const kept = quietly(() => storage().getItem(prefix + key));
      const value = kept == null ? null : quietly((): unknown => JSON.parse(kept));
      return attemptSchema.safeParse(value).data ?? null;
    },
    write: (key, attempt) => {
      const isKept = quietly(() => {
        storage().setItem(prefix + key, JSON.stringify(attempt));
        return true;
      });
      change();
      return isKept ?? false;
    },
    remove: (key) => {
      quietly(() => storage().removeItem(prefix + key));
      change();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}

/** A course as far as a record belongs to it. */
export interface Course {
  readonly standard: string;
  readonly identifier: string;
  readonly items?: readonly unknown[];
}

/**
 * Names the attempt as an LMS does: by the course's identifier, so that a new version of a package resumes it; of a course of
 * several items by the item's besides, for each is an attempt of its own.
 */
export function attemptKey(
  { standard, identifier, items = [] }: Course,
  item?: { readonly identifier: string },
): string {
  const course = `${standard}/${identifier}`;
  return item === undefined || items.length < 2 ? course : `${course}/${item.identifier}`;
}

function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
