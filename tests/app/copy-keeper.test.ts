import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/app/connect.ts';
import { keepCopies } from '../../src/app/copy-keeper.ts';
import type { CopyStorage, StorageChange } from '../../src/app/page-host.ts';
import { resumeAttempt, restoreAttempt } from '../../src/attempt/attempt.ts';
import { act, openCase } from '../../src/attempt/playing.ts';
import { createAttemptStore } from '../../src/attempt/attempt-store.ts';
import { learnerRecord, suspendDataOf } from '../../src/attempt/learner-record.ts';
import type { Scheduler } from '../../src/tracking/ports.ts';
import type { Launch, SaveStatus, Session } from '../../src/tracking/types.ts';
import { firstLaunch } from '../support/launch.ts';
import { playOn } from '../support/play-on.ts';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';
import { fakeScheduler } from '../tracking/fake-scheduler.ts';

const failed: SaveStatus = {
  kind: 'failed',
  at: 0,
  failure: { ok: false, step: 'commit', element: '', code: '101', message: '' },
};
const saved: SaveStatus = { kind: 'saved', at: 0 };

function storage(): CopyStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A screen that is painted whenever something changes. */
const atOnce: Pick<Scheduler, 'afterPaint'> = {
  afterPaint: (task) => {
    task();
    return () => undefined;
  },
};

/** A visit to the tiny case, resumed from what the LMS says it holds. */
function visit(
  shelf: CopyStorage,
  told: Partial<Launch> = {},
  keeping: Connection['keeping'] = 'lms',
  scheduler: Pick<Scheduler, 'afterPaint'> = atOnce,
) {
  let status: SaveStatus = { kind: 'idle' };
  let heard = (): void => undefined;
  let others: (change: StorageChange) => void = () => undefined;
  const session: Session = {
    launch: { ...firstLaunch, ...told },
    status: () => status,
    subscribe: (listener) => {
      heard = listener;
      return () => undefined;
    },
    save: () => undefined,
    close: () => ({ ok: true }),
    giveWay: () => become({ kind: 'not-recording', because: 'elsewhere' }),
  };
  const become = (next: SaveStatus) => {
    status = next;
    heard();
  };
  const begun = openCase(resumeAttempt(tinySettings, session.launch.suspendData), tinyPacked, 0);
  const store = createAttemptStore(begun, () => 0);
  const keeper = keepCopies({
    session,
    keeping,
    store,
    scheduler,
    begun,
    storage: shelf,
    onStorage: (listen) => {
      others = listen;
    },
  });
  const data = () => suspendDataOf(store.get());
  return {
    keeper,
    store,
    does: playOn(store).act,
    become,
    data,
    session,
    tellOf: (it: StorageChange) => others(it),
  };
}

const ask = { type: 'ask', enquiry: 'ask-tired' } as const;
/** The shortest way to an end, and not a good one. */
const shortest = [
  { type: 'proceed' },
  { type: 'estimate', decision: 'first-plan', percent: 5 },
  { type: 'rate', decision: 'first-plan', percent: 5 },
  { type: 'choose', decision: 'first-plan', option: 'tonic' },
  { type: 'proceed' },
] as const;
const askAgain = { type: 'ask', enquiry: 'ask-sleep' } as const;

describe('the local copy', () => {
  it('is written when a save fails, and offered at the next launch until it is kept anew', () => {
    const shelf = storage();
    const first = visit(shelf);
    first.does(ask);
    first.become(failed);
    expect(first.keeper.kept()).toBe(true);
    const second = visit(shelf);
    expect(second.keeper.offered?.suspendData).toBe(first.data());
    second.keeper.answer(true);
    expect(second.data()).toBe(first.data());
    second.become(saved);
    expect(shelf.kept.size).toBe(1);
    expect(visit(shelf, { suspendData: first.data() }).keeper.offered).toBeNull();
    expect(visit(shelf).keeper.offered?.suspendData).toBe(first.data());
  });

  it('is there although the LMS said yes to everything, should it hold nothing at the next launch', () => {
    const shelf = storage();
    const first = visit(shelf);
    first.does(ask);
    first.become(saved);
    expect(visit(shelf).keeper.offered?.suspendData).toBe(first.data());
  });

  it.each(['an earlier state', 'a part of it', 'something of another program'])(
    'is offered when the LMS hands back %s',
    (what) => {
      const shelf = storage();
      const first = visit(shelf);
      first.does(ask);
      const earlier = first.data();
      first.does(askAgain);
      const now = first.data();
      const handed = { 'an earlier state': earlier, 'a part of it': now.slice(0, 5) };
      const suspendData = Object.entries(handed).find(([name]) => name === what)?.[1] ?? '{"a":1}';
      expect(visit(shelf, { suspendData }).keeper.offered?.suspendData).toBe(now);
    },
  );

  it('is offered when an LMS that had handed back a part finds the rest again, which was left behind', () => {
    const shelf = storage();
    const first = visit(shelf);
    first.does(ask);
    first.become(saved);
    const whole = first.data();
    const cut = visit(shelf, { suspendData: whole.slice(0, 4) });
    cut.keeper.answer(false);
    cut.does(askAgain);
    cut.become(saved);
    expect(visit(shelf, { suspendData: whole }).keeper.offered?.suspendData).toBe(cut.data());
  });

  it('yields to work that was done in another browser since', () => {
    const [here, there] = [storage(), storage()];
    const first = visit(here);
    first.does(ask);
    first.become(saved);
    const elsewhere = visit(there, { suspendData: first.data() });
    elsewhere.does(askAgain);
    expect(visit(here, { suspendData: elsewhere.data() }).keeper.offered).toBeNull();
  });

  it('does not yield where a save had failed: that was promised', () => {
    const [here, there] = [storage(), storage()];
    const first = visit(here);
    first.does(ask);
    first.become(failed);
    const elsewhere = visit(there);
    elsewhere.does(askAgain);
    const offered = visit(here, { suspendData: elsewhere.data() }).keeper.offered;
    expect(offered?.suspendData).toBe(first.data());
  });

  it('stays while the learner has not answered, beside the work of the visit', () => {
    const shelf = storage();
    const first = visit(shelf);
    first.does(ask);
    first.become(failed);
    const second = visit(shelf);
    second.does(askAgain);
    second.become(saved);
    expect(visit(shelf, { suspendData: second.data() }).keeper.offered?.suspendData).toBe(
      first.data(),
    );
    const third = visit(shelf, { suspendData: second.data() });
    third.keeper.answer(false);
    expect(visit(shelf, { suspendData: second.data() }).keeper.offered).toBeNull();
    expect(visit(shelf).keeper.offered?.suspendData).toBe(second.data());
  });

  it.each(['99999999999999999999 1AAA', 'x 1AAA', '5 <b>', '{}', ''])(
    'is no copy where %j lies in its place: no date could be shown of it',
    (garbage) => {
      const shelf = storage();
      visit(shelf).does(ask);
      for (const key of shelf.kept.keys()) shelf.kept.set(key, garbage);
      const { keeper, does } = visit(shelf);
      expect(keeper.offered).toBeNull();
      does(ask);
      expect([...shelf.kept.values()].join()).toMatch(/^\d+ 1/);
    },
  );

  it('is neither offered nor touched where nothing is recorded', () => {
    const shelf = storage();
    visit(shelf).become(failed);
    const before = [...shelf.kept];
    const { keeper, does } = visit(shelf, { recording: false, notRecordingBecause: 'review' });
    does(ask);
    expect(keeper.offered).toBeNull();
    expect([...shelf.kept]).toEqual(before);
  });

  it('is bound to the learner, whose name and id lie nowhere in clear', () => {
    const shelf = storage();
    visit(shelf).become(failed);
    expect(visit(shelf, { learner: { id: 'another', name: '' } }).keeper.offered).toBeNull();
    expect(JSON.stringify([...shelf.kept])).not.toMatch(/owen|ann/i);
  });

  it('lies only while a save fails where the LMS names nobody, for the next learner would be offered it', () => {
    const shelf = storage();
    const nobody = { learner: { id: '', name: '' } };
    const { does, become } = visit(shelf, nobody);
    does(ask);
    become(saved);
    expect(shelf.kept.size).toBe(0);
    become(failed);
    expect(shelf.kept.size).toBe(1);
    become(saved);
    expect(shelf.kept.size).toBe(0);
  });

  it('of a visit that the LMS refused is offered when the LMS opens again', () => {
    const shelf = storage();
    const refused = visit(shelf, { learner: { id: '', name: '' } }, 'refused');
    refused.does(ask);
    expect(visit(shelf).keeper.offered?.suspendData).toBe(refused.data());
  });

  it('of such a visit comes back beside what the LMS has, and takes nothing that was reached', () => {
    const shelf = storage();
    const refused = visit(shelf, { learner: { id: '', name: '' } }, 'refused');
    refused.does(ask);
    const finished = visit(storage());
    for (const event of shortest) finished.does(event);
    const later = visit(shelf, { suspendData: finished.data() });
    later.keeper.answer(true);
    expect(later.data()).toBe(finished.data());
  });

  it('is written once the screen shows the act, and at once when the session closes', () => {
    const shelf = storage();
    const screens = fakeScheduler();
    const { does, become, data, keeper } = visit(shelf, {}, 'lms', screens);
    does(ask);
    expect(shelf.kept.size).toBe(0);
    screens.paint();
    expect(visit(shelf).keeper.offered?.suspendData).toBe(data());
    does(askAgain);
    become({ kind: 'closed', saved: false });
    expect(keeper.kept()).toBe(true);
    expect(visit(shelf).keeper.offered?.suspendData).toBe(data());
  });

  it('knows every state on the way, also of acts that follow each other before a paint', () => {
    const shelf = storage();
    const screens = fakeScheduler();
    const { does, data } = visit(shelf, {}, 'lms', screens);
    does(ask);
    const between = data();
    does(askAgain);
    screens.paint();
    expect(visit(shelf, { suspendData: between }).keeper.offered?.suspendData).toBe(data());
  });

  it('is as good as empty where storage throws', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    const { keeper, become } = visit({ getItem: refuse, setItem: refuse, removeItem: refuse });
    become(failed);
    expect(keeper.offered).toBeNull();
    expect(keeper.kept()).toBe(false);
  });
});

describe('two windows of one attempt', () => {
  /** What the browser tells the other windows of a shelf's newest copy. */
  const change = (shelf: ReturnType<typeof storage>): StorageChange => {
    const [key = null, newValue = null] = [...shelf.kept].at(-1) ?? [];
    return { key, newValue };
  };

  it('leaves the recording to the one in which the learner went on', () => {
    const shelf = storage();
    const [first, second] = [visit(shelf), visit(shelf)];
    second.does(ask);
    first.tellOf(change(shelf));
    expect(first.session.status()).toEqual({ kind: 'not-recording', because: 'elsewhere' });
    expect(first.keeper.gaveWay()).toBe(true);
    const written = [...shelf.kept];
    first.does(askAgain);
    expect([...shelf.kept]).toEqual(written);
  });

  it('minds neither its own work nor what it found when it began', () => {
    const shelf = storage();
    const first = visit(shelf);
    first.does(ask);
    const second = visit(shelf, { suspendData: first.data() });
    second.tellOf(change(shelf));
    const third = visit(shelf);
    third.tellOf(change(shelf));
    expect([second, third].map(({ keeper }) => keeper.gaveWay())).toEqual([false, false]);
  });

  it('minds no copy of another learner, and nothing that isn’t a copy', () => {
    const shelf = storage();
    const first = visit(shelf);
    const other = visit(shelf, { learner: { id: 'another', name: '' } });
    other.does(ask);
    first.tellOf(change(shelf));
    first.does(askAgain);
    first.tellOf({ key: change(shelf).key, newValue: 'nonsense' });
    first.tellOf({ key: null, newValue: null });
    expect(first.keeper.gaveWay()).toBe(false);
  });
});

it('a restored attempt reports no decision twice', () => {
  const opened = openCase(resumeAttempt(tinySettings, ''), tinyPacked, 0);
  const atDecision = act(opened, { type: 'proceed' }, 1);
  const decided = act(atDecision, { type: 'choose', decision: 'first-plan', option: 'wait' }, 2);
  const restored = restoreAttempt(decided, suspendDataOf(opened));
  expect(learnerRecord(restored, 70).interactions).toBe(decided.interactions);
});
