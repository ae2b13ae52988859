import { useSyncExternalStore } from 'react';

/** Which page is shown; it lives in the address, so that a launch can be bookmarked and reloaded. */
export type Route = { readonly page: 'list' } | LaunchRoute;

interface LaunchRoute {
  readonly page: 'launch';
  readonly file: string;
  /** The item that is open, by its identifier; null where the address names none, which is the first. */
  readonly item: string | null;
}

/** Reads the address's part after `#`: `#/` is the list, `#/launch/<file>` a package, `#/launch/<file>/<item>` one of several. */
export function parseRoute(hash: string): Route {
  const [, file = null, item = null] = /^#\/launch\/([^/]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const name = file === null ? null : decoded(file);
  if (name === null) return { page: 'list' };
  return { page: 'launch', file: name, item: item === null ? null : decoded(item) };
}

/** The address of a package's page, with one of its items open. */
export function launchHref(file: string, item?: string): string {
  const course = `#/launch/${encodeURIComponent(file)}`;
  return item === undefined ? course : `${course}/${encodeURIComponent(item)}`;
}

/** The page that the address names now. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, () => window.location.hash));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
