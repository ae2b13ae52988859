import { loadWords } from '../i18n/load-words.ts';
import type { SidePage, SidePageName } from '../ui/parts/side-page.ts';
import type { SideWiring } from './side-wiring.ts';

/** Fetches each page beside the cases, and its words; the browser fetches each once. Rejects where they can't be had. */
export const sidePages: Readonly<Record<SidePageName, (wiring: SideWiring) => Promise<SidePage>>> =
  {
    results: async ({ instance, store, passMark }) => {
      const [{ ResultsPage }, { moduleResult }, words] = await Promise.all([
        import('../ui/results/results-page.tsx'),
        import('../attempt/module-result.ts'),
        loadWords('en'),
      ]);
      instance.addResourceBundle('en', 'translation', words, true);
      const attempt = store.get();
      const result = moduleResult(attempt, passMark);
      return (props) => (
        <ResultsPage
          {...props}
          result={result}
          title={attempt.settings.title}
          passMark={passMark}
        />
      );
    },
    about: async (wiring) => {
      const { aboutPage } = await import('./about.tsx');
      return aboutPage(wiring);
    },
  };
