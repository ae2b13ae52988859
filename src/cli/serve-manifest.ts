import type { ManifestStandard } from './serve-list.ts';

/** What the local LMS takes from an `imsmanifest.xml`: whose data to keep, and what to open. */
export interface ManifestFacts {
  readonly identifier: string;
  readonly title: string | null;
  readonly version: string | null;
  readonly standard: ManifestStandard;
  /** Path inside the package of what an LMS launches first, or null where the manifest names nothing. */
  readonly href: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** Reads the few facts that launching takes. A lenient reader, as an LMS's is; `npm run verify` is the strict one. */
export function readManifest(xml: string): ManifestFacts | null {
  const text = xml.replaceAll(/<!--[\s\S]*?-->/g, '');
  const [manifest] = elements(text, 'manifest');
  if (manifest === undefined) return null;
  const organization = text.slice(Math.max(0, text.indexOf('<organization ')));
  return {
    identifier: manifest['identifier'] ?? '',
    title: content(organization, 'title'),
    version: manifest['version'] ?? null,
    standard: standardOf(content(text, 'schemaversion') ?? ''),
    href: launchPath(text),
  };
}

function standardOf(schemaVersion: string): ManifestStandard {
  if (schemaVersion === '1.2') return 'scorm12';
  if (schemaVersion === '2004 3rd Edition') return 'scorm2004-3';
  if (schemaVersion === '2004 4th Edition') return 'scorm2004-4';
  return 'other';
}

/** The resource of the first item that has one; LMSs fall back on the first resource with a page. */
function launchPath(text: string): string | null {
  const resources = elements(text, 'resource');
  const item = elements(text, 'item').find(({ identifierref }) => identifierref !== undefined);
  const named = resources.find(({ identifier }) => identifier === item?.['identifierref']);
  const resource = named?.['href'] === undefined ? resources.find(hasHref) : named;
  const href = resource?.['href'];
  if (href === undefined) return null;
  return `${resource?.['xml:base'] ?? ''}${href}`;
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
