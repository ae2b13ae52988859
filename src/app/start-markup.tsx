import { renderToStaticMarkup } from 'react-dom/server.edge';
import { I18nextProvider } from 'react-i18next';
import type { PackageSettings } from '../attempt/package-settings.ts';
import { cy } from '../i18n/cy.ts';
import { en } from '../i18n/en.ts';
import { createI18n } from '../i18n/i18n.ts';
import { languageOf } from '../i18n/languages.ts';
import { Player } from '../ui/player.tsx';

const words = { en, cy, 'en-XA': en, 'ar-XB': en } as const;
const nothing = () => undefined;

/**
 * The start page of a package as HTML, in its first language, for the page to show before any script has run: the same
 * components that take over when React arrives, so the two can't differ. A bundle of its own, which packing calls; it needs
 * no browser.
 */
export function startMarkup(settings: PackageSettings): string {
  const { tag } = languageOf(settings.languages[0] ?? 'en');
  return renderToStaticMarkup(
    <I18nextProvider i18n={createI18n(tag, words[tag])}>
      <Player
        settings={settings}
        ready={false}
        passMark={settings.passMark}
        open={null}
        standingOf={() => null}
        saving={{ kind: 'idle' }}
        keeping="lms"
        left="saved"
        notices={[]}
        today=""
        onOpen={() => Promise.resolve(false)}
        onIntent={nothing}
        onSide={() => Promise.resolve(null)}
        onReference={() => Promise.resolve(null)}
        onEvent={nothing}
        onRestart={nothing}
        onHome={nothing}
        onSaveAndLeave={nothing}
      />
    </I18nextProvider>,
  );
}
