import { useDeferredValue, type ReactNode } from 'react';

/** Shows what it holds once what stands above it has been painted: for the lower part of a long page, of which nothing is in sight yet. */
export function AfterPaint({ children }: { readonly children: ReactNode }): ReactNode {
  return useDeferredValue(true, false) && children;
}
