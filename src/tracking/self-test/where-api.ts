import { discoverApi, parentsFrom, read, type ApiName } from '../discover-api.ts';

/**
 * Where `discoverApi` finds the API, as steps from this page's window; null where it finds none.
 *
 * @example whereApi(window, 'API') // "parent frame, 2 levels up"
 */
export function whereApi(start: object, name: ApiName): string | null {
  const api = discoverApi(start, name);
  if (api === null) return null;
  const ladder = parentsFrom(start);
  const levelIn = (windows: readonly object[]) => windows.findIndex((it) => read(it, name) === api);
  const level = levelIn(ladder);
  if (level >= 0) return level === 0 ? 'this window' : `parent frame, levels up: ${level}`;
  for (const [below, frame] of ladder.entries()) {
    const opener = read(frame, 'opener');
    if (typeof opener !== 'object' || opener === null) continue;
    const above = levelIn(parentsFrom(opener));
    if (above >= 0) return `opener, levels up: ${below} before it, ${above} after`;
  }
  return 'opener';
}
