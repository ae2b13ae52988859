import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../i18n/i18n.ts';
import '../ui/style/player.scss';
import { ProblemPage } from '../ui/player.tsx';
import { Boundary } from './boundary.tsx';
import { launch } from './launch.ts';
import { Root } from './root.tsx';
import { readSettings } from './settings.ts';

/** The learner's page begins here: settings, then the LMS, then the screen that was left. */
async function start(container: HTMLElement): Promise<void> {
  const settings = readSettings(document);
  const launched = settings === null ? null : await launch(window, settings);
  const i18n = createI18n(launched?.session.launch.language || navigator.language);
  document.documentElement.lang = i18n.language;
  createRoot(container).render(
    <I18nextProvider i18n={i18n}>
      <Boundary>
        {launched === null ? <ProblemPage settings /> : <Root launched={launched} />}
      </Boundary>
    </I18nextProvider>,
  );
}

const container = document.getElementById('root');
if (container !== null) void start(container);
