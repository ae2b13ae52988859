import type { GuidanceFile } from '../guidance/types.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { check } from './check.ts';
import { inside } from './paths.ts';
import { openShelf } from './shelf.ts';
import type { VirtualFiles } from './virtual-files.ts';

/** The guidelines and overlays of a cases folder, or everything that is wrong with them. */
export type ReadGuidance =
  | { readonly ok: true; readonly files: readonly GuidanceFile[] }
  | { readonly ok: false; readonly findings: readonly Diagnostic[] };

/** Reads and checks the guidance of a cases folder. */
export function readGuidance(files: VirtualFiles, folder: string): ReadGuidance {
  const guidance = inside(folder, 'guidance');
  const { findings } = check(files, { targets: [guidance], project: folder });
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  return { ok: true, files: openShelf(files).neighbours(inside(guidance, 'any')) };
}
