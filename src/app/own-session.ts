import type { PackageSettings } from '../attempt/package-settings.ts';
import { createScorm12Tracker } from '../tracking/editions.ts';
import type { AttemptStorage } from '../tracking/ports.ts';
import { openSession, type SessionOptions } from '../tracking/session.ts';
import { loadStandAloneApi } from '../tracking/stand-alone.ts';
import type { Session } from '../tracking/types.ts';

/** Opens a session of the browser's own; without storage it lasts until the page is closed. Loaded where no LMS opened one. */
export async function openOwnSession(
  { id, finalStatus }: PackageSettings,
  storage: AttemptStorage | null,
  options: SessionOptions,
): Promise<Session> {
  const api = await loadStandAloneApi(storage ?? memoryStorage(), `referwise.attempt.${id}`);
  const tracker = createScorm12Tracker(api, { clock: options.clock, finalStatus });
  const opened = openSession(tracker, options);
  if (!opened.ok) throw new Error(`the browser's own session did not open: ${opened.message}`);
  return opened.session;
}

/** Keeps things until the page is closed. */
function memoryStorage(): AttemptStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  };
}
