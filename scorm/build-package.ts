import { manifest } from './manifest.ts';
import { manifestPath, packageProblems } from './package-rules.ts';
import type { PackageFile, PackageProblem, PackageSpec } from './package-spec.ts';
import { zip } from './zip.ts';

/** The zip, or every reason why there is none. */
export type BuiltPackage =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] };

/**
 * A zip that an LMS takes: the files, the schemas of the edition at its root, and a manifest that lists all of them.
 * The same input gives the same bytes.
 */
export function buildPackage(spec: PackageSpec, schemas: readonly PackageFile[]): BuiltPackage {
  const files = [...spec.files, ...schemas];
  const problems = packageProblems(spec, { own: pathsOf(spec.files), schemas: pathsOf(schemas) });
  if (problems.length > 0) return { ok: false, problems };
  const bytes = new TextEncoder().encode(manifest({ ...spec, files }));
  return { ok: true, bytes: zip([...files, { path: manifestPath, bytes }]) };
}

function pathsOf(files: readonly PackageFile[]): readonly string[] {
  return files.map(({ path }) => path);
}
