/** The name an LMS gives its API object: `API` in SCORM 1.2, `API_1484_11` in SCORM 2004. */
export type ApiName = 'API' | 'API_1484_11';

/** A method that tells the object from an element that merely has the same id: browsers put those on `window` too. */
const FIRST_METHOD: Readonly<Record<ApiName, string>> = {
  API: 'LMSInitialize',
  API_1484_11: 'Initialize',
};

/** ADL's own search gives up after seven frames; LMSs nest deeper, none this deep. */
const MOST_WINDOWS = 20;

/**
 * Finds the LMS's API object: in this window, then its parents, then in the windows that opened any of them, and their
 * parents (SCORM 1.2 RTE 3.3.6). Null where there is none. Windows of another origin are climbed through, not read.
 *
 * @example discoverApi(window, 'API')
 */
export function discoverApi(start: object, name: ApiName): object | null {
  const ladder = parentsFrom(start);
  const openers = ladder.map((frame) => read(frame, 'opener')).filter(isObject);
  const windows = [...ladder, ...openers.flatMap(parentsFrom)];
  for (const candidate of new Set(windows)) {
    const api = read(candidate, name);
    if (isObject(api) && typeof read(api, FIRST_METHOD[name]) === 'function') return api;
  }
  return null;
}

/** A window and its parents, nearest first. */
export function parentsFrom(start: object): readonly object[] {
  const found = [start];
  let parent = read(start, 'parent');
  while (isObject(parent) && !found.includes(parent) && found.length < MOST_WINDOWS) {
    found.push(parent);
    parent = read(parent, 'parent');
  }
  return found;
}

/** A property, or undefined where the browser forbids reading it (another origin throws SecurityError). */
export function read(from: object, property: string): unknown {
  try {
    const value: unknown = Reflect.get(from, property);
    return value;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
