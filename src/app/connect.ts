import type { PackageSettings } from '../attempt/package-settings.ts';
import { browserScheduler } from '../tracking/browser-scheduler.ts';
import { discoverApi } from '../tracking/discover-api.ts';
import { createScorm12Tracker } from '../tracking/scorm12-tracker.ts';
import { openSession } from '../tracking/session.ts';
import type { Session } from '../tracking/types.ts';
import type { CopyStorage } from './local-copy.ts';

/** A session, and who keeps the learner's place: the LMS, this browser, or this browser because the LMS refused. */
export interface Connection {
  readonly session: Session;
  readonly keeping: 'lms' | 'browser' | 'refused';
}

/** Seconds between tries after a save that failed: soon, then patiently. */
const retryDelays = [2_000, 5_000, 15_000, 30_000, 60_000];

/** Finds the LMS and opens a session; where there is none, or it refuses, the browser keeps the attempt. */
export async function connect(host: Window, settings: PackageSettings): Promise<Connection> {
  const options = { scheduler: browserScheduler(host), clock: () => Date.now(), retryDelays };
  const trackerOptions = { clock: options.clock, finalStatus: settings.finalStatus };
  const api = settings.standard === 'none' ? null : discoverApi(host, 'API');
  if (api !== null) {
    const opened = openSession(createScorm12Tracker(api, trackerOptions), options);
    if (opened.ok) return { session: opened.session, keeping: 'lms' };
  }
  const { loadStandAloneApi } = await import('../tracking/stand-alone.ts');
  const own = await loadStandAloneApi(storageOf(host), `referwise.attempt.${settings.id}`);
  const opened = openSession(createScorm12Tracker(own, trackerOptions), options);
  if (!opened.ok) throw new Error(`the browser's own session did not open: ${opened.message}`);
  return { session: opened.session, keeping: api === null ? 'browser' : 'refused' };
}

/** The browser's storage; null where it is switched off, which some browsers say by throwing. */
export function storageOf(host: Window): CopyStorage | null {
  try {
    return host.localStorage;
  } catch {
    return null;
  }
}
