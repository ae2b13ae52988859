import type { PackageSettings } from '../attempt/package-settings.ts';
import { browserScheduler } from '../tracking/browser-scheduler.ts';
import { awaitApi } from '../tracking/await-api.ts';
import { editions } from '../tracking/editions.ts';
import { openSession } from '../tracking/session.ts';
import type { HeardCall } from '../tracking/heard-call.ts';
import type { Session } from '../tracking/types.ts';
import type { Keeping } from '../ui/parts/keeping.ts';
import type { CopyStorage, PageHost } from './page-host.ts';

/** A session, and who keeps the learner's place. */
export interface Connection {
  readonly session: Session;
  readonly keeping: Keeping;
  /** The LMS's API object, whether or not it opened a session; null where none was found. */
  readonly api: object | null;
  /** Every call to it so far. A day of work makes a few thousand. */
  readonly calls: readonly HeardCall[];
}

/** Seconds between tries after a save that failed: soon, then patiently. */
const retryDelays = [2_000, 5_000, 15_000, 30_000, 60_000];

/** Finds the LMS and opens a session; where there is none, or it refuses, the browser keeps the attempt. */
export async function connect(host: PageHost, settings: PackageSettings): Promise<Connection> {
  const options = { scheduler: browserScheduler(host), clock: () => Date.now(), retryDelays };
  const edition = settings.standard === 'none' ? null : editions[settings.standard];
  const api = edition === null ? null : await awaitApi(host, edition.apiName);
  const calls: HeardCall[] = [];
  const heard = (call: HeardCall) => void calls.push(call);
  if (edition !== null && api !== null) {
    const { finalStatus } = settings;
    const tracker = edition.createTracker(api, { clock: options.clock, finalStatus, heard });
    const opened = openSession(tracker, options);
    if (opened.ok) return { session: opened.session, keeping: 'lms', api, calls };
  }
  const storage = storageOf(host);
  const { openOwnSession } = await import('./own-session.ts');
  return {
    session: await openOwnSession(settings, storage, options),
    keeping: storage === null ? 'nowhere' : api === null ? 'browser' : 'refused',
    api,
    calls,
  };
}

/** The browser's storage; null where it is switched off, which some browsers say by throwing. */
export function storageOf(host: PageHost): CopyStorage | null {
  try {
    return host.localStorage;
  } catch {
    return null;
  }
}
