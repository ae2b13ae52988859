/** An element: attributes in the order they are written, and either text or elements inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string | readonly XmlElement[];
}

/** An element, for building documents: `xml('title', {}, 'Tired for three months')`. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: string | readonly XmlElement[] = [],
): XmlElement {
  return { name, attributes, inside };
}

/** The whole document, indented, one element a line, text kept to the letter. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

/** XML 1.0 section 2.2: all that may stand in a document. Half a surrogate pair may not. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // An XML reader turns these into spaces or line feeds when they stand bare (sections 2.11 and 3.3.3).
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it may stand between tags and in attributes. Characters that XML 1.0 doesn't know are dropped. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(illegal, '')
    .replaceAll(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}

function written({ name, attributes, inside }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const tag = `${name}${pairs.join('')}`;
  if (inside.length === 0) return `${indent}<${tag}/>\n`;
  if (typeof inside === 'string') return `${indent}<${tag}>${escapeXml(inside)}</${name}>\n`;
  const children = inside.map((child) => written(child, `${indent}  `)).join('');
  return `${indent}<${tag}>\n${children}${indent}</${name}>\n`;
}
