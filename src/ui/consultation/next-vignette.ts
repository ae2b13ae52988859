import type { CaseIndexEntry } from '../../attempt/package-settings.ts';
import type { Standing } from '../start/standing.ts';

/** The vignette to go on to from one: the next that was never finished, round to the first again; null where all were. */
export function nextVignette(
  cases: readonly CaseIndexEntry[],
  from: string,
  standingOf: (id: string) => Standing | null,
): CaseIndexEntry | null {
  const vignettes = cases.filter(({ kind }) => kind === 'vignette');
  const here = vignettes.findIndex(({ id }) => id === from);
  const others = [...vignettes.slice(here + 1), ...vignettes.slice(0, Math.max(0, here))];
  return (
    others.find(({ id }) => {
      const standing = standingOf(id);
      return standing?.kind === 'new' || standing?.kind === 'started';
    }) ?? null
  );
}
