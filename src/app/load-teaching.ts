import type { i18n } from 'i18next';
import { besidePath, type CaseIndexEntry } from '../attempt/package-settings.ts';
import type { FeatureLists } from '../teaching/feature-lists.ts';
import type { Teaching } from '../ui/debrief/teaching-context.ts';
import { loadData } from './load-data.ts';
import { loadGuideline } from './load-reference.ts';

/**
 * Fetches what a debrief needs to say what the guideline made of a patient: the guideline, its words, and what the case
 * tells in them. Rejects where it can't be had; trying again may help.
 */
export async function loadTeaching(entry: CaseIndexEntry, instance: i18n): Promise<Teaching> {
  const [guideline, features, { GuidelinePoint }] = await Promise.all([
    loadGuideline(entry.reference, instance),
    loadData<FeatureLists>(besidePath(entry.href, 'facts')),
    import('../ui/debrief/guideline-point.tsx'),
  ]);
  return { ...guideline, features, Point: GuidelinePoint };
}
