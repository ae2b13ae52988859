import type { Cancel, Scheduler } from '../../src/tracking/ports.ts';

interface Planned {
  readonly due: number;
  readonly task: () => void;
}

/** A scheduler turned by hand: time passes and screens are painted when a test says so. */
export interface FakeScheduler extends Scheduler {
  now(): number;
  paint(): void;
  /** Lets time pass, running what falls due. */
  pass(milliseconds: number): void;
  /** Tasks that still wait for a paint or their time. */
  waiting(): number;
}

/** Begins at one second, so that no time is falsy by chance. */
export function fakeScheduler(): FakeScheduler {
  let now = 1000;
  const painted = new Set<() => void>();
  const timers = new Set<Planned>();
  return {
    now: () => now,
    afterPaint: (task) => planIn(painted, () => task()),
    later: (milliseconds, task) => planIn(timers, { due: now + milliseconds, task }),
    paint: () => {
      const tasks = [...painted];
      painted.clear();
      for (const task of tasks) task();
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = [...timers].filter((it) => it.due <= now);
      for (const plan of due) {
        timers.delete(plan);
        plan.task();
      }
    },
    waiting: () => painted.size + timers.size,
  };
}

function planIn<T>(plans: Set<T>, plan: T): Cancel {
  plans.add(plan);
  return () => plans.delete(plan);
}
