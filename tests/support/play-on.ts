import type { AttemptStore } from '../../src/attempt/attempt-store.ts';
import type { PackedCase } from '../../src/attempt/package-settings.ts';
import { act, openCase, restartCase } from '../../src/attempt/playing.ts';
import type { CaseEvent } from '../../src/machine/case-event.ts';

/** What a learner does with a case, as the screen would do it with the store. */
export function playOn({ play }: AttemptStore) {
  return {
    open: (packed: PackedCase) => play((attempt, now) => openCase(attempt, packed, now)),
    act: (event: CaseEvent) => play((attempt, now) => act(attempt, event, now)),
    restart: () => play(restartCase),
  };
}
