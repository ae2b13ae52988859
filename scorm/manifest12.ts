import type { PackageSpec } from './package-spec.ts';
import { xml, xmlDocument } from './xml.ts';

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

/**
 * The `imsmanifest.xml` of SCORM 1.2: one SCO that lists every file of `spec.files`, in order of name. Moodle and
 * Totara keep learners' records by these identifiers, so nothing but the module's permanent name goes into them.
 * No `adlcp:masteryscore`: with one, Moodle turns a saved `incomplete` into `failed`.
 */
export function manifest12({ identifier, version, title, entry, files }: PackageSpec): string {
  const organization = `${identifier}-organization`;
  const resource = `${identifier}-resource`;
  const paths = files.map(({ path }) => path).sort();
  return xmlDocument(
    xml(
      'manifest',
      {
        identifier,
        version,
        xmlns: imscp,
        'xmlns:adlcp': adlcp,
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `${imscp} imscp_rootv1p1p2.xsd ${adlcp} adlcp_rootv1p2.xsd`,
      },
      [
        xml('metadata', {}, [xml('schema', {}, 'ADL SCORM'), xml('schemaversion', {}, '1.2')]),
        xml('organizations', { default: organization }, [
          xml('organization', { identifier: organization }, [
            xml('title', {}, title),
            xml('item', { identifier: `${identifier}-item`, identifierref: resource }, [
              xml('title', {}, title),
            ]),
          ]),
        ]),
        xml('resources', {}, [
          xml(
            'resource',
            { identifier: resource, type: 'webcontent', 'adlcp:scormtype': 'sco', href: entry },
            paths.map((href) => xml('file', { href })),
          ),
        ]),
      ],
    ),
  );
}
