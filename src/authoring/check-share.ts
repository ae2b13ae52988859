/** A check dealt out in shares, and put together again. Everything in a share travels between threads as it is. */
import type { Diagnostic } from '../source/diagnostic.ts';
import { byPlace } from './by-place.ts';
import { look, type CheckRequest, type Share } from './check.ts';
import type { Material } from './material.ts';
import { countUnwritten } from './unwritten.ts';
import type { VirtualFiles } from './virtual-files.ts';

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

/** Checks a share; of its cases only notes are kept, so that memory doesn't grow with them. */
export function checkShare(files: VirtualFiles, request: CheckRequest, share: Share): ShareReport {
  const notes: CaseNote[] = [];
  const { material, findings, problems } = look(files, request, share, (read) => {
    const { file, format, source } = read;
    notes.push({ file, format, unwritten: countUnwritten(source.value) });
  });
  return { material, findings, problems, notes };
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
