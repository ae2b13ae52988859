import { describe, expect, it } from 'vitest';
import { keepCopies } from '../../src/app/copy-keeper.ts';
import { localCopies, type CopyStorage } from '../../src/app/local-copy.ts';
import { act, openCase, resumeAttempt, restoreAttempt } from '../../src/attempt/attempt.ts';
import { createAttemptStore } from '../../src/attempt/attempt-store.ts';
import { learnerRecord, suspendDataOf } from '../../src/attempt/learner-record.ts';
import type { Launch, SaveStatus, Session } from '../../src/tracking/types.ts';
import { firstLaunch } from '../support/launch.ts';
import { tinyPacked, tinySettings } from '../support/tiny-case.ts';

const failed: SaveStatus = {
  kind: 'failed',
  at: 0,
  failure: { ok: false, step: 'commit', element: '', code: '101', message: '' },
};

function storage(): CopyStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

function visit(shelf: CopyStorage, told: Partial<Launch> = {}) {
  let status: SaveStatus = { kind: 'idle' };
  let heard = (): void => undefined;
  const session: Session = {
    launch: { ...firstLaunch, ...told },
    status: () => status,
    subscribe: (listener) => {
      heard = listener;
      return () => undefined;
    },
    save: () => undefined,
    close: () => ({ ok: true }),
  };
  const opened = openCase(resumeAttempt(tinySettings, ''), tinyPacked, 0);
  const store = createAttemptStore(opened, () => 0);
  const copies = localCopies(shelf, 'referwise', session.launch.learner.id);
  const keeper = keepCopies(session, store, copies);
  const become = (next: SaveStatus) => {
    status = next;
    heard();
  };
  return { keeper, store, become };
}

describe('the local copy', () => {
  it('is written when a save fails, offered at the next launch, and gone when a save is accepted', () => {
    const shelf = storage();
    const first = visit(shelf);
    first.store.act({ type: 'ask', enquiry: 'ask-tired' });
    first.become(failed);
    expect(first.keeper.kept()).toBe(true);
    const second = visit(shelf);
    expect(second.keeper.offered?.suspendData).toBe(suspendDataOf(first.store.get()));
    second.keeper.answer(true);
    expect(shelf.kept.size).toBe(1);
    second.become({ kind: 'saved', at: 0 });
    expect(shelf.kept.size).toBe(0);
  });

  it('stays while the learner has not answered, whatever is saved meanwhile', () => {
    const shelf = storage();
    visit(shelf).become(failed);
    const { become } = visit(shelf, { suspendData: '1' });
    become({ kind: 'saved', at: 0 });
    become({ kind: 'closed', saved: true });
    expect(visit(shelf, { suspendData: '1' }).keeper.offered).not.toBeNull();
  });

  it('is neither offered nor touched where nothing is recorded', () => {
    const shelf = storage();
    visit(shelf).become(failed);
    const { keeper } = visit(shelf, { recording: false, notRecordingBecause: 'review' });
    expect(keeper.offered).toBeNull();
    expect(shelf.kept.size).toBe(1);
  });

  it('is bound to the learner, whose name and id lie nowhere in clear', () => {
    const shelf = storage();
    visit(shelf).become(failed);
    expect(visit(shelf, { learner: { id: 'another', name: '' } }).keeper.offered).toBeNull();
    expect(JSON.stringify([...shelf.kept])).not.toMatch(/owen|ann/i);
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

it('a restored attempt reports no decision twice', () => {
  const opened = openCase(resumeAttempt(tinySettings, ''), tinyPacked, 0);
  const atDecision = act(opened, { type: 'proceed' }, 1);
  const decided = act(atDecision, { type: 'choose', decision: 'first-plan', option: 'wait' }, 2);
  const restored = restoreAttempt(decided, suspendDataOf(opened));
  expect(learnerRecord(restored, 70).interactions).toBe(decided.interactions);
});
