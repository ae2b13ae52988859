/** What a data model of CMI is made of, whatever the edition. */

/** What content may do with an element: read only, write only, or both. */
export type Access = 'read' | 'write' | 'both';

export interface Element {
  readonly access: Access;
  /** "0", or the error that a value gets; a response is judged by its interaction's type. */
  readonly judge: (value: string, type: string) => string;
}

/** The type of the interaction that a row belongs to; "" where it has none. */
export function typeAt(live: ReadonlyMap<string, string>, name: string): string {
  const at = /^cmi\.interactions\.\d+/.exec(name)?.[0] ?? '';
  return live.get(`${at}.type`) ?? '';
}

/** Each element by its name, `n` for an index. */
export type DataModel = ReadonlyMap<string, Element>;

/** An element by its name with indices; undefined where the model has none. */
export function elementOf(model: DataModel, name: string): Element | undefined {
  return model.get(name.replace(/\.\d+(?=\.)/g, '.n'));
}

/** Keywords are the LMS's: content can only read them. */
export function isKeyword(name: string): boolean {
  return /\._(count|children|version)$/.test(name);
}

/** Every list that a name goes through, with its index: `cmi.interactions` 2, `cmi.interactions.2.objectives` 0. */
export function listsOf(
  name: string,
): readonly { readonly list: string; readonly index: number }[] {
  return [...name.matchAll(/\.(\d+)(?=\.)/g)].map((match) => ({
    list: name.slice(0, match.index),
    index: Number(match[1]),
  }));
}

/** How many rows of a list are there. */
export function countOf(live: ReadonlyMap<string, string>, list: string): number {
  const start = `${list}.`;
  let count = 0;
  for (const name of live.keys()) {
    const index = name.startsWith(start) ? Number.parseInt(name.slice(start.length), 10) : -1;
    if (index >= count) count = index + 1;
  }
  return count;
}

/** Whether a name would leave a row out in one of its lists. */
export function leavesGap(live: ReadonlyMap<string, string>, name: string): boolean {
  return listsOf(name).some(({ list, index }) => index > countOf(live, list));
}

/** Whether a name goes to a row that isn't there. */
export function isMissing(live: ReadonlyMap<string, string>, name: string): boolean {
  return listsOf(name).some(({ list, index }) => index >= countOf(live, list));
}
