import type { PackageProblem, PackageSpec, Sco } from './package-spec.ts';

/** The manifest's own place: at the zip's root, or no LMS finds it. */
export const manifestPath = 'imsmanifest.xml';

/**
 * What every LMS serves with the right type. Some send .json, .mjs, .wasm or .webp as plain bytes, and browsers
 * refuse a module that comes so.
 */
const extensions = 'html js css svg png jpg mp3 mp4 vtt xml xsd'.split(' ');

/**
 * In characters. Title and version: titleType and attr.version of imscp_rootv1p1p2.xsd. Moodle keeps an identifier in 255; and
 * a zip's name holds it too, with version, edition, profile and languages, in the 255 that disks allow.
 */
export const longest = { title: 200, version: 20, identifier: 180 } as const;

/** The names of a package's files, the manifest left out. */
export interface PackagePaths {
  readonly own: readonly string[];
  /**
   * The schemas of the edition. Their names are fixed: SCORM 2004's `xml.xsd` asks for `XMLSchema.dtd`, and a validator that
   * doesn't find it refuses the package. No learner's browser ever loads one, so they are free of the rules for names and
   * kinds; base names must differ all the same.
   */
  readonly schemas: readonly string[];
}

/**
 * Everything that would make some LMS stumble over a package: what it says of itself, and the names of its files. An empty
 * list means that it can be packed.
 */
export function packageProblems(
  spec: Omit<PackageSpec, 'files'>,
  { own, schemas }: PackagePaths,
): readonly PackageProblem[] {
  return [
    ...identityProblems(spec),
    ...spec.scos.flatMap((sco) => scoProblems(spec, sco)),
    ...repeatedScos(spec.scos),
    ...entryProblems(spec.scos, own),
    ...own.flatMap((path) => nameRules.flatMap((rule) => rule(path))),
    ...sharedNames([manifestPath, ...schemas, ...own]),
  ];
}

function identityProblems({
  identifier,
  title,
  version,
}: Pick<PackageSpec, 'identifier' | 'title' | 'version'>): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  const report = (code: string, message: string, remedy: string) =>
    problems.push({ code, path: manifestPath, message, remedy });
  if (!/^[a-z][a-z0-9-]*$/.test(identifier)) {
    report(
      'illegal-identifier',
      `"${identifier}" can't be an identifier in a manifest.`,
      'Use lower-case letters, digits and hyphens, with a letter first.',
    );
  }
  if (identifier.length > longest.identifier) {
    report(
      'overlong-identifier',
      `The identifier "${identifier}" has ${identifier.length} characters; LMSs take ${longest.identifier}.`,
      'Use shorter ids for module and case.',
    );
  }
  const letters = [...title].length;
  if (title.trim() === '' || letters > longest.title) {
    report(
      'unfit-title',
      `The title has ${letters} characters; a manifest takes 1 to ${longest.title}.`,
      'Shorten the title, or give it one.',
    );
  }
  if (version.length > longest.version) {
    report(
      'overlong-version',
      `The version "${version}" is longer than the ${longest.version} characters a manifest takes.`,
      'Use smaller numbers in the version of the module.',
    );
  }
  return problems;
}

/** What a SCO says of itself, where it doesn't say what the package says. */
function scoProblems(
  { identifier, title, version }: Omit<PackageSpec, 'files'>,
  sco: Sco,
): readonly PackageProblem[] {
  const known = { version, identifier: sco.identifier, title: sco.title };
  const told = new Set(
    identityProblems({ identifier, version, title }).map(({ message }) => message),
  );
  return identityProblems(known).filter(({ message }) => !told.has(message));
}

/** LMSs keep learners' records by the identifiers. */
function repeatedScos(scos: readonly Sco[]): readonly PackageProblem[] {
  const identifiers = scos.map(({ identifier }) => identifier);
  return [...new Set(identifiers)]
    .filter((each) => identifiers.indexOf(each) !== identifiers.lastIndexOf(each))
    .map((identifier) => ({
      code: 'duplicate-identifier',
      path: manifestPath,
      message: `Two parts of the package have the identifier "${identifier}".`,
      remedy: 'Give each case an id of its own.',
    }));
}

function entryProblems(scos: readonly Sco[], paths: readonly string[]): readonly PackageProblem[] {
  if (scos.length === 0) return [missingEntry(manifestPath, 'The package has nothing to launch.')];
  return scos
    .filter(({ entry }) => !paths.includes(entry))
    .map(({ entry }) =>
      missingEntry(entry, `The package holds no ${entry}, so an LMS has nothing to launch.`),
    );
}

function missingEntry(path: string, message: string): PackageProblem {
  return { code: 'missing-entry', path, message, remedy: 'Build the player again.' };
}

type NameRule = (path: string) => readonly PackageProblem[];

const nameRules: readonly NameRule[] = [
  function insideThePackage(path) {
    const parts = path.split('/');
    if (parts.every((part) => part !== '' && part !== '.' && part !== '..')) return [];
    const message = `"${path}" is not a plain path from the root of the package.`;
    const remedy = 'Use names with single slashes between them, and none before the first.';
    return [{ code: 'unsafe-path', path, message, remedy }];
  },
  // Moodle tells upper from lower case, Windows doesn't; accents break in zips, spaces in addresses.
  function plainLetters(path) {
    if (/^[a-z0-9._/-]*$/.test(path)) return [];
    const message = `"${path}" has characters that some LMSs change or refuse.`;
    const remedy = 'Rename it with a to z, 0 to 9, hyphen, underscore and full stop.';
    return [{ code: 'unsafe-name', path, message, remedy }];
  },
  function knownType(path) {
    const type = /\.([^./]+)$/.exec(path)?.[1] ?? '';
    if (extensions.includes(type)) return [];
    const message = `"${path}" is of a kind that some LMSs serve wrongly.`;
    const remedy = `Use one of these kinds: ${extensions.join(', ')}.`;
    return [{ code: 'unknown-file-type', path, message, remedy }];
  },
];

/**
 * Open edX serves the files of a package by base name: of two with the same one it serves either. On Windows capitals make no
 * difference.
 */
function sharedNames(paths: readonly string[]): readonly PackageProblem[] {
  const holders = new Map<string, string>();
  return paths.flatMap((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const other = holders.get(name);
    holders.set(name, path);
    if (other === undefined) return [];
    const message = `"${path}" and "${other}" share a name; some LMSs serve files by name alone.`;
    return [{ code: 'shared-name', path, message, remedy: 'Rename one of them.' }];
  });
}
