/** Any SCORM package, ours or not, held against what LMSs demand: structure, manifest, files. Nothing in it is run. */
import type { PackageStandard } from '../package-spec.ts';
import { fileFindings } from './file-findings.ts';
import { launched, manifestFindings } from './manifest-findings.ts';
import { openZip } from './open-package.ts';
import { sortedFindings, type PackageFinding } from './package-finding.ts';
import { pageFindings } from './page-findings.ts';
import { manifestFacts, type ManifestFacts } from './read-manifest.ts';
import { readXml } from './xml-tree.ts';

/** A complaint of an edition's schemas about a manifest. */
export interface SchemaComplaint {
  readonly line: number | null;
  readonly message: string;
}

/** Holds a manifest against the official schemas of an edition; whoever verifies hands it in. */
export type ValidateManifest = (
  standard: PackageStandard,
  text: string,
) => Promise<readonly SchemaComplaint[]>;

export interface Verified {
  /** null where the manifest names no edition we know. */
  readonly standard: PackageStandard | null;
  readonly findings: readonly PackageFinding[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What an LMS opens, with its query; null where that isn't there. */
  readonly launch: string | null;
}

const manifestPath = 'imsmanifest.xml';
/** More complaints than this say nothing new. */
const mostComplaints = 20;

/** Verifies the bytes of a zip. Never throws; a file that is no zip has that one finding. */
export async function verifyPackage(
  bytes: Uint8Array,
  validate: ValidateManifest,
): Promise<Verified> {
  const { files, findings, opened } = openZip(bytes);
  const paths = [...files.keys()];
  const ofFiles = [...findings, ...fileFindings(paths), ...pageFindings(files)];
  const manifest = files.get(manifestPath);
  if (manifest === undefined) {
    const missing = opened && !findings.some(({ path }) => path === manifestPath);
    return result(null, [...ofFiles, ...(missing ? [noManifest(paths)] : [])], files, null);
  }
  const text = new TextDecoder().decode(manifest).replace(/^\uFEFF/, '');
  const xml = readXml(text);
  if (!xml.ok) {
    const { line, problem } = xml;
    const malformed: PackageFinding = {
      severity: 'error',
      code: 'malformed-manifest',
      path: manifestPath,
      line,
      message: `The manifest is not well-formed XML: ${problem}.`,
      remedy: 'Mend it at this line; an LMS reads none of it as it is.',
    };
    return result(null, [...ofFiles, malformed], files, null);
  }
  const facts = manifestFacts(xml.root);
  const { standard } = facts;
  const complaints = standard === null ? [] : await validate(standard, withoutForeign(text, facts));
  const invalid = complaints.slice(0, mostComplaints).map(({ line, message }): PackageFinding => ({
    severity: 'error',
    code: 'invalid-manifest',
    path: manifestPath,
    ...(line === null ? {} : { line }),
    message: `The edition’s schema refuses it: ${message}`,
    remedy: 'Correct the manifest, or export the package again.',
  }));
  const own = manifestFindings(facts, paths);
  const entry = launched(facts);
  const there = entry?.href?.path != null && files.has(entry.href.path);
  return result(
    standard,
    [...ofFiles, ...invalid, ...own],
    files,
    there ? (entry?.href?.path ?? null) : null,
  );
}

function result(
  standard: PackageStandard | null,
  findings: readonly PackageFinding[],
  files: ReadonlyMap<string, Uint8Array>,
  launch: string | null,
): Verified {
  return { standard, findings: sortedFindings(findings), files, launch };
}

function noManifest(paths: readonly string[]): PackageFinding {
  const elsewhere = paths.find((path) => path.toLowerCase().endsWith(manifestPath));
  return {
    severity: 'error',
    code: 'missing-manifest',
    path: elsewhere ?? manifestPath,
    message:
      elsewhere === undefined
        ? 'There is no imsmanifest.xml, so it is not a SCORM package.'
        : `The manifest lies at "${elsewhere}", and LMSs look for imsmanifest.xml at the root of the zip.`,
    remedy: 'Zip the files themselves, not the folder they lie in.',
  };
}

/**
 * The manifest without its descriptive metadata (LOM): the schemas of 2004 don't hold the LOM, and that of 1.2 isn't
 * deterministic, so every package with a description would be called invalid. Lines stay where they are.
 */
function withoutForeign(text: string, { root }: ManifestFacts): string {
  const metadata = /\/(?:LOM|imsmd_)/;
  const spans = foreignIn(root);
  return spans.reduce((kept, { start, end }) => {
    return (
      kept.slice(0, start) + kept.slice(start, end).replaceAll(/[^\n]/g, ' ') + kept.slice(end)
    );
  }, text);

  function foreignIn(node: typeof root): readonly { start: number; end: number }[] {
    return metadata.test(node.uri) ? [node] : node.children.flatMap(foreignIn);
  }
}
