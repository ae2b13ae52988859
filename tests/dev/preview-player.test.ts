import { describe, expect, it } from 'vitest';
import type { PackedCase } from '../../src/attempt/package-settings.ts';
import type { PreviewState } from '../../src/authoring/preview/preview-state.ts';
import { openConsultation } from '../../src/attempt/attempt.ts';
import { situation } from '../../src/consultation/consultation.ts';
import { cameTo } from '../../src/dev/came-to.ts';
import type { Dropped } from '../../src/dev/port.ts';
import { previewPlayer, type KeptPreview } from '../../src/dev/preview-player.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';
import { playOn } from '../support/play-on.ts';
import { tinyCase, tinyPacked, tinySettings } from '../support/tiny-case.ts';

const events: readonly CaseEvent[] = [
  { type: 'ask', enquiry: 'ask-tired' },
  { type: 'ask', enquiry: 'ask-sleep' },
  { type: 'proceed' },
  { type: 'choose', decision: 'first-plan', option: 'wait' },
];

/** The tiny case as the author's page is told of it, in a version. */
function material(version: number): PreviewState {
  const [entry] = tinySettings.cases;
  if (entry === undefined) throw new Error('the tiny module has no case');
  const listed = { ...entry, href: `at/${version}/data/tiny.js` };
  return {
    format: 1,
    folder: 'cases',
    checked: 'yes',
    moduleIs: 'saved',
    settings: { ...tinySettings, cases: [listed] },
    cases: [
      {
        slug: 'tiny',
        file: 'cases/tiny/case.json',
        listed: true,
        plays: 'saved',
        readAt: 0,
        version,
        unnumbered: [],
        title: tinyCase.title,
        entry: listed,
        findings: [],
      },
    ],
    shared: [],
  };
}

async function opened(kept: KeptPreview | null = null) {
  const texts = new Map([['at/1/data/tiny.js', tinyPacked]]);
  const lost: (Dropped | null)[] = [];
  const player = await previewPlayer(
    material(1),
    kept,
    ({ href }) => {
      const packed = texts.get(href);
      return packed === undefined ? Promise.reject(new Error(href)) : Promise.resolve(packed);
    },
    (dropped) => void lost.push(dropped),
  );
  const consultation = () => openConsultation(player.store.get())?.consultation ?? null;
  const save = (packed: PackedCase) => {
    texts.set('at/2/data/tiny.js', packed);
    return player.renew(material(2));
  };
  const translate = (packed: PackedCase) => void texts.set('at/1/data/tiny.js', packed);
  return { player, consultation, save, translate, lost };
}

/** The tiny case without one of the first appointment's questions. */
function without(enquiry: string): PackedCase {
  const steps = tinyCase.steps.map((step) =>
    step.kind === 'appointment'
      ? { ...step, history: step.history.filter(({ id }) => id !== enquiry) }
      : step,
  );
  return { ...tinyPacked, case: { ...tinyCase, steps } };
}

describe('the player in the author’s frame', () => {
  it('stays where it is when a text changes', async () => {
    const { player, consultation, save, lost } = await opened();
    await player.show('tiny', events);
    await save({ ...tinyPacked, case: { ...tinyCase, title: 'Another title' } });
    expect(consultation()?.case.title).toBe('Another title');
    expect(consultation()?.events).toEqual(events);
    expect(lost.at(-1)).toBeNull();
  });

  it('keeps the acts before the first that a changed case no longer takes, and names that', async () => {
    const { player, consultation, save, lost } = await opened();
    await player.show('tiny', events);
    await save(without('ask-sleep'));
    expect(consultation()?.events).toEqual(events.slice(0, 1));
    const left = { count: 3, first: events[1] };
    expect(lost.at(-1)).toEqual(left);
    await player.renew(material(2));
    expect(lost.at(-1)).toEqual(left);
    playOn(player.store).act({ type: 'proceed' });
    expect(lost.at(-1)).toBeNull();
  });

  it('stays where it is when the page changes its language', async () => {
    const { player, consultation, translate } = await opened();
    await player.show('tiny', events);
    const texts = new Map([['Yn flinedig', 'cy']]);
    const kase = { ...tinyCase, title: 'Yn flinedig' };
    translate({ ...tinyPacked, case: kase, translation: { texts, written: tinyCase } });
    await player.follow();
    expect(consultation()?.case.title).toBe('Yn flinedig');
    expect(consultation()?.events).toEqual(events);
  });

  it('keeps what was done while the new text was on its way', async () => {
    const { player, consultation, save } = await opened();
    await player.show('tiny', events.slice(0, 1));
    const saving = save({ ...tinyPacked, case: { ...tinyCase, title: 'Another title' } });
    playOn(player.store).act({ type: 'ask', enquiry: 'ask-sleep' });
    await saving;
    expect(consultation()?.case.title).toBe('Another title');
    expect(consultation()?.events).toEqual(events.slice(0, 2));
  });

  it('is opened again as it was left, and on the start page where its case is gone', async () => {
    const { player } = await opened();
    await player.show('tiny', events);
    const again = await opened(player.kept());
    expect(again.consultation()?.events).toEqual(events);
    const gone = await opened({ ...player.kept(), current: 'gone', events: { gone: events } });
    expect(gone.consultation()).toBeNull();
  });

  it('has the mode that the author wishes for, or the module’s', async () => {
    const { player } = await opened();
    player.setMode('assess');
    expect(player.store.get().settings.mode).toBe('assess');
    player.setMode(null);
    expect(player.store.get().settings.mode).toBe('learn');
  });
});

it('the steps that a consultation came to are known by the acts up to each', async () => {
  const { player, consultation } = await opened();
  await player.show('tiny', [...events, { type: 'proceed' }]);
  const now = consultation();
  if (now === null) throw new Error('nothing is open');
  expect([...cameTo(now)].map(([id, acts]) => [id, acts.length])).toEqual([
    ['first-visit', 0],
    ['first-plan', 3],
    ['second-visit', 5],
  ]);
  expect(situation(now).step.id).toBe('second-visit');
});
