import { validateXML } from 'xmllint-wasm';
import { readSchemas } from '../../src/cli/pack-module.ts';

/** Imports every namespace: held against imscp alone, ADL's attributes would go unchecked. */
const wrapper = `<?xml version="1.0"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <xsd:import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <xsd:import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</xsd:schema>`;

/** What the official XSDs of SCORM 1.2 say against a manifest; empty when it is valid. */
export async function complaints12(manifest: string): Promise<readonly string[]> {
  const preload = readSchemas('scorm12')
    // xmllint refuses this one itself: its content model is not deterministic.
    .filter(({ path }) => path !== 'imsmd_rootv1p2p1.xsd')
    .map(({ path, bytes }) => ({ fileName: path, contents: new TextDecoder().decode(bytes) }));
  const { errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'wrapper.xsd', contents: wrapper },
    preload,
  });
  return errors.map(({ message }) => message);
}
