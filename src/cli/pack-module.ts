import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PackageProblem, PackageStandard } from '../../scorm/package-spec.ts';
import type { Layout } from '../authoring/layouts.ts';
import { type ProfileName, profileOf, refusals } from '../authoring/profiles.ts';
import { versionName } from '../guidance/versions.ts';
import { displayPath, writeWhole } from './files.ts';
import { makePackages, type MadePackage, type MakeOptions } from './make-packages.ts';

/** What to pack, and where to put it. */
export interface PackOptions extends MakeOptions {
  /** The folder for the zips; made when it isn't there. */
  readonly out: string;
}

/** A zip that was written, as `pack --json` tells of it. */
export interface PackedModule {
  /** Path from the working directory, with `/`. */
  readonly file: string;
  readonly standard: PackageStandard;
  readonly layout: Layout;
  readonly profile: ProfileName;
  readonly cases: readonly string[];
  readonly languages: readonly string[];
  /** What the module is stamped for: "ng12@2026-04-15". */
  readonly guidance: readonly string[];
  readonly bytes: number;
  readonly sha256: string;
}

/** The zips, in order of name; or why none was written. */
export type PackModuleResult =
  | { readonly ok: true; readonly packages: readonly PackedModule[] }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] };

/** Packs a module once for each standard and layout. All are made before the first is written. */
export function packModule({ out, ...options }: PackOptions): PackModuleResult {
  const made = makePackages(options);
  const problems = made.flatMap((each) =>
    each.built.ok ? tooLarge(each, each.built.bytes) : each.built.problems,
  );
  if (problems.length > 0) return { ok: false, problems };
  const packages = made.flatMap((each): readonly PackedModule[] => {
    if (!each.built.ok) return [];
    const { bytes } = each.built;
    const path = join(out, each.name);
    writeWhole(path, bytes);
    return [
      {
        file: displayPath(path),
        standard: each.spec.standard,
        layout: each.layout,
        profile: each.profile,
        cases: each.cases,
        languages: [...each.languages].sort(),
        guidance: (options.library.module.guidance ?? []).map(versionName).sort(),
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    ];
  });
  return { ok: true, packages };
}

function tooLarge(
  { name, profile }: MadePackage,
  { length }: Uint8Array,
): readonly PackageProblem[] {
  return refusals(profileOf(profile), { bytes: length }).map((message) => ({
    code: 'overlarge-package',
    path: name,
    message,
    remedy:
      'Pack fewer cases, or each by itself with --layout per-case, or make the media smaller.',
  }));
}
