import type { PackageStandard } from './package-spec.ts';

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
};
