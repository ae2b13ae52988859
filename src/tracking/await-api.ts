import { discoverApi, type ApiName } from './discover-api.ts';

/** What waiting for an LMS needs of the page's window. */
export interface ApiHost {
  readonly parent: unknown;
  readonly opener: unknown;
  setTimeout(task: () => void, milliseconds: number): unknown;
}

/** Milliseconds between two looks, and how many looks an LMS gets: two seconds. */
const pause = 100;
const mostLooks = 20;

/**
 * The LMS's API object, waited for a short time: some LMSs make it only once their own page has loaded. Null where there
 * is none; at once for a page that stands alone, since there is nobody who could bring one.
 */
export async function awaitApi(host: ApiHost, name: ApiName): Promise<object | null> {
  const standsAlone = host.parent === host && host.opener === null;
  for (let looks = 1; ; looks += 1) {
    const api = discoverApi(host, name);
    if (api !== null || standsAlone || looks > mostLooks) return api;
    await new Promise<void>((resolve) => host.setTimeout(resolve, pause));
  }
}
