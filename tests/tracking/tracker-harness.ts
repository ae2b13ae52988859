import { createScorm12Tracker } from '../../src/tracking/scorm12-tracker.ts';
import type { FinalStatus } from '../../src/tracking/scorm12.ts';
import type { Launch, Tracker } from '../../src/tracking/types.ts';
import type { StrictLms } from '../lms/strict-scorm12.ts';

/** The clock of every tracker made here; a test moves it on. */
export const time = { now: new Date(2026, 10, 22, 14, 0, 0).getTime() };

/** A tracker for the launch under way, not opened yet. */
export function track(lms: StrictLms, finalStatus: FinalStatus = 'passed-failed'): Tracker {
  return createScorm12Tracker(lms.api, { clock: () => time.now, finalStatus });
}

/** A tracker that has opened its session. */
export function opened(lms: StrictLms): Tracker {
  const tracker = track(lms);
  const result = tracker.open();
  if (!result.ok) throw new Error(result.message);
  return tracker;
}

/** What a new tracker hears when it opens. */
export function launchOf(lms: StrictLms): Launch {
  const result = track(lms).open();
  if (!result.ok) throw new Error(result.message);
  return result.launch;
}

/** What was set in a phase, as `element=value`. */
export function written(lms: StrictLms, phase: string): readonly string[] {
  return lms
    .calls(phase)
    .filter((it) => it.name === 'LMSSetValue')
    .map((it) => `${it.element}=${it.value}`);
}
