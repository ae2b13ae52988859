import { validateXML } from 'xmllint-wasm';
import { manifestSchemas } from '../../scorm/manifest-dialects.ts';
import type { PackageStandard } from '../../scorm/package-spec.ts';
import type { SchemaComplaint, ValidateManifest } from '../../scorm/verify/verify-package.ts';
import { readSchemas } from './read-schemas.ts';

/** 64 KB each: 256 MB in all, for the largest manifest that is read. */
const memoryPages = 4096;

/** What the official XSDs of an edition say against a manifest; empty when it is valid, null where they can't say. */
export const validateManifest: ValidateManifest = async (standard, manifest) => {
  const preload = readSchemas(standard)
    // xmllint refuses this one itself: its content model is not deterministic.
    .filter(({ path }) => path !== 'imsmd_rootv1p2p1.xsd')
    .map(({ path, bytes }) => ({ fileName: path, contents: new TextDecoder().decode(bytes) }));
  try {
    const { errors } = await validateXML({
      xml: { fileName, contents: manifest },
      schema: { fileName: 'wrapper.xsd', contents: wrapper(standard) },
      preload,
      maxMemoryPages: memoryPages,
    });
    // xmllint prints the lines of a fault below it, and has something to say of the schemas as well.
    return errors.flatMap(({ message, loc }): readonly SchemaComplaint[] =>
      loc?.fileName === fileName ? [{ line: loc.lineNumber ?? null, message }] : [],
    );
  } catch {
    return null;
  }
};

const fileName = 'imsmanifest.xml';

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
