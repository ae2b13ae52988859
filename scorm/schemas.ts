import type { PackageStandard } from './package-spec.ts';

/**
 * SCORM 2004, both editions: the same names with different contents. `xml.xsd` names the two DTDs in its DOCTYPE. The LOM's
 * schemas, which the standard puts into folders beside these, describe metadata that our manifests don't have.
 */
const schemas2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
] as const;

/**
 * The XSDs that lie beside the manifest, by edition: ADL's checker refuses a package without them. They aren't ours,
 * so whoever packs hands in their bytes.
 */
export const schemaFiles: Readonly<Record<PackageStandard, readonly string[]>> = {
  scorm12: [
    'adlcp_rootv1p2.xsd',
    'ims_xml.xsd',
    'imscp_rootv1p1p2.xsd',
    // Nothing in our manifest needs it, but the checker looks for the set as it was published.
    'imsmd_rootv1p2p1.xsd',
  ],
  'scorm2004-3': schemas2004,
  'scorm2004-4': schemas2004,
};
