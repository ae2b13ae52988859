/**
 * JSON for a page's script element or for a JavaScript string: keys sorted, so that the same value always gives the
 * same text; `<` escaped, so that no text can close a script; line and paragraph separators too.
 */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => sorted(part)).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A module whose default export is the value. Engines read `JSON.parse` of a string faster than a literal. */
export function dataModule(value: unknown): string {
  const literal = embeddedJson(value).replaceAll(/['\\]/g, (character) => `\\${character}`);
  return `export default JSON.parse('${literal}');\n`;
}

function sorted(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  const entries: [string, unknown][] = Object.entries(part);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
