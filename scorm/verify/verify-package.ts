/** Any SCORM package, ours or not, held against what LMSs demand: structure, manifest, files. Nothing in it is run. */
import { manifestPath } from '../package-rules.ts';
import type { PackageStandard } from '../package-spec.ts';
import { fileFindings } from './file-findings.ts';
import { launchQuery, manifestFindings, scosOf } from './manifest-findings.ts';
import { openZip } from './open-package.ts';
import { sortedFindings, type PackageFinding } from './package-finding.ts';
import { pageFindings } from './page-findings.ts';
import { manifestFacts, type ManifestFacts } from './read-manifest.ts';
import { missingManifest } from './missing-manifest.ts';
import { xmlText } from './xml-text.ts';
import { readXml } from './xml-tree.ts';

/** A complaint of an edition's schemas about a manifest. */
export interface SchemaComplaint {
  readonly line: number | null;
  readonly message: string;
}

/** Holds a manifest against the official schemas of an edition, null where that can't be done; whoever verifies hands it in. */
export type ValidateManifest = (
  standard: PackageStandard,
  text: string,
) => Promise<readonly SchemaComplaint[] | null>;

/** A page that an LMS opens. */
export interface LaunchPage {
  /** From the package's root. */
  readonly path: string;
  /** What stands behind its path when it is opened: "?mode=full". */
  readonly query: string;
}

export interface Verified {
  /** null where the manifest names no edition we know. */
  readonly standard: PackageStandard | null;
  readonly findings: readonly PackageFinding[];
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What an LMS opens, one for each SCO, in the order of its list; without those whose page isn't there. */
  readonly launches: readonly LaunchPage[];
}

/** Manifests of thousands of files stay under a megabyte. */
const mostOfManifest = 16 * 1024 * 1024;
/** More complaints than this say nothing new. */
const mostComplaints = 20;

/** Verifies the bytes of a zip. Never throws; a file that is no zip has that one finding. */
export async function verifyPackage(
  bytes: Uint8Array,
  validate: ValidateManifest,
): Promise<Verified> {
  const { paths, files, findings, opened } = openZip(bytes);
  const ofFiles = [...findings, ...fileFindings(paths), ...pageFindings(files)];
  const manifest = files.get(manifestPath);
  if (manifest === undefined) {
    const missing = opened && !findings.some(({ path }) => path === manifestPath);
    return unread([...ofFiles, ...(missing ? [missingManifest(paths)] : [])], files);
  }
  if (manifest.length > mostOfManifest) return unread([...ofFiles, overlarge(manifest)], files);
  const written = xmlText(manifest);
  if (!written.ok) {
    return unread([...ofFiles, malformed(1, `no encoding is called "${written.encoding}"`)], files);
  }
  const { text } = written;
  const xml = readXml(text);
  if (!xml.ok) return unread([...ofFiles, malformed(xml.line, xml.problem)], files);
  const facts = manifestFacts(xml.root);
  const { standard } = facts;
  const complaints = standard === null ? [] : await validate(standard, withoutForeign(text, facts));
  const unchecked = complaints === null ? [uncheckedManifest] : [];
  const invalid = (complaints ?? [])
    .slice(0, mostComplaints)
    .map(({ line, message }): PackageFinding => ({
      severity: 'error',
      code: 'invalid-manifest',
      path: manifestPath,
      ...(line === null ? {} : { line }),
      message: `The edition’s schema refuses it: ${message}`,
      remedy: 'Correct the manifest, or export the package again.',
    }));
  const own = manifestFindings(facts, paths);
  const launches = scosOf(facts).flatMap((sco): LaunchPage[] => {
    const path = sco.href?.path ?? null;
    return path !== null && files.has(path) ? [{ path, query: launchQuery(facts, sco) }] : [];
  });
  return {
    standard,
    findings: sortedFindings([
      ...ofFiles,
      ...encodingFindings(written.encoding),
      ...unchecked,
      ...invalid,
      ...own,
    ]),
    files,
    launches,
  };
}

/** What there is to say where the manifest can't be read. */
function unread(
  findings: readonly PackageFinding[],
  files: ReadonlyMap<string, Uint8Array>,
): Verified {
  return { standard: null, findings: sortedFindings(findings), files, launches: [] };
}

function malformed(line: number, problem: string): PackageFinding {
  return {
    severity: 'error',
    code: 'malformed-manifest',
    path: manifestPath,
    line,
    message: `The manifest can’t be read as XML: ${problem}.`,
    remedy: 'Mend it at this line; an LMS reads none of it as it is.',
  };
}

function overlarge({ length }: Uint8Array): PackageFinding {
  return {
    severity: 'error',
    code: 'overlarge-manifest',
    path: manifestPath,
    message: `The manifest has ${Math.round(length / 1024 / 1024)} MB; LMSs read it whole into memory, and it was not read here.`,
    remedy: 'Export the package again; a manifest of thousands of files has less than 1 MB.',
  };
}

const uncheckedManifest: PackageFinding = {
  severity: 'warning',
  code: 'unchecked-manifest',
  path: manifestPath,
  message: 'It is too much for the edition’s schemas to be held against it, and may not be valid.',
  remedy: 'Look at what makes it so large; an LMS may give it up as well.',
};

/** Some LMSs, and some uploads, ask for UTF-8. */
function encodingFindings(encoding: string): readonly PackageFinding[] {
  if (/^(?:utf-?8|us-ascii)$/.test(encoding)) return [];
  return [
    {
      severity: 'warning',
      code: 'unusual-encoding',
      path: manifestPath,
      line: 1,
      message: `The manifest is written in ${encoding}; some LMSs read UTF-8 alone.`,
      remedy: 'Save it as UTF-8, and say so in its first line.',
    },
  ];
}

/**
 * The manifest without its descriptive metadata (LOM): the schemas of 2004 don't hold the LOM, and that of 1.2 isn't
 * deterministic, so every package with a description would be called invalid. Lines stay where they are. It goes out as UTF-8,
 * whatever it came as, and says so.
 */
function withoutForeign(text: string, { root }: ManifestFacts): string {
  const metadata = /\/(?:LOM|imsmd_)/;
  const spans = foreignIn(root);
  const ends = [0, ...spans.map(({ end }) => end)];
  const parts = ends.map((from, n) => {
    const { start, end } = spans[n] ?? { start: text.length, end: text.length };
    return text.slice(from, start) + text.slice(start, end).replaceAll(/[^\n]/g, ' ');
  });
  return parts.join('').replace(/^(<\?xml[^>]*\sencoding\s*=\s*)["'][^"']*["']/, '$1"UTF-8"');

  function foreignIn(node: typeof root): readonly { start: number; end: number }[] {
    return metadata.test(node.uri) ? [node] : node.children.flatMap(foreignIn);
  }
}
