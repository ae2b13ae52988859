import { openCase, resumeAttempt, type Attempt } from '../attempt/attempt.ts';
import { createAttemptStore, type AttemptStore } from '../attempt/attempt-store.ts';
import { learnerRecord, suspendDataOf } from '../attempt/learner-record.ts';
import type { CaseIndexEntry, PackageSettings, PackedCase } from '../attempt/package-settings.ts';
import type { LearnerRecord } from '../tracking/types.ts';
import { connect, storageOf, type Connection } from './connect.ts';
import { loadCase } from './load-case.ts';
import { saveWhenDue } from './save-policy.ts';
import { localCopies, type LocalCopies, type LocalCopy } from './local-copy.ts';

/** Everything the page needs, once it has begun. */
export interface Launched extends Connection {
  readonly store: AttemptStore;
  readonly passMark: number;
  /** Work that the LMS had not taken, waiting to be offered. */
  readonly offered: LocalCopy | null;
  readonly copies: LocalCopies;
  /** Fetches a case's data; rejects where it can't be had. */
  loadCase(entry: CaseIndexEntry): Promise<PackedCase>;
  /** What the LMS should hold now. */
  record(): LearnerRecord;
}

/** Begins: session, attempt as it was left, and the one subscription from the attempt to the LMS. */
export async function launch(host: Window, settings: PackageSettings): Promise<Launched> {
  const connection = await connect(host, settings);
  const { session } = connection;
  const { launch: told } = session;
  const passMark = told.passMark ?? settings.passMark;
  const marked = { ...settings, passMark };
  const store = createAttemptStore(
    await reopen(resumeAttempt(marked, told.suspendData), told.location),
    Date.now,
  );
  const record = () => learnerRecord(store.get(), passMark);
  const copies = localCopies(storageOf(host), settings.id, told.learner.id);
  const kept = copies.read();
  const offered = kept !== null && kept.suspendData !== told.suspendData ? kept : null;
  if (offered === null) copies.remove();
  const keepCopy = () => {
    const status = session.status();
    if (status.kind === 'saved' || (status.kind === 'closed' && status.saved)) copies.remove();
    else if (status.kind === 'failed' || status.kind === 'closed') {
      copies.write({ at: Date.now(), suspendData: suspendDataOf(store.get()) });
    }
  };
  if (told.recording) {
    saveWhenDue(host, store, () => session.save(record()));
    session.subscribe(keepCopy);
  }
  closeWithPage(host, () => session.close(record()));
  return { ...connection, store, passMark, offered, copies, loadCase, record };
}

/** Brings back the case that was open, so that the learner returns to the screen they left. */
async function reopen(attempt: Attempt, location: string): Promise<Attempt> {
  const entry = attempt.settings.cases.find((it) => it.id === location);
  if (entry === undefined || !attempt.cases.has(entry.id)) return attempt;
  try {
    return openCase(attempt, await loadCase(entry), Date.now());
  } catch {
    // The start page is usable, and opening the case from there says what is wrong.
    return attempt;
  }
}

/** Terminates once when the page goes. A page that comes back from the browser's cache starts afresh: a session can't. */
function closeWithPage(host: Window, close: () => void): void {
  host.addEventListener('pagehide', close);
  host.addEventListener('pageshow', (event) => {
    if (event.persisted) host.location.reload();
  });
}
