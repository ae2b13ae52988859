import { useSyncExternalStore } from 'react';

/** Which page is shown; it lives in the address, so that a launch can be bookmarked and reloaded. */
export type Route = { readonly page: 'list' } | { readonly page: 'launch'; readonly file: string };

/** Reads the address's part after `#`: `#/` is the list, `#/launch/<file>` a package. */
export function parseRoute(hash: string): Route {
  const match = /^#\/launch\/(.+)$/.exec(hash);
  const file = match?.[1] === undefined ? null : decoded(match[1]);
  return file === null ? { page: 'list' } : { page: 'launch', file };
}

/** The address of a package's page. */
export function launchHref(file: string): string {
  return `#/launch/${encodeURIComponent(file)}`;
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
