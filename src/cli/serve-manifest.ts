import type { ManifestStandard } from './serve-list.ts';

/** What an LMS lists of a package, and launches. */
export interface ManifestItem {
  /** "" where the manifest lists no items, only resources. */
  readonly identifier: string;
  readonly title: string | null;
  /** Path inside the package, as it stands in the manifest. */
  readonly href: string;
}

/** What the local LMS takes from an `imsmanifest.xml`: whose data to keep, and what to open. */
export interface ManifestFacts {
  readonly identifier: string;
  readonly title: string | null;
  readonly version: string | null;
  readonly standard: ManifestStandard;
  /** In the order of the default organization; none where the manifest names nothing to launch. */
  readonly items: readonly ManifestItem[];
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the few facts that launching takes. A lenient reader, as an LMS's is; `npm run verify` is the strict one. */
export function readManifest(xml: string): ManifestFacts | null {
  const text = xml.replaceAll(/<!--[\s\S]*?-->/g, '');
  const [manifest] = elements(text, 'manifest');
  if (manifest === undefined) return null;
  const organization = defaultOrganization(text);
  return {
    identifier: manifest['identifier'] ?? '',
    title: content(organization, 'title'),
    version: manifest['version'] ?? null,
    standard: standardOf(content(text, 'schemaversion') ?? ''),
    items: itemsOf(organization, elements(text, 'resource')),
  };
}

function standardOf(schemaVersion: string): ManifestStandard {
  if (schemaVersion === '1.2') return 'scorm12';
  if (schemaVersion === '2004 3rd Edition') return 'scorm2004-3';
  if (schemaVersion === '2004 4th Edition') return 'scorm2004-4';
  return 'other';
}

/** The organization that an LMS lists: the one named as the default, else the first; the whole text where there is none. */
function defaultOrganization(text: string): string {
  const parts = text.split(/(?=<(?:\w+:)?organization\s)/).slice(1);
  const [organizations] = elements(text, 'organizations');
  const isDefault = (part: string) =>
    elements(part, 'organization')[0]?.['identifier'] === organizations?.['default'];
  return (parts.find(isDefault) ?? parts[0] ?? text).replace(
    /<\/(?:\w+:)?organization>[\s\S]*/,
    '',
  );
}

/** Each item that has a resource with a page; LMSs fall back on the first such resource. */
function itemsOf(organization: string, resources: readonly Attributes[]): readonly ManifestItem[] {
  const items = organization
    .split(/(?=<(?:\w+:)?item[\s>])/)
    .slice(1)
    .flatMap((part): ManifestItem[] => {
      const [{ identifier = '', identifierref: name } = {}] = elements(part, 'item');
      const resource = resources.find((it) => name !== undefined && it['identifier'] === name);
      const href = resource === undefined ? null : pageOf(resource);
      return href === null ? [] : [{ identifier, title: content(part, 'title'), href }];
    });
  const first = resources.find(hasHref);
  const href = first === undefined ? null : pageOf(first);
  return items.length > 0 || href === null ? items : [{ identifier: '', title: null, href }];
}

function pageOf({ href, 'xml:base': base = '' }: Attributes): string | null {
  return href === undefined ? null : `${base}${href}`;
}

function hasHref(attributes: Attributes): boolean {
  return attributes['href'] !== undefined;
}

function elements(text: string, name: string): readonly Attributes[] {
  const tags = text.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>`, 'g'));
  return [...tags].map((tag) => attributesOf(tag[1] ?? ''));
}

function attributesOf(tag: string): Attributes {
  const pairs = tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return Object.fromEntries(
    [...pairs].map(([, name, double, single]) => [name ?? '', unescaped(double ?? single ?? '')]),
  );
}

function content(text: string, name: string): string | null {
  const match = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)<`).exec(text);
  const words = unescaped(match?.[1] ?? '').trim();
  return words === '' ? null : words;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
