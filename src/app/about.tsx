import { loadAboutWords } from '../i18n/load-about-words.ts';
import { languageOf } from '../i18n/languages.ts';
import { AboutPage } from '../ui/about/about-page.tsx';
import type { SidePage } from '../ui/parts/side-page.ts';
import { runSelfTest } from './run-self-test.ts';
import type { SideWiring } from './side-wiring.ts';

/** The about page with its words in every language that the learner may change to. Rejects where they can't be had. */
export async function aboutPage(wiring: SideWiring): Promise<SidePage> {
  const { instance, settings } = wiring;
  const tags = ['en', instance.language, ...settings.languages].map((it) => languageOf(it).tag);
  await Promise.all(
    [...new Set(tags)].map(async (tag) =>
      instance.addResourceBundle(tag, 'about', await loadAboutWords(tag)),
    ),
  );
  const onTest = () => runSelfTest(wiring);
  return ({ onHome }) => <AboutPage settings={settings} onTest={onTest} onHome={onHome} />;
}
