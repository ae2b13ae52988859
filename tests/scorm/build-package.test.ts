import { describe, expect, it } from 'vitest';
import { buildPackage } from '../../scorm/build-package.ts';
import type { PackageFile } from '../../scorm/package-spec.ts';
import { unzip } from '../../scorm/zip.ts';
import { readSchemas } from '../../src/cli/pack-module.ts';
import { complaints12 } from './official-schemas.ts';
import { file, specWith, textOf } from './specs.ts';

const schemas = readSchemas('scorm12');

function filesOfPackage(): readonly PackageFile[] {
  const built = buildPackage(specWith(), schemas);
  const opened = built.ok ? unzip(built.bytes) : null;
  if (opened?.ok !== true) throw new Error('The package was not built.');
  return opened.files;
}

describe('buildPackage', () => {
  it('lists every file of the zip but the manifest itself, and no other', () => {
    const files = filesOfPackage();
    const manifest = textOf(files, 'imsmanifest.xml');
    const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
    const held = files.map(({ path }) => path).filter((path) => path !== 'imsmanifest.xml');
    expect(listed).toEqual(held);
  });

  it('has a manifest at the root that the schemas beside it accept', async () => {
    const files = filesOfPackage();
    expect(await complaints12(textOf(files, 'imsmanifest.xml'))).toEqual([]);
    expect(files.map(({ path }) => path).filter((path) => path.endsWith('.xsd'))).toEqual([
      'adlcp_rootv1p2.xsd',
      'ims_xml.xsd',
      'imscp_rootv1p1p2.xsd',
      'imsmd_rootv1p2p1.xsd',
    ]);
  });

  it('holds every file to the byte', () => {
    const held = filesOfPackage();
    const given = [...specWith().files, ...schemas];
    expect(given.map(({ path }) => textOf(held, path))).toEqual(
      given.map(({ bytes }) => new TextDecoder().decode(bytes)),
    );
  });

  it('gives the same bytes for the same files in another order', () => {
    const { files } = specWith();
    const other = buildPackage(specWith({ files: files.toReversed() }), schemas.toReversed());
    expect(buildPackage(specWith(), schemas)).toEqual(other);
  });

  it('returns problems in place of a zip that some LMS would stumble over', () => {
    const files = [file('index.html'), file('Data/Case.json')];
    const built = buildPackage(specWith({ files }), schemas);
    expect(built.ok ? [] : built.problems.map(({ code }) => code)).toEqual([
      'unsafe-name',
      'unknown-file-type',
    ]);
  });
});
