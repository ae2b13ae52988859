import { manifestPath } from '../package-rules.ts';
import { schemaFiles } from '../schemas.ts';
import type { PackageFinding } from './package-finding.ts';
import type { ManifestFacts, NamedPath, Resource } from './read-manifest.ts';
import { descendants } from './xml-tree.ts';

/** What is wrong between a manifest and the files of its package: names without anything behind them, and files without a name. */
export function manifestFindings(
  facts: ManifestFacts,
  paths: readonly string[],
): readonly PackageFinding[] {
  return [
    ...editionFindings(facts, paths),
    ...identifierFindings(facts),
    ...referenceFindings(facts),
    ...entryFindings(facts, paths),
    ...fileFindings(facts, paths),
    ...settingFindings(facts),
  ];
}

/** The resource that an LMS launches first: that of the first item, else the first that has a page. */
export function launched({ items, resources }: ManifestFacts): Resource | null {
  const pages = new Map(
    resources.filter(({ href }) => href !== null).map((it) => [it.identifier, it]),
  );
  const first = items.find(({ to }) => pages.has(to));
  return pages.get(first?.to ?? '') ?? resources.find(({ href }) => href !== null) ?? null;
}

/**
 * What an LMS puts behind the path of what it launches: the query of its own, then the parameters of its item, joined as
 * SCORM 2004 has it (CAM 3.4.1.12).
 */
export function launchQuery({ items }: ManifestFacts, { identifier, href }: Resource): string {
  const own = href?.query ?? '';
  const item = items.find(({ to }) => to === identifier);
  const added = (item?.parameters ?? '').replace(/^[?&]+/, '');
  if (added === '' || own.includes('#')) return own;
  if (added.startsWith('#')) return `${own}${added}`;
  return `${own}${own.includes('?') ? '&' : '?'}${added}`;
}

/** Everything that an LMS launches and tracks: each SCO that it lists, once, in its order; what it launches first where it lists none. */
export function scosOf(facts: ManifestFacts): readonly Resource[] {
  const { items, resources } = facts;
  const scos = items.flatMap(
    ({ to }) => resources.find((it) => it.identifier === to && it.sco && it.href !== null) ?? [],
  );
  const first = launched(facts);
  return scos.length > 0 || first === null ? [...new Set(scos)] : [first];
}

/** The resources that an LMS lists for learners to choose from. */
function listed({ items, resources }: ManifestFacts): readonly Resource[] {
  const named = new Set(items.map(({ to }) => to));
  return resources.filter(({ identifier }) => named.has(identifier));
}

function editionFindings(
  { schemaVersion, standard, root }: ManifestFacts,
  paths: readonly string[],
): readonly PackageFinding[] {
  if (standard === null) {
    const said =
      schemaVersion === null ? 'names no edition of SCORM' : `says "${schemaVersion.to}"`;
    return [
      found(
        'unknown-edition',
        schemaVersion?.line ?? root.line,
        `The manifest ${said}; LMSs take 1.2, 2004 3rd Edition and 2004 4th Edition.`,
        'Put one of these into metadata/schemaversion, exactly so, and the namespaces of that edition.',
      ),
    ];
  }
  const missing = schemaFiles[standard].filter((name) => !paths.includes(name));
  if (missing.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'missing-schema',
      path: missing[0] ?? '',
      message: `${missing.length} of the edition’s schemas are not beside the manifest: ${missing.join(', ')}. ADL’s checker refuses the package.`,
      remedy: 'Put the edition’s XSDs at the root of the zip.',
    },
  ];
}

function identifierFindings({ identifiers }: ManifestFacts): readonly PackageFinding[] {
  const seen = new Set<string>();
  return identifiers.flatMap(({ to, line }): readonly PackageFinding[] => {
    if (!/^[A-Za-z_][\w.-]*$/.test(to)) {
      const message = `"${to}" can’t be an identifier: XML wants a letter first, then letters, digits, hyphens, full stops.`;
      return [found('illegal-identifier', line, message, 'Rename it, and whatever refers to it.')];
    }
    if (seen.has(to)) {
      const message = `The identifier "${to}" stands here a second time; LMSs keep learners’ data by it.`;
      return [
        found('duplicate-identifier', line, message, 'Give each part an identifier of its own.'),
      ];
    }
    seen.add(to);
    return [];
  });
}

function referenceFindings(facts: ManifestFacts): readonly PackageFinding[] {
  const { defaultOrganization: chosen, organizations, items, resources } = facts;
  const known = new Set(resources.map(({ identifier }) => identifier));
  const lost = [...items, ...resources.flatMap(({ dependencies }) => dependencies)]
    .filter(({ to }) => !known.has(to))
    .map(({ to, line }) =>
      found(
        'unknown-reference',
        line,
        `There is no resource "${to}".`,
        'Name one that is there, or add it.',
      ),
    );
  if (chosen === null || organizations.includes(chosen.to)) return lost;
  const message = `The default organization "${chosen.to}" is not there.`;
  return [
    found('unknown-reference', chosen.line, message, 'Name an organization that is there.'),
    ...lost,
  ];
}

function entryFindings(facts: ManifestFacts, paths: readonly string[]): readonly PackageFinding[] {
  const resource = launched(facts);
  const line = resource?.line ?? facts.root.line;
  const known = new Set(paths);
  if (resource?.href == null) {
    const message = 'The manifest names no page, so an LMS has nothing to launch.';
    return [found('missing-entry', line, message, 'Give an item a resource that has an href.')];
  }
  const otherCase = capitalsIn(paths);
  const missing = [resource, ...listed(facts).filter((each) => each !== resource)].flatMap(
    ({ href, line }) => {
      if (href === null || href.path === null || known.has(href.path)) return [];
      const message = `What an LMS launches, "${href.href}", is not in the package.${otherCase(href)}`;
      return [found('missing-entry', line, message, 'Add the page, or correct its name.')];
    },
  );
  if (resource.sco || missing.length > 0) return missing;
  const message =
    'What is launched is marked as an asset, so the LMS gives it no run-time and tracks nothing.';
  return [
    warned(
      'untracked-entry',
      line,
      message,
      'Mark the resource as a sco: adlcp:scormtype in 1.2, adlcp:scormType in 2004.',
    ),
  ];
}

function fileFindings(
  { resources }: ManifestFacts,
  paths: readonly string[],
): readonly PackageFinding[] {
  const known = new Set(paths);
  const otherCase = capitalsIn(paths);
  const listed = resources.flatMap(({ files, href }) => [
    ...files,
    ...(href === null ? [] : [href]),
  ]);
  const elsewhere = listed
    .filter(({ path }) => path === null)
    .map(({ href, line }) =>
      warned(
        'outside-address',
        line,
        `"${href}" lies on another server.`,
        'Put the file into the package.',
      ),
    );
  const missing = resources
    .flatMap(({ files }) => files)
    .filter(({ path }) => path !== null && !known.has(path))
    .map((file) =>
      found(
        'missing-file',
        file.line,
        `The manifest lists "${file.href}", and the package has no such file.${otherCase(file)}`,
        'Add the file, or take it off the list.',
      ),
    );
  const named = new Set(listed.map(({ path }) => path));
  const unlisted = paths
    .filter((path) => !named.has(path) && path !== manifestPath && !/\.(xsd|dtd)$/.test(path))
    .map((path): PackageFinding => ({
      severity: 'warning',
      code: 'unlisted-file',
      path,
      message: 'No resource of the manifest lists it; an LMS may leave it out.',
      remedy: 'List it in the resource that uses it, or leave it out of the package.',
    }));
  return [...elsewhere, ...missing, ...unlisted];
}

/** What to say of a path that isn't there, where one is that differs in capitals only. */
function capitalsIn(paths: readonly string[]): (named: NamedPath) => string {
  const byLower = new Map(paths.map((path) => [path.toLowerCase(), path]));
  return ({ path }) => {
    const other = byLower.get(path?.toLowerCase() ?? '');
    return other === undefined ? '' : ` There is "${other}": capitals count.`;
  };
}

/** What makes an LMS decide by itself: Moodle turns a saved "incomplete" into "failed" by the one, and overwrites completion by the other. */
function settingFindings({ root }: ManifestFacts): readonly PackageFinding[] {
  const remedy = 'Leave it out: the package reports its own status.';
  return [
    ...descendants(root, 'masteryscore').map(({ line }) =>
      warned(
        'mastery-score',
        line,
        'With a mastery score some LMSs change the status that was reported.',
        remedy,
      ),
    ),
    ...descendants(root, 'completionThreshold').map(({ line }) =>
      warned(
        'completion-threshold',
        line,
        'With a threshold some LMSs overwrite the completion that was reported.',
        remedy,
      ),
    ),
  ];
}

function found(code: string, line: number, message: string, remedy: string): PackageFinding {
  return { severity: 'error', code, path: manifestPath, line, message, remedy };
}

function warned(code: string, line: number, message: string, remedy: string): PackageFinding {
  return { ...found(code, line, message, remedy), severity: 'warning' };
}
