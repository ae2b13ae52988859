import type { SidePage, SidePageName } from '../ui/parts/side-page.ts';
import type { SideWiring } from './side-wiring.ts';

/** Fetches a page beside the cases; the browser fetches each once. Rejects where it can't be had. */
export async function loadSide(name: SidePageName, wiring: SideWiring): Promise<SidePage> {
  const { sidePages } = await import('./side-pages.tsx');
  return sidePages[name](wiring);
}
