import { packageStandards, type PackageStandard } from '../package-spec.ts';
import { manifestDialects } from '../manifest-dialects.ts';
import { childrenOf, descendants, type XmlNode } from './xml-tree.ts';

/** A path that a manifest names: as it stands there, as a path from the package's root, and where. */
export interface NamedPath {
  readonly href: string;
  /** null where it is an address elsewhere. */
  readonly path: string | null;
  /** What follows the path, from `?` or `#` on; a page may ask for it. */
  readonly query: string;
  readonly line: number;
}

/** A resource of a manifest. */
export interface Resource {
  readonly identifier: string;
  readonly line: number;
  /** Whether it talks to the LMS: SCORM's "sco", as against "asset". */
  readonly sco: boolean;
  readonly href: NamedPath | null;
  readonly files: readonly NamedPath[];
  readonly dependencies: readonly Reference[];
}

/** A name by which one part of a manifest means another. */
export interface Reference {
  readonly to: string;
  readonly line: number;
}

/** What a manifest says, whatever the edition. */
export interface ManifestFacts {
  readonly schemaVersion: Reference | null;
  readonly standard: PackageStandard | null;
  readonly identifiers: readonly Reference[];
  readonly defaultOrganization: Reference | null;
  readonly organizations: readonly string[];
  /** References of items to resources, in the order of the document, each with what it has an LMS add to the address. */
  readonly items: readonly (Reference & { readonly parameters: string })[];
  readonly resources: readonly Resource[];
  readonly root: XmlNode;
}

/** Takes from a manifest what an LMS goes by. */
export function manifestFacts(root: XmlNode): ManifestFacts {
  const [version] = childrenOf(root, 'metadata').flatMap((node) =>
    childrenOf(node, 'schemaversion'),
  );
  const [organizations] = childrenOf(root, 'organizations');
  const named = organizations?.attributes['default'];
  const schemaVersion = version === undefined ? null : { to: version.text, line: version.line };
  return {
    root,
    schemaVersion,
    standard:
      packageStandards.find(
        (standard) => manifestDialects[standard].schemaVersion === schemaVersion?.to,
      ) ?? null,
    identifiers: [root, ...allOf(root)].flatMap(({ attributes, line }) =>
      attributes['identifier'] === undefined ? [] : [{ to: attributes['identifier'], line }],
    ),
    defaultOrganization:
      organizations === undefined || named === undefined
        ? null
        : { to: named, line: organizations.line },
    organizations: descendants(root, 'organization').map(idOf),
    items: descendants(root, 'item').flatMap(({ attributes, line }) => {
      const { identifierref: to, parameters = '' } = attributes;
      return to === undefined ? [] : [{ to, line, parameters }];
    }),
    resources: childrenOf(root, 'resources').flatMap((list) =>
      childrenOf(list, 'resource').map((node) => resourceOf(node, list, root)),
    ),
  };
}

function allOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((child) => [child, ...allOf(child)]);
}

function resourceOf(node: XmlNode, list: XmlNode, root: XmlNode): Resource {
  const base = [root, list, node].map(({ attributes }) => attributes['xml:base'] ?? '').join('');
  const { href, scormtype, scormType } = node.attributes;
  return {
    identifier: idOf(node),
    line: node.line,
    sco: (scormtype ?? scormType ?? '').toLowerCase() === 'sco',
    href: href === undefined ? null : named(base, href, node.line),
    files: childrenOf(node, 'file').flatMap(({ attributes, line }) =>
      attributes['href'] === undefined ? [] : [named(base, attributes['href'], line)],
    ),
    dependencies: childrenOf(node, 'dependency').map(({ attributes, line }) => ({
      to: attributes['identifierref'] ?? '',
      line,
    })),
  };
}

/** An href is an address: it may be escaped, go up and down again, and carry a query. */
function named(base: string, href: string, line: number): NamedPath {
  const whole = `${base}${href}`;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(whole)) return { href, path: null, query: '', line };
  const plain = whole.replace(/[?#].*$/s, '');
  return { href, path: unescaped(direct(plain)), query: whole.slice(plain.length), line };
}

/** Without `.` and `..`; what leads out of the package stays as it is, for no file is there. */
function direct(path: string): string {
  return path
    .split('/')
    .reduce<readonly string[]>((parts, part) => {
      if (part === '.') return parts;
      const canClimb = part === '..' && parts.length > 0 && parts.at(-1) !== '..';
      return canClimb ? parts.slice(0, -1) : [...parts, part];
    }, [])
    .join('/');
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function idOf({ attributes }: XmlNode): string {
  return attributes['identifier'] ?? '';
}
