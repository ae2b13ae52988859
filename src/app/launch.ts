import type { i18n } from 'i18next';
import { resumeAttempt, type Attempt } from '../attempt/attempt.ts';
import { createAttemptStore, type AttemptStore } from '../attempt/attempt-store.ts';
import { learnerRecord } from '../attempt/learner-record.ts';
import type { CaseIndexEntry, PackageSettings, PackedCase } from '../attempt/package-settings.ts';
import { browserScheduler } from '../tracking/browser-scheduler.ts';
import type { LearnerRecord } from '../tracking/types.ts';
import { changeLanguage } from '../i18n/i18n.ts';
import { chooseLanguage } from '../i18n/languages.ts';
import { connect, storageOf, type Connection } from './connect.ts';
import { loadCase } from './load-case.ts';
import { loadReference, type Reference } from './load-reference.ts';
import type { LoadTeaching } from '../ui/debrief/teaching-context.ts';
import type { Keeping } from '../ui/parts/keeping.ts';
import { loadPlaying } from './load-playing.ts';
import { loadSide } from './load-side.ts';
import { loadTeaching } from './load-teaching.ts';
import { saveWhenDue } from './save-policy.ts';
import type { CopyKeeper } from './copy-keeper.ts';
import type { PageHost } from './page-host.ts';
import type { Playing } from './playing.ts';
import type { SidePage, SidePageName } from '../ui/parts/side-page.ts';

/** Everything the page needs, once it has begun. */
export interface Launched extends Connection {
  readonly store: AttemptStore;
  readonly passMark: number;
  /** What keeps the local copy, loaded after the first screen; null where it can't be had. */
  readonly keeper: Promise<CopyKeeper | null>;
  /** What playing a case needs, where one is open from the start. */
  readonly playing: Playing | null;
  /** Fetches a case's data, in the language of the page; rejects where it can't be had. */
  loadCase(entry: CaseIndexEntry): Promise<PackedCase>;
  /** Fetches what playing a case needs, once. */
  loadPlaying(): Promise<Playing>;
  /** Fetches a page beside the cases, with what it shows as it stands. Rejects where it can't be had. */
  loadSide(name: SidePageName): Promise<SidePage>;
  /** Fetches the panel of a guideline, in the language of the page. */
  loadReference(href: string): Promise<Reference>;
  /** Fetches what the guideline made of a case's patient, in the language of the page; null where it can't be had. */
  readonly loadTeaching: LoadTeaching;
  /** The day of the launch by the clock of the learner's computer, YYYY-MM-DD. */
  readonly today: string;
  /** What the LMS should hold now. */
  record(): LearnerRecord;
}

/** What is fetched when a case is opened. */
export interface CaseLoaders {
  readonly loadCase: (entry: CaseIndexEntry, language: string) => Promise<PackedCase>;
  readonly loadPlaying: (instance: i18n) => Promise<Playing>;
}

/** A case that is here: what plays it, and the step that brings it in front of the learner. */
interface FetchedCase {
  readonly playing: Playing;
  readonly open: (attempt: Attempt, now: number) => Attempt;
}

/** Begins: session, language, attempt as it was left, and the one subscription from the attempt to the LMS. */
export async function launch(
  host: PageHost,
  settings: PackageSettings,
  instance: i18n,
  loaders: CaseLoaders = { loadCase, loadPlaying },
): Promise<Launched> {
  const connection = await connect(host, settings);
  const { session } = connection;
  const { launch: told } = session;
  const passMark = told.passMark ?? settings.passMark;
  const marked = { ...settings, passMark };
  const wishes = [told.language, ...host.navigator.languages];
  const asked = new URLSearchParams(host.location.search).get('lang');
  await changeLanguage(instance, chooseLanguage(wishes, settings.languages, asked));
  const fetchCase = async (entry: CaseIndexEntry, language: string): Promise<FetchedCase> => {
    const [packed, playing] = await Promise.all([
      loaders.loadCase(entry, language),
      loaders.loadPlaying(instance),
    ]);
    return { playing, open: (attempt, now) => playing.openCase(attempt, packed, now) };
  };
  const { attempt, playing } = await reopen(
    resumeAttempt(marked, told.suspendData, told.location),
    told.location,
    (entry) => fetchCase(entry, instance.language),
  );
  const store = createAttemptStore(attempt, Date.now);
  const entryOf = (id: string | null) => settings.cases.find((it) => it.id === id);
  const record = () => learnerRecord(store.get(), passMark);
  const keeper = import('./copy-keeper.ts').then(
    ({ keepCopies }) =>
      keepCopies({
        ...connection,
        store,
        scheduler: browserScheduler(host),
        begun: attempt,
        storage: storageOf(host),
        onStorage: (heard) => host.addEventListener('storage', heard),
      }),
    () => null,
  );
  if (told.recording) saveWhenDue(host, store, () => session.save(record()));
  // The learner's place stays: it is the same acts with the same patient, in other words.
  instance.on('languageChanged', async (language) => {
    const { current } = store.get();
    const entry = entryOf(current);
    const fetched = entry && (await fetchCase(entry, language).catch(() => null));
    const isWanted = store.get().current === current && instance.language === language;
    if (fetched && isWanted) store.play(fetched.open);
  });
  closeWithPage(host, connection.keeping, () => session.close(record()));
  const wiring = { ...connection, host, instance, store, settings, passMark, keeper, record };
  return {
    ...wiring,
    playing,
    loadCase: (entry) => loaders.loadCase(entry, instance.language),
    loadPlaying: () => loaders.loadPlaying(instance),
    loadSide: (name) => loadSide(name, wiring),
    loadReference: (href) => loadReference(href, instance),
    loadTeaching: async (id) => {
      const entry = entryOf(id);
      return entry === undefined ? null : loadTeaching(entry, instance).catch(() => null);
    },
    today: new Date().toISOString().slice(0, 10),
  };
}

/** Brings back the case that was open, so that the learner returns to the screen they left. */
async function reopen(
  attempt: Attempt,
  location: string,
  fetchCase: (entry: CaseIndexEntry) => Promise<FetchedCase>,
): Promise<{ readonly attempt: Attempt; readonly playing: Playing | null }> {
  const entry = attempt.settings.cases.find((it) => it.id === location);
  const closed = { attempt, playing: null };
  if (entry === undefined || !attempt.cases.has(entry.id)) return closed;
  try {
    const { playing, open } = await fetchCase(entry);
    return { attempt: open(attempt, Date.now()), playing };
  } catch {
    // The start page is usable, and opening the case from there says what is wrong.
    return closed;
  }
}

/**
 * Terminates once when the page goes. One that comes back from the browser's cache shows that it is closed: under an LMS a
 * second Initialize would be refused, or throw. The browser's own session starts afresh.
 */
function closeWithPage(host: PageHost, keeping: Keeping, close: () => void): void {
  host.addEventListener('pagehide', close);
  host.addEventListener('pageshow', (event) => {
    if (event.persisted && keeping !== 'lms') host.location.reload();
  });
}
