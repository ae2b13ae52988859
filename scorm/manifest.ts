import { type ManifestDialect, manifestDialects } from './manifest-dialects.ts';
import type { PackageSpec, Sco } from './package-spec.ts';
import { xml, type XmlElement, xmlDocument } from './xml.ts';

/**
 * The `imsmanifest.xml` of a package: an item for each SCO, and every file of `spec.files` listed once, in order of name.
 * Moodle and Totara keep learners' records by these identifiers, so nothing but the permanent names of package and SCO goes
 * into them, and they are the same in every edition, whatever the order. No pass mark of any edition's own: with
 * `adlcp:masteryscore` Moodle turns a saved `incomplete` into `failed`, and with `completionThreshold` it works out a
 * completion of its own. How items count together is left to the LMS: by the rules that SCORM 2004 has where none are given
 * (SN 4.6), a course of several is completed when all of them are.
 */
export function manifest(spec: PackageSpec): string {
  const { identifier, version, title, scos } = spec;
  const dialect = manifestDialects[spec.standard];
  const organization = `${identifier}-organization`;
  return xmlDocument(
    xml('manifest', { identifier, version, ...dialect.namespaces }, [
      xml('metadata', {}, [
        xml('schema', {}, 'ADL SCORM'),
        xml('schemaversion', {}, dialect.schemaVersion),
      ]),
      xml('organizations', { default: organization }, [
        xml('organization', { identifier: organization }, [
          xml('title', {}, title),
          ...scos.map((sco) => itemOf(sco, dialect)),
          ...dialect.organizationSequencing,
        ]),
      ]),
      xml('resources', {}, resourcesOf(spec, dialect)),
    ]),
  );
}

function itemOf({ identifier, title }: Sco, { itemSequencing }: ManifestDialect): XmlElement {
  return xml('item', { identifier: `${identifier}-item`, identifierref: resourceId(identifier) }, [
    xml('title', {}, title),
    ...itemSequencing,
  ]);
}

/**
 * One SCO's resource lists all there is. Of several each lists its own, and what they share is a resource that they depend
 * on, after them: Open edX launches the first resource that has a page.
 */
function resourcesOf(
  { identifier, scos, files }: PackageSpec,
  { scormType }: ManifestDialect,
): readonly XmlElement[] {
  const paths = files.map(({ path }) => path).sort();
  const shared = resourceId(`${identifier}-shared`);
  const several = scos.length > 1;
  const own = new Set(several ? scos.flatMap((sco) => sco.own) : paths);
  const resource = (sco: Sco): XmlElement => {
    const listed = several ? [...sco.own].sort() : paths;
    const needed = several ? [xml('dependency', { identifierref: shared })] : [];
    const attributes = { type: 'webcontent', [scormType]: 'sco', href: sco.entry };
    return xml('resource', { identifier: resourceId(sco.identifier), ...attributes }, [
      ...filesOf(listed),
      ...needed,
    ]);
  };
  if (!several) return scos.map(resource);
  const common = paths.filter((path) => !own.has(path));
  return [
    ...scos.map(resource),
    xml(
      'resource',
      { identifier: shared, type: 'webcontent', [scormType]: 'asset' },
      filesOf(common),
    ),
  ];
}

function filesOf(paths: readonly string[]): readonly XmlElement[] {
  return paths.map((href) => xml('file', { href }));
}

function resourceId(identifier: string): string {
  return `${identifier}-resource`;
}
