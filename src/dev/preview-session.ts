import type { Launch, SaveStatus, Session } from '../tracking/types.ts';

/** A session with no LMS behind it: the learner sees what they would see where every save is taken. */
export interface PreviewSession extends Session {
  /** As if launched again, after "Save and leave". */
  reopen(): void;
}

const launch: Launch = {
  entry: 'new',
  recording: true,
  notRecordingBecause: null,
  learner: { id: 'author', name: 'Author' },
  location: '',
  suspendData: '',
  completion: 'incomplete',
  success: 'unknown',
  score: null,
  passMark: null,
  language: '',
};

/** Opens such a session. `clock` gives milliseconds since 1970. */
export function previewSession(clock: () => number): PreviewSession {
  let status: SaveStatus = { kind: 'idle' };
  const listeners = new Set<() => void>();
  const set = (next: SaveStatus) => {
    status = next;
    for (const listener of listeners) listener();
  };
  return {
    launch,
    status: () => status,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: () => {
      if (status.kind !== 'closed') set({ kind: 'saved', at: clock() });
    },
    close() {
      set({ kind: 'closed', saved: true });
      return { ok: true };
    },
    // An author looks at one case in as many windows as they like.
    giveWay: () => undefined,
    reopen: () => {
      if (status.kind === 'closed') set({ kind: 'idle' });
    },
  };
}
