import type { CmiEntry } from './cmi.ts';
import type { Interaction, Launch, LearnerRecord, ObjectiveResult } from './types.ts';

/**
 * One edition of SCORM as a table: its words, its numbers, its limits. What is done with them (`tracker.ts` and the files
 * it stands on) is the same in every edition.
 */
export interface Edition {
  /** "SCORM 1.2", in messages. */
  readonly name: string;
  readonly functions: ApiFunctions;
  readonly errors: ErrorTable;
  readonly launch: LaunchWords;
  readonly record: RecordWords;
  /** Elements that never get a lower value than was reached, each with how high a value stands. */
  readonly ladders: ReadonlyMap<string, (value: string) => number>;
  /** The most characters of an element; `other` for those not named. */
  readonly limits: { readonly named: ReadonlyMap<string, number>; readonly other: number };
  /** Rows that an LMS may lack without an answer being lost. */
  readonly optional: RegExp;
  /** Calls to the LMS for one decision, its commit among them. */
  readonly callsPerSave: number;
}

/** What the functions of the API object are called. */
export interface ApiFunctions {
  readonly initialize: string;
  readonly terminate: string;
  readonly read: string;
  readonly write: string;
  readonly commit: string;
  readonly lastError: string;
}

/** The error numbers of an edition. */
export interface ErrorTable {
  readonly meanings: ReadonlyMap<string, string>;
  /** The session or the connection is in trouble, not the row: it may pass. */
  readonly passing: ReadonlySet<string>;
  /** Of an id: the LMS has no such list, or no more room in it. */
  readonly noSuchPlace: ReadonlySet<string>;
  /** What a call outside a session gets. */
  readonly noSession: string;
}

/** Reads an element; "" where the LMS has none. */
export type ReadElement = (element: string) => string;

/** Where a launch is told. */
export interface LaunchWords {
  readonly mode: string;
  readonly credit: string;
  readonly entry: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly location: string;
  readonly language: string;
  readonly standing: (read: ReadElement) => Standing;
}

/** What the LMS holds of the result. */
export interface Standing extends Pick<Launch, 'completion' | 'success' | 'score' | 'passMark'> {
  /** Whether the LMS told a status at all: Open edX never does. */
  readonly told: boolean;
  /** Rows that were reached, for the ladders. */
  readonly reached: readonly CmiEntry[];
}

/** A learner's record in an edition's words, in parts that the sender puts in order. */
export interface RecordWords {
  /** What a session says before anything else. */
  readonly announcement: readonly CmiEntry[];
  /** Status, score, place, state and exit: what the next visit and the LMS's own reports depend on. */
  readonly core: (record: LearnerRecord) => readonly CmiEntry[];
  /** The scale that the score stands on; nothing is lost when an LMS doesn't have it. */
  readonly scoreRange: (record: LearnerRecord) => readonly CmiEntry[];
  readonly interaction: (interaction: Interaction, index: number) => readonly CmiEntry[];
  /** The id first, for it makes the place. */
  readonly objective: (objective: ObjectiveResult, index: number) => readonly CmiEntry[];
  readonly sessionTime: (seconds: number) => CmiEntry;
  /** The element that says how the session ends. */
  readonly exit: string;
}

/** Where a record's lists go in the LMS. */
export interface Places {
  /** Where the first interaction of this launch goes: `cmi.interactions._count` when it began. */
  readonly firstInteraction: number;
  /** Where each objective stands in the LMS; one without a place is not written. */
  readonly objectivePlaces: ReadonlyMap<string, number>;
}

/** Every row of a record, in the order in which rows must be written: what matters most first. */
export function recordRows(
  words: RecordWords,
  record: LearnerRecord,
  { firstInteraction, objectivePlaces }: Places,
): readonly CmiEntry[] {
  return [
    ...words.core(record),
    ...record.interactions.flatMap((it, index) => words.interaction(it, firstInteraction + index)),
    ...words.scoreRange(record),
    ...record.objectives.flatMap((it) => {
      const place = objectivePlaces.get(it.id);
      return place === undefined ? [] : words.objective(it, place);
    }),
  ];
}
