import type { i18n } from 'i18next';
import type { ComponentType } from 'react';
import type { Attempt } from '../attempt/attempt.ts';
import type { ModuleResult } from '../attempt/module-result.ts';
import { loadWords } from '../i18n/load-words.ts';
import type { ResultsPageProps } from '../ui/results/results-page.tsx';

/** The page of a module's result, and how the result is worked out: parts of the player that the start page does without. */
export interface Results {
  readonly Page: ComponentType<ResultsPageProps>;
  readonly resultOf: (attempt: Attempt, passMark: number) => ModuleResult;
}

/** Fetches both, and the words; the browser fetches each once. Rejects where they can't be had. */
export async function loadResults(instance: i18n): Promise<Results> {
  const [{ ResultsPage }, { moduleResult }, words] = await Promise.all([
    import('../ui/results/results-page.tsx'),
    import('../attempt/module-result.ts'),
    loadWords('en'),
  ]);
  instance.addResourceBundle('en', 'translation', words, true);
  return { Page: ResultsPage, resultOf: moduleResult };
}
