import { manifestDialects } from './manifest-dialects.ts';
import type { PackageSpec } from './package-spec.ts';
import { xml, xmlDocument } from './xml.ts';

/**
 * The `imsmanifest.xml` of a package: one SCO that lists every file of `spec.files`, in order of name. Moodle and Totara
 * keep learners' records by these identifiers, so nothing but the module's permanent name goes into them, and they are the
 * same in every edition. No pass mark of any edition's own: with `adlcp:masteryscore` Moodle turns a saved `incomplete` into
 * `failed`, and with `completionThreshold` it works out a completion of its own.
 */
export function manifest(spec: PackageSpec): string {
  const { identifier, version, title, entry, files } = spec;
  const dialect = manifestDialects[spec.standard];
  const organization = `${identifier}-organization`;
  const resource = `${identifier}-resource`;
  const paths = files.map(({ path }) => path).sort();
  return xmlDocument(
    xml('manifest', { identifier, version, ...dialect.namespaces }, [
      xml('metadata', {}, [
        xml('schema', {}, 'ADL SCORM'),
        xml('schemaversion', {}, dialect.schemaVersion),
      ]),
      xml('organizations', { default: organization }, [
        xml('organization', { identifier: organization }, [
          xml('title', {}, title),
          xml('item', { identifier: `${identifier}-item`, identifierref: resource }, [
            xml('title', {}, title),
            ...dialect.itemSequencing,
          ]),
          ...dialect.organizationSequencing,
        ]),
      ]),
      xml('resources', {}, [
        xml(
          'resource',
          { identifier: resource, type: 'webcontent', [dialect.scormType]: 'sco', href: entry },
          paths.map((href) => xml('file', { href })),
        ),
      ]),
    ]),
  );
}
