import type { HeardCall } from './heard-call.ts';

/** The time now, milliseconds since 1970. */
export type Clock = () => number;

export interface TrackerOptions {
  readonly clock: Clock;
  /** Hears of each call to the LMS. */
  readonly heard?: (call: HeardCall) => void;
}

/** Stops what was put off; harmless when it has already run. */
export type Cancel = () => void;

/** When things happen, as a port: the browser's in `browser-scheduler.ts`, a hand-turned one in the tests. */
export interface Scheduler {
  /** Runs the task once the screen shows what has changed so far. */
  afterPaint(task: () => void): Cancel;
  later(milliseconds: number, task: () => void): Cancel;
}

/** The part of the browser's `Storage` that stand-alone play needs. Either call may throw. */
export interface AttemptStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}
