/** A check dealt out in shares, and put together again; whoever deals needs nothing of what checking needs. */
import type { Diagnostic } from '../source/diagnostic.ts';
import { byPlace } from './by-place.ts';
import type { Material } from './material.ts';

/** What is dealt of the cases to one of those who check them. The first looks after all that is no case, too. */
export interface Share {
  readonly isFirst: boolean;
  /** The next case to be looked at, by its place among all; each is dealt once. */
  next(): number;
}

/** All cases, one after another. */
export function whole(): Share {
  let dealt = -1;
  return { isFirst: true, next: () => (dealt += 1) };
}

/** What there is to say of a case besides its findings. */
export interface CaseNote {
  readonly file: string;
  /** The version of the format that its file is written in. */
  readonly format: number;
  /** How many of its texts are still to be written. */
  readonly unwritten: number;
}

/** What was found in a share of the cases. */
export interface ShareReport {
  readonly material: Material;
  readonly findings: readonly Diagnostic[];
  /** What other shares may have found as well. */
  readonly problems: readonly Diagnostic[];
  readonly notes: readonly CaseNote[];
}

/** The shares as if all had been checked at once: findings in order, and what several found once. */
export function together(shares: readonly ShareReport[]): Omit<ShareReport, 'problems'> {
  const [first] = shares;
  const problems = new Map(
    shares
      .flatMap((share) => share.problems)
      .map((problem) => [JSON.stringify(problem), problem] as const),
  );
  return {
    material: first?.material ?? { cases: [], modules: [], guidance: [] },
    findings: [...shares.flatMap(({ findings }) => findings), ...problems.values()].sort(byPlace),
    notes: shares
      .flatMap(({ notes }) => notes)
      .sort((one, other) => (one.file < other.file ? -1 : 1)),
  };
}
