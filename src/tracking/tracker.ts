import type { CmiEntry } from './cmi.ts';
import { createRecordSender, type RecordSender } from './record-sender.ts';
import type { Edition } from './edition.ts';
import { failure } from './failure.ts';
import { guardApi } from './guarded-api.ts';
import { readOpening } from './opening.ts';
import type { TrackerOptions } from './ports.ts';
import { createRowWriter, type RowWriter } from './row-writer.ts';
import type { OpenResult, SaveResult, Tracker } from './types.ts';

type Opened =
  | { readonly kind: 'not-open'; readonly result: OpenResult }
  | { readonly kind: 'open'; readonly result: OpenResult; readonly recorder: Recorder | null };
type State = { readonly kind: 'new' } | Opened | { readonly kind: 'closed' };

interface Recorder {
  readonly writer: RowWriter;
  readonly sender: RecordSender;
  /** The session's time so far. Refused or not, an answer is worth more than the minutes it took. */
  readonly tellTime: () => void;
}

/**
 * Speaks an edition of SCORM to a raw API object as `discoverApi` finds it. Outside normal mode with credit it reads, writes
 * nothing, and still terminates.
 */
export function createTracker(raw: object, edition: Edition, options: TrackerOptions): Tracker {
  const { record: words } = edition;
  const { clock } = options;
  const api = guardApi(raw, edition, options);
  const notOpen = (happened: string) =>
    failure('initialize', '', edition.errors.noSession, happened);
  let state: State = { kind: 'new' };

  const begin = (): Opened => {
    const since = clock();
    const initialised = api.initialize();
    if (!initialised.ok) return { kind: 'not-open', result: initialised };
    const opening = readOpening(api, edition.launch);
    if (!opening.ok) return { kind: 'not-open', result: opening };
    const result: OpenResult = { ok: true, launch: opening.launch };
    if (!opening.launch.recording) return { kind: 'open', result, recorder: null };
    // Who was announced before isn't so again, least of all an LMS that doesn't tell what it holds.
    const announced = opening.unannounced ? [] : words.announcement.slice(0, 1);
    const writer = createRowWriter(api, edition, [...opening.held, ...announced]);
    const sender = createRecordSender(api, writer, edition, opening);
    if (opening.unannounced) announce(writer, words.announcement);
    const tellTime = () => {
      const time = words.sessionTime((clock() - since) / 1000);
      if (!writer.isSettled(time)) writer.write(time);
    };
    return { kind: 'open', result, recorder: { writer, sender, tellTime } };
  };

  return {
    open: () => {
      if (state.kind === 'new') state = begin();
      return state.kind === 'closed' ? notOpen('The session is over.') : state.result;
    },
    save: (record) => {
      if (state.kind !== 'open') return notOpen('There is no session.');
      if (state.recorder === null) return { ok: true };
      const { writer, sender, tellTime } = state.recorder;
      // Two calls are for the time and the commit.
      const { sent, result } = sender.send(record, edition.callsPerSave - 2);
      if (sent === 0) return result;
      // A tab that crashes says nothing more, and the last value counts.
      tellTime();
      return firstFailure(result, writer.commit);
    },
    close: (record) => {
      if (state.kind !== 'open') return { ok: true };
      const { recorder } = state;
      state = { kind: 'closed' };
      if (recorder === null) return api.terminate();
      const { writer, sender, tellTime } = recorder;
      const { sent, onlyExit, result } = sender.send(record, Number.POSITIVE_INFINITY);
      tellTime();
      const saved = firstFailure(result, () =>
        sent === 0 || onlyExit ? { ok: true } : writer.commit(),
      );
      return firstFailure(saved, api.terminate);
    },
  };
}

/**
 * Moodle takes a session of SCORM 1.2 that sets no status for a completed one. Refused here, it is sent again with the
 * first save, where a failure is shown.
 */
function announce(writer: RowWriter, rows: readonly CmiEntry[]): void {
  if (rows.every((row) => writer.write(row).ok)) writer.commit();
}

/** The next step is taken in any case; the first thing that went wrong is what is told. */
function firstFailure(result: SaveResult, next: () => SaveResult): SaveResult {
  const after = next();
  return result.ok ? after : result;
}
