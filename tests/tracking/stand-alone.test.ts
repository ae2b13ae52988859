import { describe, expect, it, vi } from 'vitest';
import type { AttemptStorage } from '../../src/tracking/ports.ts';
import { createScorm12Tracker } from '../../src/tracking/editions.ts';
import { loadStandAloneApi } from '../../src/tracking/stand-alone.ts';
import type { Launch, Tracker } from '../../src/tracking/types.ts';
import { finished, interaction, record } from './records.ts';

const KEY = 'referwise/module';
let now = 0;

function memory(kept: Readonly<Record<string, string>> = {}): AttemptStorage {
  const items = new Map(Object.entries(kept));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}

async function visit(
  storage: AttemptStorage | null,
): Promise<{ readonly tracker: Tracker; readonly launch: Launch }> {
  const api = await loadStandAloneApi(storage, KEY);
  const tracker = createScorm12Tracker(api, { clock: () => now, finalStatus: 'passed-failed' });
  const opened = tracker.open();
  if (!opened.ok) throw new Error(opened.message);
  return { tracker, launch: opened.launch };
}

describe('loadStandAloneApi', () => {
  it('begins a new attempt of nobody in particular', async () => {
    expect((await visit(memory())).launch).toMatchObject({
      entry: 'new',
      recording: true,
      learner: { id: '', name: '' },
      suspendData: '',
      passMark: null,
    });
  });

  it('resumes from what was committed, as after a crash', async () => {
    const storage = memory();
    (await visit(storage)).tracker.save(record({ score: 40 }));
    expect((await visit(storage)).launch).toMatchObject({
      entry: 'resume',
      location: 'tired-for-three-months',
      suspendData: '1-AAEC',
      score: 40,
    });
  });

  it.each([
    'garbage',
    '[]',
    '{"cmi":5}',
    '{"cmi":{"core":5}}',
    '{"cmi":{"interactions":5}}',
    '{"cmi":{"objectives":[1,2]}}',
    '{"cmi":{"suspend_data":{"a":1}}}',
    '{"cmi":{"core":{"lesson_mode":"review","credit":"no-credit"}}}',
  ])('opens, records and keeps anew where %s lies in its place', async (garbage) => {
    const storage = memory({ [KEY]: garbage });
    const { tracker, launch } = await visit(storage);
    expect(launch.recording).toBe(true);
    expect(tracker.close(record({ score: 40 }))).toEqual({ ok: true });
    expect((await visit(storage)).launch.score).toBe(40);
  });

  it('gives the entry that SCORM wants: ab-initio at first, resume with suspend data', async () => {
    const storage = memory();
    const entries = [];
    for (const suspendData of ['', 'state', '']) {
      const api = await loadStandAloneApi(storage, KEY);
      api.LMSInitialize('');
      entries.push(api.LMSGetValue('cmi.core.entry'));
      api.LMSSetValue('cmi.suspend_data', suspendData);
      api.LMSFinish('');
    }
    expect(entries).toEqual(['ab-initio', 'ab-initio', 'resume']);
  });

  it('keeps decisions, objectives, status and time over several visits', async () => {
    const storage = memory();
    for (const decision of ['first', 'second']) {
      const { tracker } = await visit(storage);
      now += 60_000;
      const learner = finished({ interactions: [interaction({ id: decision })] });
      expect(tracker.close(learner)).toEqual({ ok: true });
    }
    const { launch } = await visit(storage);
    expect(launch).toMatchObject({ completion: 'completed', success: 'passed', score: 82 });
    expect(JSON.parse(storage.getItem(KEY) ?? '')).toMatchObject({
      format: 1,
      cmi: {
        core: { total_time: '00:02:00', student_id: '', student_name: '' },
        objectives: { 0: { id: 'case_tired-for-three-months' } },
        interactions: {
          0: { id: 'first', correct_responses: { 0: { pattern: 'b' } } },
          1: { id: 'second', student_response: 'b' },
        },
      },
    });
  });

  it.each([
    '',
    'not json',
    'null',
    '[]',
    '{"cmi":7}',
    '{"cmi":{"core":{"lesson_status":"great"}}}',
  ])('begins anew where %j is kept', async (rubbish) => {
    const { launch, tracker } = await visit(memory({ [KEY]: rubbish }));
    expect(launch).toMatchObject({ entry: 'new', suspendData: '' });
    expect(tracker.save(record())).toEqual({ ok: true });
  });

  it.each([
    ['is missing', null],
    [
      'is full',
      {
        getItem: () => null,
        setItem: () => {
          throw new Error('QuotaExceededError');
        },
      },
    ],
    [
      'is forbidden',
      {
        getItem: () => {
          throw new Error('SecurityError');
        },
        setItem: () => {
          throw new Error('SecurityError');
        },
      },
    ],
  ])('plays on and says that nothing was saved when storage %s', async (_, storage) => {
    const { tracker } = await visit(storage);
    expect(tracker.save(record())).toMatchObject({ ok: false, step: 'commit', code: '101' });
  });

  it('keeps one tab’s work when another, opened earlier and left untouched, is closed last', async () => {
    const storage = memory();
    (await visit(storage)).tracker.save(record({ score: 20 }));
    const idle = await visit(storage);
    const busy = await visit(storage);
    busy.tracker.close(record({ score: 90 }));
    idle.tracker.close(record({ score: 20 }));
    expect((await visit(storage)).launch.score).toBe(90);
  });

  it('sends no request', async () => {
    const request = vi.fn<() => void>();
    vi.stubGlobal('fetch', request);
    vi.stubGlobal('XMLHttpRequest', request);
    vi.stubGlobal('navigator', { sendBeacon: request });
    const { tracker } = await visit(memory());
    tracker.save(record({ interactions: [interaction()] }));
    tracker.close(finished());
    vi.unstubAllGlobals();
    expect(request).not.toHaveBeenCalled();
  });
});
