/** Versions of guidelines live side by side; which one counts is decided by date and nation. */
import { effective, withOverlay, type Effective } from './effective.ts';
import type { Guidance, GuidanceFile, Overlay } from './types.ts';
import type { Nation } from './vocabulary.ts';

/** What someone asks for. */
export interface Wanted {
  /** "ng12", "ng12@2026-04-15", or an overlay's: "scotland". */
  readonly guidance: string;
  readonly nation: Nation;
  /** The day on which it counts, YYYY-MM-DD. */
  readonly on: string;
}

/** What counts then and there, or one sentence about why there is nothing and what to do. */
export type Chosen =
  | { readonly ok: true; readonly effective: Effective }
  | { readonly ok: false; readonly message: string };

/** The name of a version: "ng12@2026-04-15". */
export function versionName({ id, version }: Pick<GuidanceFile, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** Chooses among files the guideline that counts, with its nation's overlay. */
export function choose(files: readonly GuidanceFile[], wanted: Wanted): Chosen {
  const guidelines = files.filter((file): file is Guidance => file.kind === 'guideline');
  const overlays = files.filter((file): file is Overlay => file.kind === 'overlay');
  const [id = '', version] = wanted.guidance.split('@');
  const asked = overlays.find((overlay) => overlay.id === id);
  const nation = asked?.nations[0] ?? wanted.nation;
  const base = pickBase(guidelines, asked?.over ?? id, asked ? undefined : version, wanted.on);
  if (!base.ok) return base;
  if (base.guidance.nations.includes(nation)) {
    return { ok: true, effective: effective(base.guidance) };
  }
  const own = overlays.filter(
    (overlay) => overlay.over === base.guidance.id && overlay.nations.includes(nation),
  );
  const overlay = inForce(
    asked && version ? own.filter((it) => it.version === version) : own,
    wanted.on,
  );
  if (overlay !== null) {
    return { ok: true, effective: withOverlay(base.guidance, overlay) };
  }
  const first = earliest(own);
  return {
    ok: false,
    message:
      first === null
        ? `There is no table for ${nation} here: ${versionName(base.guidance)} counts in ${base.guidance.nations.join(' and ')}, and no overlay for ${nation} lies beside it.`
        : `The table for ${nation}, ${versionName(first)}, counts from ${first.inForceFrom}, not on ${wanted.on}.`,
  };
}

function pickBase(
  guidelines: readonly Guidance[],
  id: string,
  version: string | undefined,
  on: string,
):
  | { readonly ok: true; readonly guidance: Guidance }
  | { readonly ok: false; readonly message: string } {
  const own = guidelines.filter((guideline) => guideline.id === id);
  const names = own.map(versionName).sort().join(', ');
  if (own.length === 0) {
    const ids = [...new Set(guidelines.map((each) => each.id))].sort().join(', ');
    return { ok: false, message: `There is no guideline "${id}". There is: ${ids || 'none yet'}.` };
  }
  const found =
    version === undefined ? inForce(own, on) : (own.find((it) => it.version === version) ?? null);
  if (found !== null) return { ok: true, guidance: found };
  return {
    ok: false,
    message:
      version === undefined
        ? `No version of ${id} counted on ${on}; there is ${names}.`
        : `There is no version "${version}" of ${id}; there is ${names}.`,
  };
}

/** The newest that counts on a day. */
function inForce<T extends { readonly inForceFrom: string }>(
  versions: readonly T[],
  on: string,
): T | null {
  return byDate(versions).findLast(({ inForceFrom }) => inForceFrom <= on) ?? null;
}

function earliest<T extends { readonly inForceFrom: string }>(versions: readonly T[]): T | null {
  return byDate(versions)[0] ?? null;
}

function byDate<T extends { readonly inForceFrom: string }>(versions: readonly T[]): readonly T[] {
  return versions.toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? -1 : 1));
}
