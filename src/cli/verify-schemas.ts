import { validateXML } from 'xmllint-wasm';
import { manifestSchemas } from '../../scorm/manifest-dialects.ts';
import type { PackageStandard } from '../../scorm/package-spec.ts';
import type { SchemaComplaint } from '../../scorm/verify/verify-package.ts';
import { readSchemas } from './read-schemas.ts';

/** What the official XSDs of an edition say against a manifest; empty when it is valid. */
export async function validateManifest(
  standard: PackageStandard,
  manifest: string,
): Promise<readonly SchemaComplaint[]> {
  const preload = readSchemas(standard)
    // xmllint refuses this one itself: its content model is not deterministic.
    .filter(({ path }) => path !== 'imsmd_rootv1p2p1.xsd')
    .map(({ path, bytes }) => ({ fileName: path, contents: new TextDecoder().decode(bytes) }));
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'wrapper.xsd', contents: wrapper(standard) },
    preload,
  });
  return errors.map(({ message, loc }) => ({ line: loc?.lineNumber ?? null, message }));
}

/** Imports every namespace: held against imscp alone, what ADL and IMS add would go unchecked. */
function wrapper(standard: PackageStandard): string {
  const imports = Object.values(manifestSchemas[standard]).map(
    ({ namespace, file }) => `<xsd:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  ${imports.join('\n  ')}
</xsd:schema>`;
}
