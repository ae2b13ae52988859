import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n, showLanguageOn } from '../i18n/i18n.ts';
import '../ui/style/player.scss';
import { ProblemPage } from '../ui/problem-page.tsx';
import { Boundary } from './boundary.tsx';
import { launch } from './launch.ts';
import { Root } from './root.tsx';
import { readSettings } from './settings.ts';

/** The learner's page begins here: settings, then the LMS, then the screen that was left. */
async function start(container: HTMLElement): Promise<void> {
  const i18n = createI18n();
  const show = (page: ReactNode) =>
    createRoot(container).render(
      <I18nextProvider i18n={i18n}>
        <Boundary>{page}</Boundary>
      </I18nextProvider>,
    );
  try {
    const settings = readSettings(document);
    const launched = settings === null ? null : await launch(window, settings, i18n);
    showLanguageOn(document.documentElement, i18n);
    show(launched === null ? <ProblemPage settings /> : <Root launched={launched} />);
  } catch (error) {
    console.error(error);
    show(<ProblemPage />);
  }
}

const container = document.getElementById('root');
if (container !== null) void start(container);
