import type { Overlay } from '../attempt/overlay.ts';
import {
  besidePath,
  type CaseData,
  type CaseIndexEntry,
  type PackedCase,
} from '../attempt/package-settings.ts';
import { loadData } from './load-data.ts';

/**
 * Fetches a case's data, a module of the package, and at the same time its texts in another language where the package has
 * them. Rejects where the case can't be had; trying again may help. Without its translation it comes as it was written.
 */
export async function loadCase(entry: CaseIndexEntry, language: string): Promise<PackedCase> {
  const [data, overlay, { unpacked }] = await Promise.all([
    loadData<CaseData>(entry.href),
    entry.translations?.[language] &&
      loadData<Overlay>(besidePath(entry.href, language)).catch(() => undefined),
    import('./open-case.ts'),
  ]);
  return unpacked(data, overlay, language);
}
