import { describe, expect, it } from 'vitest';
import { buildPackage } from '../../scorm/build-package.ts';
import {
  packageStandards,
  type PackageFile,
  type PackageStandard,
} from '../../scorm/package-spec.ts';
import { unzip } from '../../scorm/zip.ts';
import { readSchemas } from '../../src/cli/read-schemas.ts';
import { schemaFiles } from '../../scorm/schemas.ts';
import { validateManifest } from '../../src/cli/verify-schemas.ts';
import { file, specWith, textOf } from './specs.ts';

function filesOfPackage(standard: PackageStandard): readonly PackageFile[] {
  const built = buildPackage(specWith({ standard }), readSchemas(standard));
  const opened = built.ok ? unzip(built.bytes) : null;
  if (opened?.ok !== true) throw new Error('The package was not built.');
  return opened.files;
}

describe.each(packageStandards)('buildPackage for %s', (standard) => {
  const schemas = readSchemas(standard);

  it('lists every file of the zip but the manifest itself, and no other', () => {
    const files = filesOfPackage(standard);
    const manifest = textOf(files, 'imsmanifest.xml');
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    const held = files.map(({ path }) => path).filter((path) => path !== 'imsmanifest.xml');
    expect(listed).toEqual(held);
  });

  it('has a manifest at the root that the schemas beside it accept', async () => {
    const files = filesOfPackage(standard);
    expect(await validateManifest(standard, textOf(files, 'imsmanifest.xml'))).toEqual([]);
    const schemas = files.filter(({ path }) => /\.(xsd|dtd)$/.test(path));
    expect(schemas.map(({ path }) => path)).toEqual(schemaFiles[standard]);
  });

  it('holds every schema that one of its schemas asks for', () => {
    const files = filesOfPackage(standard).filter(({ path }) => /\.(xsd|dtd)$/.test(path));
    const asked = files.flatMap(({ path }) =>
      [
        ...textOf(files, path)
          .replaceAll(/<!--[\s\S]*?-->|<xsd?:documentation[\s\S]*?<\/xsd?:documentation>/g, '')
          .matchAll(
            /schemaLocation\s*=\s*"([^"]*)"|(?:PUBLIC|SYSTEM) ['"][^'"]*['"] ['"]([^'"]*\.dtd)['"]/g,
          ),
      ].map((match) => match[1] ?? match[2] ?? ''),
    );
    expect(asked).not.toEqual([]);
    expect(asked.filter((name) => files.every(({ path }) => path !== name))).toEqual([]);
  });

  it('holds every file to the byte', () => {
    const held = filesOfPackage(standard);
    const given = [...specWith().files, ...schemas];
    expect(given.map(({ path }) => textOf(held, path))).toEqual(
      given.map(({ bytes }) => new TextDecoder().decode(bytes)),
    );
  });

  it('gives the same bytes for the same files in another order', () => {
    const { files } = specWith();
    const other = buildPackage(
      specWith({ standard, files: files.toReversed() }),
      schemas.toReversed(),
    );
    expect(buildPackage(specWith({ standard }), schemas)).toEqual(other);
  });

  it('returns problems in place of a zip that some LMS would stumble over', () => {
    const files = [file('index.html'), file('Data/Case.json')];
    const built = buildPackage(specWith({ standard, files }), schemas);
    expect(built.ok ? [] : built.problems.map(({ code }) => code)).toEqual([
      'unsafe-name',
      'unknown-file-type',
    ]);
  });
});
