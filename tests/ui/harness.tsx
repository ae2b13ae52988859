import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { I18nextProvider } from 'react-i18next';
import { expect } from 'vitest';
import { resumeAttempt } from '../../src/attempt/attempt.ts';
import { createAttemptStore } from '../../src/attempt/attempt-store.ts';
import type { PackageSettings } from '../../src/attempt/package-settings.ts';
import { learnerRecord } from '../../src/attempt/learner-record.ts';
import type { Launched } from '../../src/app/launch.ts';
import { playing } from '../../src/app/open-case.ts';
import { loadSide } from '../../src/app/load-side.ts';
import { Root } from '../../src/app/root.tsx';
import type { SideWiring } from '../../src/app/side-wiring.ts';
import { en as guidanceWords } from '../../src/guidance/words/guidance-en.ts';
import { referenceEn } from '../../src/i18n/reference-en.ts';
import { featureLists } from '../../src/teaching/feature-lists.ts';
import { GuidelinePoint } from '../../src/ui/debrief/guideline-point.tsx';
import { ReferencePanel } from '../../src/ui/reference/reference-panel.tsx';
import type { SaveStatus, Session } from '../../src/tracking/types.ts';
import { inEnglish } from '../support/english.ts';
import { firstLaunch } from '../support/launch.ts';
import { ng12 } from './reference/harness.tsx';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';

/** A session whose status the test sets by hand. */
export function fakeSession() {
  let status: SaveStatus = { kind: 'idle' };
  const listeners = new Set<() => void>();
  const show = (next: SaveStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  const session: Session = {
    launch: firstLaunch,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: () => undefined,
    close: () => {
      show({ kind: 'closed', saved: true });
      return { ok: true };
    },
    giveWay: () => show({ kind: 'not-recording', because: 'elsewhere' }),
  };
  return { session, show };
}

/** The learner's page over the tiny case, as the app wires it, with a session of the test's. */
export function renderPlayer({
  suspendData = '',
  mode = 'learn',
  cases = tinySettings.cases,
  single,
  beside = {},
  ...more
}: Partial<Launched> &
  Partial<Pick<PackageSettings, 'mode' | 'cases' | 'single'>> & {
    suspendData?: string;
    /** What the pages beside the cases are made from, where it isn't as usual. */
    beside?: Partial<SideWiring>;
  } = {}) {
  const { session, show } = fakeSession();
  const store = createAttemptStore(
    resumeAttempt({ ...tinySettings, mode, cases, ...(single && { single }) }, suspendData),
    () => 0,
  );
  const instance = inEnglish();
  instance.addResourceBundle('en', 'reference', referenceEn);
  const wiring: SideWiring = {
    store,
    settings: store.get().settings,
    session,
    keeping: 'lms',
    api: null,
    calls: [],
    host: window,
    instance,
    passMark: 70,
    // Not loaded yet: what it has to say comes later, if at all.
    keeper: new Promise(() => undefined),
    record: () => learnerRecord(store.get(), 70),
    ...beside,
  };
  const launched: Launched = {
    ...wiring,
    playing: null,
    loadCase: async () => tinyPacked,
    loadPlaying: async () => playing,
    loadSide: (name) => loadSide(name, wiring),
    loadReference: async () => ({ Panel: ReferencePanel, effective: ng12, words: guidanceWords }),
    loadTeaching: async () => ({
      effective: ng12,
      words: guidanceWords,
      features: featureLists(tinyPacked.case),
      Point: GuidelinePoint,
    }),
    today: '2026-06-01',
    ...more,
  };
  const { container } = render(
    <I18nextProvider i18n={instance}>
      <Root launched={launched} />
    </I18nextProvider>,
  );
  return { user: userEvent.setup(), store, show, container };
}

/** Fails with the names of what axe found. jsdom has no layout, so contrast is left to the browser's run. */
export async function expectNoViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
  ).toEqual([]);
}
