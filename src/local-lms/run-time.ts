import type { Scorm12API, Scorm2004API } from 'scorm-again';
import * as z from 'zod';
import type { KeptAttempt } from './attempt.ts';
import { text as words } from './text.ts';

/** An edition of SCORM as the local LMS runs and shows it. */
export interface RunTime {
  /** Where a package looks for its LMS. */
  readonly apiName: 'API' | 'API_1484_11';
  /** What the edition calls the calls that the page follows. */
  readonly calls: {
    readonly initialize: string;
    readonly set: string;
    readonly commit: string;
    readonly terminate: string;
  };
  /** Characters of suspend data that every LMS of this edition keeps. */
  readonly mostSuspendData: number;
  /** The attempt that the next launch goes on with; null where it begins a new one. */
  readonly resumed: (kept: KeptAttempt) => KeptAttempt | null;
  /** A run-time with what an LMS loads at launch. */
  readonly launch: (before: KeptAttempt | null) => Scorm12API | Scorm2004API;
  /** What there is to see of a record; null where it is not one of this edition. */
  readonly show: (cmi: KeptAttempt['cmi']) => ShownRecord | null;
}

/** A record ready to be shown, in the edition's own words. */
export interface ShownRecord {
  /** "completed, passed" */
  readonly status: string;
  readonly score: string;
  /** What the learner reached. */
  readonly result: readonly ElementRow[];
  /** How the sessions went. */
  readonly session: readonly ElementRow[];
  readonly suspendData: string;
  readonly objectives: ShownTable;
  readonly interactions: ShownTable;
}

/** An element: what it is, what the edition calls it, and its value. */
export interface ElementRow {
  readonly name: string;
  readonly element: string;
  readonly value: string;
}

/** A list of the record; the first cell tells rows apart. */
export interface ShownTable {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Who plays, and how: whoever sits at this computer, for credit. */
export const learner = { id: 'local-learner', name: 'Learner, Local' } as const;

/** How scorm-again is set: nothing leaves the page, nothing is committed but by the package. */
export const quietSettings = { autocommit: false, lmsCommitUrl: false, logLevel: 'NONE' } as const;

/** A score on its scale, or "". */
export function scoreOnScale(score: {
  readonly raw: string;
  readonly min: string;
  readonly max: string;
}): string {
  return score.raw === '' ? '' : `${score.raw} (${score.min}–${score.max})`;
}

/** A value of CMI as scorm-again renders it. */
export const cmiText = z.string().default('');

/** The lists inside an interaction, which every edition has. */
export const interactionLists = {
  objectives: z.record(z.string(), z.looseObject({ id: cmiText })).default({}),
  correct_responses: z.record(z.string(), z.looseObject({ pattern: cmiText })).default({}),
};

interface InteractionLists {
  readonly objectives: Readonly<Record<string, { readonly id: string }>>;
  readonly correct_responses: Readonly<Record<string, { readonly pattern: string }>>;
}

/** All patterns of an interaction that count as right, in one cell. */
export function patternsOf({ correct_responses: responses }: InteractionLists): string {
  return Object.values(responses)
    .map(({ pattern }) => pattern)
    .join(' / ');
}

/** The objectives that an interaction belongs to, in one cell. */
export function objectivesOf({ objectives }: InteractionLists): string {
  return Object.values(objectives)
    .map(({ id }) => id)
    .join(', ');
}

const { columns } = words.record;

/** What is shown of an interaction in every edition. */
export const interactionHeads = [
  columns.id,
  columns.response,
  columns.correct,
  columns.result,
  columns.objective,
  columns.weighting,
  columns.latency,
  columns.time,
] as const;

/** A table with the rows' indices before it. */
export function indexed(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): ShownTable {
  return {
    heads: [columns.index, ...heads],
    rows: rows.map((cells, index) => [`${index}`, ...cells]),
  };
}
