import type { PackageSettings, PackedCase } from '../../src/attempt/package-settings.ts';
import { openConsultation } from '../../src/attempt/attempt.ts';
import { act, openCase, restartCase } from '../../src/attempt/playing.ts';
import type { CopyKeeper } from '../../src/app/copy-keeper.ts';
import { launch, type Launched } from '../../src/app/launch.ts';
import { runSelfTest } from '../../src/app/run-self-test.ts';
import { createI18n } from '../../src/i18n/i18n.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { editions } from '../../src/tracking/editions.ts';
import type { SelfTest } from '../../src/tracking/self-test/self-test.ts';
import type { FakeBrowser, FakeWindow } from './fake-window.ts';
import { playOn } from './play-on.ts';
import { tinyPacked, tinySettings } from './tiny-case.ts';
import { packedVignettes, vignetteEntries } from './tiny-vignette.ts';

/** One case and two vignettes: a module that can be finished in a few acts. */
export const pageSettings: PackageSettings = {
  ...tinySettings,
  cases: [...tinySettings.cases, ...vignetteEntries],
};

/** One for all pages, as making one takes longer than a launch; no test changes the language. */
const i18n = createI18n();
const packed = new Map([tinyPacked, ...packedVignettes].map((it) => [it.case.id, it]));

/** The learner's page as the app wires it, without a screen: launched in a window, under an LMS or none. */
export interface LearnerPage extends Launched {
  readonly host: FakeWindow;
  readonly copies: CopyKeeper | null;
  open(id: string): void;
  /** Acts, and lets the page paint and save. */
  act(event: CaseEvent): void;
  restart(): void;
  /** Takes back the work that is offered, or refuses it. */
  answer(take: boolean): void;
  /** Runs the test of the tracking. */
  selfTest(): Promise<SelfTest>;
  /** The acts in the case that is open, or null. */
  events(): readonly CaseEvent[] | null;
}

export interface PageOptions {
  readonly browser: FakeBrowser;
  readonly standard: Exclude<PackageSettings['standard'], 'none'>;
  /** What packing has written into the page; the whole module where nothing is said. */
  readonly settings?: PackageSettings;
  /** The LMS's API object; null where there is none. */
  readonly api: object | null;
  /** Milliseconds after which the LMS's page has made it. */
  readonly apiAfter?: number;
}

/** Launches the module as an LMS does, and waits until the page stands. */
export async function learnerPage({
  browser,
  standard,
  settings: given = pageSettings,
  api,
  apiAfter = 0,
}: PageOptions): Promise<LearnerPage> {
  const parent: Record<string, object> = {};
  const host = browser.open(parent);
  const arrive = () => {
    if (api !== null) parent[editions[standard].apiName] = api;
  };
  if (apiAfter === 0) arrive();
  else host.setTimeout(arrive, apiAfter);
  // Pages that are gone must not hear of this one's language.
  i18n.off('languageChanged');
  const settings = { ...given, standard };
  const launched = await settled(
    host,
    launch(host, settings, i18n, {
      loadCase: async ({ id }) => caseOf(id),
      loadPlaying: async () => ({ Screen: () => null, openCase, act, restartCase }),
    }),
  );
  const copies = await launched.keeper;
  const { store } = launched;
  const play = playOn(store);
  return {
    ...launched,
    host,
    copies,
    open: (id) => {
      play.open(caseOf(id));
      host.pass(painted);
    },
    act: (event) => {
      play.act(event);
      host.pass(painted);
    },
    restart: play.restart,
    answer: (take) => {
      if (copies === null || copies.offered === null) return;
      copies.answer(take);
      host.pass(painted);
    },
    selfTest: () => settled(host, runSelfTest({ ...launched, host, instance: i18n, settings })),
    events: () => openConsultation(store.get())?.consultation.events ?? null,
  };
}

/** Milliseconds in which a page has painted, and saved after it. */
const painted = 40;

function caseOf(id: string): PackedCase {
  const found = packed.get(id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

/** Lets the window's time pass while a promise waits for it. */
async function settled<T>(host: FakeWindow, promise: Promise<T>): Promise<T> {
  const waiting = { isOver: false };
  const over = promise.finally(() => {
    waiting.isOver = true;
  });
  await Promise.resolve();
  while (!waiting.isOver) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (!waiting.isOver) host.pass(20);
  }
  return over;
}
