import type { Cancel, Scheduler } from './ports.ts';

/** What a browser's window gives: frames and timers. */
export type SchedulerHost = Pick<
  Window,
  'requestAnimationFrame' | 'cancelAnimationFrame' | 'setTimeout' | 'clearTimeout'
>;

const doNothing: Cancel = () => undefined;

/** Hidden pages get no frames: then this long, in milliseconds. */
const WITHOUT_FRAMES = 250;

/**
 * Schedules by the browser's frames: a task after paint runs in a timer set by the next frame, when that frame has been
 * painted, and shortly anyway where no frame comes.
 */
export function browserScheduler(host: SchedulerHost): Scheduler {
  const later: Scheduler['later'] = (milliseconds, task) => {
    const timer = host.setTimeout(task, milliseconds);
    return () => host.clearTimeout(timer);
  };
  return {
    later,
    afterPaint: (task) => {
      let cancelPainted = doNothing;
      const cancel = (): void => {
        host.cancelAnimationFrame(frame);
        cancelFallback();
        cancelPainted();
      };
      const run = (): void => {
        cancel();
        task();
      };
      const cancelFallback = later(WITHOUT_FRAMES, run);
      const frame = host.requestAnimationFrame(() => {
        cancelPainted = later(0, run);
      });
      return cancel;
    },
  };
}
