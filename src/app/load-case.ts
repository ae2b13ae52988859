import { codesFromLists } from '../attempt/code-lists.ts';
import type { CaseData, CaseIndexEntry, PackedCase } from '../attempt/package-settings.ts';

/** Fetches a case's data, a module of the package. Rejects where it can't be had; trying again may help. */
export async function loadCase(entry: CaseIndexEntry): Promise<PackedCase> {
  const address = new URL(entry.href, document.baseURI).href;
  // A module that failed to load is remembered as failed: the second try goes by another address.
  const module = await import(/* @vite-ignore */ address).catch(
    () => import(/* @vite-ignore */ `${address}?again=${Date.now()}`),
  );
  const data: CaseData = module.default;
  return { ...data, codes: codesFromLists(data.case, data.codes) };
}
