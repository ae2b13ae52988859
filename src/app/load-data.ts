/**
 * Fetches a data module of the package, which the same tool packed that wrote the type. Rejects where it can't be had; trying
 * again may help.
 */
export async function loadData<T>(href: string): Promise<T> {
  const address = new URL(href, document.baseURI).href;
  // A module that failed to load is remembered as failed: the second try goes by another address.
  const module = await import(/* @vite-ignore */ address).catch(
    () => import(/* @vite-ignore */ `${address}?again=${Date.now()}`),
  );
  const data: T = module.default;
  return data;
}
