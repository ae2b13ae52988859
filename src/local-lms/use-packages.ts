import { useCallback, useEffect, useState } from 'react';
import type { ListedPackage } from './package-list.ts';

/** The list of packages on its way, here, or not to be had. */
export type Packages =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly packages: readonly ListedPackage[] };

/** Reads the list when the page opens, and again on request; what is shown stays until the answer is here. */
export function usePackages(
  fetchPackages: () => Promise<readonly ListedPackage[]>,
): readonly [Packages, () => void] {
  const [packages, setPackages] = useState<Packages>({ state: 'loading' });
  const read = useCallback(() => {
    fetchPackages().then(
      (list) => setPackages({ state: 'ready', packages: list }),
      () => setPackages({ state: 'failed' }),
    );
  }, [fetchPackages]);
  useEffect(read, [read]);
  return [packages, read];
}
