import { useEffect, useState } from 'react';
import { loadCase } from '../app/load-case.ts';
import { loadData } from '../app/load-data.ts';
import { besidePath, type CaseIndexEntry, type PackedCase } from '../attempt/package-settings.ts';
import type { Effective } from '../guidance/effective.ts';
import { withFeatures, type FeatureLists } from '../teaching/feature-lists.ts';

/** A case as its author looks at it: with what it tells in the guideline's words, and the guideline. */
export interface CaseData extends PackedCase {
  readonly effective: Effective;
}

/** Fetches a case in the version that an entry names; null until it is there. What was there before stays until then. */
export function useCaseData(entry: CaseIndexEntry | null): CaseData | null {
  const [data, setData] = useState<CaseData | null>(null);
  const href = entry?.href;
  useEffect(() => {
    if (entry === null) return;
    let wanted = true;
    void fetchCase(entry).then(
      (fetched) => wanted && setData(fetched),
      // A newer version is on its way, or the server is gone.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps
  }, [href]);
  return data !== null && data.case.id === entry?.id ? data : null;
}

async function fetchCase(entry: CaseIndexEntry): Promise<CaseData> {
  const href = `player/${entry.href}`;
  const [packed, features, effective] = await Promise.all([
    loadCase({ ...entry, href }, 'en'),
    loadData<FeatureLists>(besidePath(href, 'facts')),
    loadData<Effective>(`player/${entry.reference}`),
  ]);
  return { ...packed, case: withFeatures(packed.case, features), effective };
}
