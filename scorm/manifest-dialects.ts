import type { PackageStandard } from './package-spec.ts';
import { xml, type XmlElement } from './xml.ts';

/** What the editions say differently in a manifest. */
export interface ManifestDialect {
  readonly schemaVersion: string;
  /** Attributes of the root: a namespace for each prefix, and where its schema lies. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** The attribute that tells a SCO from an asset. */
  readonly scormType: string;
  readonly itemSequencing: readonly XmlElement[];
  readonly organizationSequencing: readonly XmlElement[];
}

/** A namespace by its prefix ("" for the manifest's own), with the file of its schema. */
type Schemas = Readonly<Record<string, { readonly namespace: string; readonly file: string }>>;

const schemas12: Schemas = {
  '': {
    namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    file: 'imscp_rootv1p1p2.xsd',
  },
  adlcp: { namespace: 'http://www.adlnet.org/xsd/adlcp_rootv1p2', file: 'adlcp_rootv1p2.xsd' },
};

/** Both editions name the same namespaces; behind them lie different schemas. */
const schemas2004: Schemas = {
  '': { namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1', file: 'imscp_v1p1.xsd' },
  adlcp: { namespace: 'http://www.adlnet.org/xsd/adlcp_v1p3', file: 'adlcp_v1p3.xsd' },
  adlnav: { namespace: 'http://www.adlnet.org/xsd/adlnav_v1p3', file: 'adlnav_v1p3.xsd' },
  adlseq: { namespace: 'http://www.adlnet.org/xsd/adlseq_v1p3', file: 'adlseq_v1p3.xsd' },
  imsss: { namespace: 'http://www.imsglobal.org/xsd/imsss', file: 'imsss_v1p0.xsd' },
};

/** Every namespace of an edition and its schema: what validates a manifest must load them all. */
export const manifestSchemas: Readonly<Record<PackageStandard, Schemas>> = {
  scorm12: schemas12,
  'scorm2004-3': schemas2004,
  'scorm2004-4': schemas2004,
};

const sequencing2004: Pick<ManifestDialect, 'itemSequencing' | 'organizationSequencing'> = {
  // Without these an LMS takes an item that ends without a status for completed and satisfied (SN 3.13). No objective is
  // named: a named primary one would take index 0 of cmi.objectives.
  itemSequencing: [
    xml('imsss:sequencing', {}, [
      xml('imsss:deliveryControls', {
        completionSetByContent: 'true',
        objectiveSetByContent: 'true',
      }),
    ]),
  ],
  // With flow an LMS goes straight to the one item; without it nothing is launched before the learner chooses (SN 3.2).
  organizationSequencing: [
    xml('imsss:sequencing', {}, [xml('imsss:controlMode', { choice: 'true', flow: 'true' })]),
  ],
};

/** The editions side by side. */
export const manifestDialects: Readonly<Record<PackageStandard, ManifestDialect>> = {
  scorm12: {
    schemaVersion: '1.2',
    namespaces: namespaceAttributes(schemas12),
    scormType: 'adlcp:scormtype',
    itemSequencing: [],
    organizationSequencing: [],
  },
  'scorm2004-3': {
    schemaVersion: '2004 3rd Edition',
    namespaces: namespaceAttributes(schemas2004),
    scormType: 'adlcp:scormType',
    ...sequencing2004,
  },
  'scorm2004-4': {
    schemaVersion: '2004 4th Edition',
    namespaces: namespaceAttributes(schemas2004),
    scormType: 'adlcp:scormType',
    ...sequencing2004,
  },
};

function namespaceAttributes(schemas: Schemas): ManifestDialect['namespaces'] {
  const prefixes = Object.entries(schemas).map(([prefix, { namespace }]): [string, string] => [
    prefix === '' ? 'xmlns' : `xmlns:${prefix}`,
    namespace,
  ]);
  const places = Object.values(schemas).map(({ namespace, file }) => `${namespace} ${file}`);
  return {
    ...Object.fromEntries(prefixes),
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': places.join(' '),
  };
}
