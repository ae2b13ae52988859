import { describe, expect, it } from 'vitest';
import { browserScheduler, type SchedulerHost } from '../../src/tracking/browser-scheduler.ts';

interface FakeHost extends SchedulerHost {
  /** Draws a frame: what asked for one is called. */
  frame(): void;
  /** Lets every timer of at most this delay fire. */
  fire(delay: number): void;
  pending(): number;
}

function fakeHost(): FakeHost {
  let ids = 0;
  const frames = new Map<number, FrameRequestCallback>();
  const timers = new Map<number, { readonly delay: number; readonly task: TimerHandler }>();
  return {
    requestAnimationFrame: (callback) => {
      ids += 1;
      frames.set(ids, callback);
      return ids;
    },
    cancelAnimationFrame: (id) => void frames.delete(id),
    setTimeout: (task: TimerHandler, delay = 0) => {
      ids += 1;
      timers.set(ids, { delay, task });
      return ids;
    },
    clearTimeout: (id) => void (id !== undefined && timers.delete(id)),
    frame: () => {
      const asked = [...frames.values()];
      frames.clear();
      for (const callback of asked) callback(0);
    },
    fire: (longest) => {
      for (const [id, { delay, task }] of timers) {
        if (delay > longest || typeof task !== 'function') continue;
        timers.delete(id);
        task();
      }
    },
    pending: () => frames.size + timers.size,
  };
}

describe('browserScheduler', () => {
  it('runs a task once the frame after it was painted', () => {
    const host = fakeHost();
    let runs = 0;
    browserScheduler(host).afterPaint(() => {
      runs += 1;
    });
    host.fire(0);
    host.frame();
    expect(runs).toBe(0);
    host.fire(0);
    expect(runs).toBe(1);
    expect(host.pending()).toBe(0);
  });

  it('runs it after a while in a hidden page, where no frame comes, and only once', () => {
    const host = fakeHost();
    let runs = 0;
    browserScheduler(host).afterPaint(() => {
      runs += 1;
    });
    host.fire(1000);
    host.frame();
    host.fire(1000);
    expect(runs).toBe(1);
    expect(host.pending()).toBe(0);
  });

  it('runs nothing that was cancelled, before or after its frame', () => {
    const host = fakeHost();
    let runs = 0;
    const count = (): void => {
      runs += 1;
    };
    const scheduler = browserScheduler(host);
    const cancelEarly = scheduler.afterPaint(count);
    const cancelLate = scheduler.afterPaint(count);
    const cancelTimer = scheduler.later(500, count);
    cancelEarly();
    host.frame();
    cancelLate();
    cancelTimer();
    host.fire(1000);
    expect(runs).toBe(0);
    expect(host.pending()).toBe(0);
  });

  it('runs a later task when its time has come', () => {
    const host = fakeHost();
    let runs = 0;
    browserScheduler(host).later(500, () => {
      runs += 1;
    });
    host.fire(499);
    expect(runs).toBe(0);
    host.fire(500);
    expect(runs).toBe(1);
  });
});
