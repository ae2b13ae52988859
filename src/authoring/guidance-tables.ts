import type { Guidance, GuidanceFile } from '../guidance/types.ts';

/** The guidelines that an overlay may lie over, of those beside it; a guideline alone is its own. */
export function basesOf(
  guidance: GuidanceFile,
  neighbours: readonly GuidanceFile[],
): readonly Guidance[] {
  if (guidance.kind === 'guideline') return [guidance];
  return neighbours.flatMap((file) =>
    file.kind === 'guideline' && file.id === guidance.over ? [file] : [],
  );
}

/** What features follow from, once for each guideline that counts together with this file. */
export function tablesWith(
  guidance: GuidanceFile,
  neighbours: readonly GuidanceFile[],
): readonly Pick<GuidanceFile, 'derived' | 'scores'>[] {
  return basesOf(guidance, neighbours).map(({ derived, scores }) => ({
    derived: { ...derived, ...guidance.derived },
    scores: { ...scores, ...guidance.scores },
  }));
}
