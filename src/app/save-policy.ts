import type { Attempt } from '../attempt/attempt.ts';
import type { AttemptStore } from '../attempt/attempt-store.ts';
import type { PageHost } from './page-host.ts';

/** Milliseconds after which acts that are no decision are saved, should no decision come before. */
const lazily = 20_000;

/**
 * When the LMS hears of a change: at once for a decision, a finished case and a case opened or left; a while later for
 * questions and orders, so that an appointment costs the LMS no call for each; and when the page is put out of sight.
 */
export function saveWhenDue(host: PageHost, store: AttemptStore, save: () => void): void {
  let saved = store.get();
  let timer: number | undefined;
  const saveNow = () => {
    host.clearTimeout(timer);
    timer = undefined;
    saved = store.get();
    save();
  };
  store.subscribe(() => {
    if (isDue(saved, store.get())) saveNow();
    else timer ??= host.setTimeout(saveNow, lazily);
  });
  host.document.addEventListener('visibilitychange', () => {
    if (host.document.visibilityState === 'hidden' && timer !== undefined) saveNow();
  });
}

function isDue(before: Attempt, after: Attempt): boolean {
  return (
    after.interactions.length > before.interactions.length ||
    after.current !== before.current ||
    [...after.cases].some(([id, kept]) => kept.best !== before.cases.get(id)?.best)
  );
}
