import { codesFromLists } from '../attempt/code-lists.ts';
import type { CaseData, CaseIndexEntry, PackedCase } from '../attempt/package-settings.ts';
import { loadData } from './load-data.ts';

/** Fetches a case's data, a module of the package. Rejects where it can't be had; trying again may help. */
export async function loadCase(entry: CaseIndexEntry): Promise<PackedCase> {
  const data = await loadData<CaseData>(entry.href);
  return { ...data, codes: codesFromLists(data.case, data.codes) };
}
