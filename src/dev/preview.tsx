import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { learnerRecord } from '../attempt/learner-record.ts';
import type { CaseIndexEntry } from '../attempt/package-settings.ts';
import { Boundary } from '../app/boundary.tsx';
import type { Launched } from '../app/launch.ts';
import { loadCase } from '../app/load-case.ts';
import { loadReference } from '../app/load-reference.ts';
import { loadPlaying } from '../app/load-playing.ts';
import { loadSide } from '../app/load-side.ts';
import { loadTeaching } from '../app/load-teaching.ts';
import { Root } from '../app/root.tsx';
import { saveWhenDue } from '../app/save-policy.ts';
import { changeLanguage, createI18n, showLanguageOn } from '../i18n/i18n.ts';
import { chooseLanguage } from '../i18n/languages.ts';
import '../ui/style/player.scss';
import { keep, kept } from './kept.ts';
import { fetchMaterial, followMaterial } from './material.ts';
import { listen, say, type Dropped, type ToPlayer } from './port.ts';
import { previewPlayer, type KeptPreview } from './preview-player.ts';
import { previewSession } from './preview-session.ts';

/** The learner's page in the author's frame: the player as it is, with cases that change under it. */
async function start(container: HTMLElement): Promise<void> {
  const i18n = createI18n();
  const material = await fetchMaterial();
  const playing = await loadPlaying(i18n);
  const session = previewSession(Date.now);
  const before = kept<KeptPreview>('attempt');
  const wish = kept<string>('language');
  await changeLanguage(
    i18n,
    chooseLanguage(navigator.languages, material.settings.languages, wish),
  );
  const load = (entry: CaseIndexEntry) => loadCase(entry, i18n.language);
  const player = await previewPlayer(material, before, load, (dropped) => {
    draw();
    tell(dropped);
  });
  const { store } = player;
  const record = () => learnerRecord(store.get(), store.get().settings.passMark);

  const tell = (dropped: Dropped | null = null, first = false) => {
    const { current, events } = player.kept();
    keep('attempt', player.kept());
    // Opened in a tab of its own, the player has no author beside it.
    if (window.parent === window) return;
    say(window.parent, {
      to: 'author',
      kind: 'at',
      first,
      case: current,
      events: current === null ? [] : (events[current] ?? []),
      dropped,
      language: i18n.language,
      mode: store.get().settings.mode,
    });
  };

  const root = createRoot(container);
  let drawn: { readonly versions: string; readonly loadTeaching: Launched['loadTeaching'] } | null =
    null;
  const draw = () => {
    const versions = player.versions();
    // Another function for other versions: a debrief that is open then asks again.
    if (drawn?.versions !== versions) {
      drawn = {
        versions,
        loadTeaching: async (id) => {
          const entry = player.entryOf(id);
          return entry === null ? null : loadTeaching(entry, i18n).catch(() => null);
        },
      };
    }
    const wiring = {
      session,
      keeping: 'lms',
      api: null,
      calls: [],
      host: window,
      instance: i18n,
      store,
      passMark: store.get().settings.passMark,
      keeper: Promise.resolve(null),
      record,
    } as const;
    const launched: Launched = {
      ...wiring,
      playing,
      loadCase: player.load,
      loadPlaying: () => Promise.resolve(playing),
      loadSide: (name) => loadSide(name, { ...wiring, settings: store.get().settings }),
      loadReference: (href) => loadReference(href, i18n),
      loadTeaching: drawn.loadTeaching,
      // No day: the author has the findings, and this page is no package.
      today: '',
    };
    root.render(
      <I18nextProvider i18n={i18n}>
        <Boundary>
          <Root launched={launched} />
        </Boundary>
      </I18nextProvider>,
    );
  };

  showLanguageOn(document.documentElement, i18n);
  i18n.on('languageChanged', (language) => {
    keep('language', language);
    void player.follow();
    tell();
  });
  saveWhenDue(window, store, () => session.save(record()));
  listen<ToPlayer>('player', (message) => {
    if (message.kind === 'show') {
      session.reopen();
      void player.show(message.case, message.events);
    } else if (message.kind === 'mode') player.setMode(message.mode);
    else void changeLanguage(i18n, message.language);
  });
  followMaterial((state) => void player.renew(state));
  draw();
  tell(null, true);
}

const container = document.getElementById('root');
if (container !== null) void start(container);
