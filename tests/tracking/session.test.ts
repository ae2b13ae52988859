import { describe, expect, it } from 'vitest';
import { createScorm12Tracker } from '../../src/tracking/editions.ts';
import { openSession } from '../../src/tracking/session.ts';
import type { Session, Tracker } from '../../src/tracking/types.ts';
import type { StrictLms } from '../lms/strict-lms.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { fakeScheduler, type FakeScheduler } from './fake-scheduler.ts';
import { record } from './records.ts';

interface Opened {
  readonly session: Session;
  readonly scheduler: FakeScheduler;
  /** Each status that was shown, by its kind. */
  readonly shown: readonly string[];
}

function open(lms: StrictLms): Opened {
  const scheduler = fakeScheduler();
  const clock = (): number => scheduler.now();
  const tracker = createScorm12Tracker(lms.api, { clock, finalStatus: 'completed' });
  const result = openSession(tracker, { scheduler, clock, retryDelays: [1000, 5000] });
  if (!result.ok) throw new Error(result.message);
  const { session } = result;
  const shown: string[] = [];
  session.subscribe(() => shown.push(session.status().kind));
  lms.phase('running');
  return { session, scheduler, shown };
}

describe('openSession', () => {
  it('returns the failure when the LMS refuses to begin', () => {
    const lms = strictScorm12();
    lms.faults.refuseInitialize = true;
    const scheduler = fakeScheduler();
    const clock = (): number => scheduler.now();
    const tracker = createScorm12Tracker(lms.api, { clock, finalStatus: 'completed' });
    const options = { scheduler, clock, retryDelays: [] };
    expect(openSession(tracker, options)).toMatchObject({ ok: false, step: 'initialize' });
  });

  it('is idle until there is something to save', () => {
    expect(open(strictScorm12()).session.status()).toEqual({ kind: 'idle' });
  });
});

describe('save', () => {
  it('calls the LMS only after the screen was painted', () => {
    const lms = strictScorm12();
    const { session, scheduler, shown } = open(lms);
    session.save(record());
    expect(lms.calls('running')).toEqual([]);
    expect(session.status()).toEqual({ kind: 'saving' });
    scheduler.paint();
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAEC');
    expect(session.status()).toEqual({ kind: 'saved', at: 1000 });
    expect(shown).toEqual(['saving', 'saved']);
  });

  it('sends only the newest of the records that wait for a paint', () => {
    const lms = strictScorm12();
    const { session, scheduler } = open(lms);
    session.save(record({ suspendData: 'old' }));
    session.save(record({ suspendData: 'new' }));
    scheduler.paint();
    const sent = lms.calls('running').filter((it) => it.element === 'cmi.suspend_data');
    expect(sent.map((it) => it.value)).toEqual(['new']);
    expect(lms.calls('running').filter((it) => it.verb === 'commit')).toHaveLength(1);
  });

  it('keeps the same status object until it changes, for useSyncExternalStore', () => {
    const { session, scheduler } = open(strictScorm12());
    session.save(record());
    expect(session.status()).toBe(session.status());
    scheduler.paint();
    expect(session.status()).toBe(session.status());
  });

  it('saves again when a newer record came while the LMS was at work', () => {
    const saved: string[] = [];
    const scheduler = fakeScheduler();
    const strict = createScorm12Tracker(strictScorm12().api, {
      clock: () => 0,
      finalStatus: 'completed',
    });
    const tracker: Tracker = {
      ...strict,
      save: ({ suspendData }) => {
        saved.push(suspendData);
        if (suspendData === 'old' && result.ok) result.session.save(record({ suspendData: 'new' }));
        return { ok: true };
      },
    };
    const result = openSession(tracker, { scheduler, clock: () => 0, retryDelays: [] });
    if (result.ok) result.session.save(record({ suspendData: 'old' }));
    scheduler.paint();
    scheduler.paint();
    expect(saved).toEqual(['old', 'new']);
  });

  it('stops telling a listener that has left', () => {
    const { session, scheduler } = open(strictScorm12());
    let told = 0;
    const leave = session.subscribe(() => {
      told += 1;
    });
    leave();
    session.save(record());
    scheduler.paint();
    expect(told).toBe(0);
  });
});

describe('a save that fails', () => {
  it('shows what failed and tries again, waiting longer, until it works', () => {
    const lms = strictScorm12();
    const { session, scheduler, shown } = open(lms);
    lms.faults.refuseCommits = 3;
    session.save(record());
    scheduler.paint();
    expect(session.status()).toMatchObject({
      kind: 'failed',
      at: 1000,
      failure: { step: 'commit', code: '101' },
    });
    scheduler.pass(999);
    expect(lms.faults.refuseCommits).toBe(2);
    scheduler.pass(1);
    expect(lms.faults.refuseCommits).toBe(1);
    scheduler.pass(4999);
    expect(lms.faults.refuseCommits).toBe(1);
    scheduler.pass(1);
    expect(lms.faults.refuseCommits).toBe(0);
    scheduler.pass(5000);
    expect(session.status()).toMatchObject({ kind: 'saved' });
    expect(lms.stored('cmi.suspend_data')).toBe('1-AAEC');
    expect(shown).toEqual([
      'saving',
      'failed',
      'saving',
      'failed',
      'saving',
      'failed',
      'saving',
      'saved',
    ]);
    expect(scheduler.waiting()).toBe(0);
  });

  it('is overtaken by the next record, at the next paint', () => {
    const lms = strictScorm12();
    const { session, scheduler } = open(lms);
    lms.faults.refuseCommits = 1;
    session.save(record({ suspendData: 'old' }));
    scheduler.paint();
    session.save(record({ suspendData: 'new' }));
    scheduler.paint();
    expect(lms.stored('cmi.suspend_data')).toBe('new');
    expect(scheduler.waiting()).toBe(0);
  });

  it('waits the shortest time again after one that worked', () => {
    const lms = strictScorm12();
    const { session, scheduler } = open(lms);
    lms.faults.refuseCommits = 2;
    session.save(record({ suspendData: 'one' }));
    scheduler.paint();
    scheduler.pass(1000);
    scheduler.pass(5000);
    lms.faults.refuseCommits = 1;
    session.save(record({ suspendData: 'two' }));
    scheduler.paint();
    scheduler.pass(1000);
    expect(lms.stored('cmi.suspend_data')).toBe('two');
  });
});

describe('close', () => {
  it('saves and finishes at once, without a paint', () => {
    const lms = strictScorm12();
    const { session, scheduler, shown } = open(lms);
    session.save(record({ suspendData: 'old' }));
    expect(session.close(record({ suspendData: 'new' }))).toEqual({ ok: true });
    expect(lms.stored('cmi.suspend_data')).toBe('new');
    expect(lms.calls().at(-1)?.verb).toBe('terminate');
    expect(session.status()).toEqual({ kind: 'closed', saved: true });
    expect(scheduler.waiting()).toBe(0);
    expect(shown).toEqual(['saving', 'closed']);
  });

  it('ends the attempts to save again', () => {
    const lms = strictScorm12();
    const { session, scheduler } = open(lms);
    lms.faults.refuseCommits = 2;
    session.save(record());
    scheduler.paint();
    expect(session.close(record())).toMatchObject({ ok: false, step: 'commit' });
    expect(session.status()).toEqual({ kind: 'closed', saved: false });
    expect(scheduler.waiting()).toBe(0);
  });

  it('happens once, and nothing is saved after it', () => {
    const lms = strictScorm12();
    const { session, scheduler } = open(lms);
    session.close(record());
    lms.phase('after');
    expect(session.close(record({ suspendData: 'late' }))).toEqual({ ok: true });
    session.save(record({ suspendData: 'late' }));
    scheduler.paint();
    expect(lms.calls('after')).toEqual([]);
    expect(session.status()).toEqual({ kind: 'closed', saved: true });
  });

  it('counts as saved when only Finish was refused', () => {
    const lms = strictScorm12();
    const { session } = open(lms);
    lms.faults.refuseTerminate = true;
    expect(session.close(record())).toMatchObject({ ok: false, step: 'terminate' });
    expect(session.status()).toEqual({ kind: 'closed', saved: true });
  });
});

describe('giving way to another window', () => {
  it('calls the LMS no more, not even to finish, and says why', () => {
    const lms = strictScorm12();
    const { session, scheduler } = open(lms);
    session.save(record());
    session.giveWay();
    scheduler.paint();
    session.save(record({ suspendData: 'late' }));
    scheduler.paint();
    expect(session.status()).toEqual({ kind: 'not-recording', because: 'elsewhere' });
    expect(session.close(record())).toEqual({ ok: true });
    expect(lms.calls('running')).toEqual([]);
  });

  it('ends the attempts to save again', () => {
    const lms = strictScorm12();
    const { session, scheduler } = open(lms);
    lms.faults.refuseCommits = 2;
    session.save(record());
    scheduler.paint();
    session.giveWay();
    expect(scheduler.waiting()).toBe(0);
  });
});

describe('a session that does not record', () => {
  it('says why, saves nothing and finishes', () => {
    const lms = strictScorm12({ mode: 'review' });
    const { session, scheduler, shown } = open(lms);
    session.save(record());
    scheduler.paint();
    expect(session.status()).toEqual({ kind: 'not-recording', because: 'review' });
    session.close(record());
    expect(lms.calls('running').map((it) => it.verb)).toEqual(['terminate']);
    expect(shown).toEqual(['closed']);
  });
});
