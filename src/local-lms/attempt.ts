/**
 * What the local LMS keeps of an attempt, in the page's localStorage: scorm-again's own rendering of the CMI, and what
 * an LMS knows beside it. Rows of CMI arrays are keyed by their index.
 *
 *     { format: 1, cmi: {…}, totalTime: "00:12:30", commits: 14, lastCommitAt: 1763876543210 }
 */
import * as z from 'zod';

const text = z.string().default('');
const score = z.looseObject({ raw: text, min: text, max: text });

const objective = z.looseObject({ id: text, status: text, score });

const interaction = z.looseObject({
  id: text,
  time: text,
  type: text,
  student_response: text,
  result: text,
  weighting: text,
  latency: text,
  objectives: z.record(z.string(), z.looseObject({ id: text })).default({}),
  correct_responses: z.record(z.string(), z.looseObject({ pattern: text })).default({}),
});

/** SCORM 1.2's data model as scorm-again renders it; what the page doesn't show is kept all the same. */
export const cmiSchema = z.looseObject({
  suspend_data: text,
  core: z.looseObject({
    lesson_status: text,
    lesson_location: text,
    entry: text,
    exit: text,
    session_time: text,
    score,
  }),
  objectives: z.record(z.string(), objective),
  interactions: z.record(z.string(), interaction),
});

const attemptSchema = z.object({
  format: z.literal(1),
  cmi: cmiSchema,
  totalTime: z.string(),
  commits: z.int(),
  lastCommitAt: z.number().nullable(),
});

export type Cmi = Readonly<z.output<typeof cmiSchema>>;
export type Interaction = Cmi['interactions'][string];

/** The record of one learner with one package, over all sessions. */
export type KeptAttempt = Readonly<z.output<typeof attemptSchema>>;

/** Where attempts are kept. Any call of the browser's storage may throw; none of these does. */
export interface AttemptShelf {
  read(key: string): KeptAttempt | null;
  /** Says whether it was kept. */
  write(key: string, attempt: KeptAttempt): boolean;
  remove(key: string): void;
}

const prefix = 'referwise-local-lms/attempt/';

/** Keeps attempts in a browser's storage. What can't be read counts as no attempt. */
export function attemptShelf(
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): AttemptShelf {
  return {
    read: (key) => {
      const kept = quietly(() => storage().getItem(prefix + key));
      const value = kept == null ? null : quietly((): unknown => JSON.parse(kept));
      return attemptSchema.safeParse(value).data ?? null;
    },
    write: (key, attempt) =>
      quietly(() => {
        storage().setItem(prefix + key, JSON.stringify(attempt));
        return true;
      }) ?? false,
    remove: (key) => {
      quietly(() => storage().removeItem(prefix + key));
    },
  };
}

/** Names the attempt as an LMS does: by the course's identifier, so that a new version of a package resumes it. */
export function attemptKey(course: {
  readonly standard: string;
  readonly identifier: string;
}): string {
  return `${course.standard}/${course.identifier}`;
}

function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
