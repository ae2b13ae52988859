import type { ReactNode } from 'react';
import { TeachingContext, useTeaching, type LoadTeaching } from './teaching-context.ts';

/** Fetches what the guideline made of a case's patient, for what stands inside. Its words come in the language of the page. */
export function TeachingProvider({
  load,
  id,
  children,
}: {
  readonly load: LoadTeaching;
  readonly id: string;
  readonly children: ReactNode;
}) {
  return <TeachingContext value={useTeaching(load, id)}>{children}</TeachingContext>;
}
