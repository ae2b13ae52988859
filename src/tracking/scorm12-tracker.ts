import { timespan, type CmiEntry } from './cmi.ts';
import { guardApi } from './guarded-api.ts';
import type { Clock } from './ports.ts';
import { failure } from './scorm12-failure.ts';
import { readOpening, type Opening } from './scorm12-launch.ts';
import { createRecordSender, type RecordSender } from './scorm12-sender.ts';
import { isFinished } from './scorm12-status.ts';
import { createRowWriter, type RowWriter } from './scorm12-writer.ts';
import type { FinalStatus } from './scorm12.ts';
import type { OpenResult, SaveResult, Tracker } from './types.ts';

export interface Scorm12TrackerOptions {
  readonly clock: Clock;
  readonly finalStatus: FinalStatus;
}

/** Calls to the LMS for one decision, its commit among them. */
const CALLS_PER_SAVE = 18;

type Opened =
  | { readonly kind: 'not-open'; readonly result: OpenResult }
  | { readonly kind: 'open'; readonly result: OpenResult; readonly recorder: Recorder | null };
type State = { readonly kind: 'new' } | Opened | { readonly kind: 'closed' };

interface Recorder {
  readonly writer: RowWriter;
  readonly sender: RecordSender;
  readonly since: number;
}

/**
 * Speaks SCORM 1.2 to a raw API object as `discoverApi` finds it. Opening takes at most 16 calls, a decision 18, one commit
 * among them; outside normal mode with credit it reads, writes nothing, and still finishes.
 */
export function createScorm12Tracker(
  raw: object,
  { clock, finalStatus }: Scorm12TrackerOptions,
): Tracker {
  const api = guardApi(raw);
  let state: State = { kind: 'new' };

  const begin = (): Opened => {
    const since = clock();
    const initialised = api.initialize();
    if (!initialised.ok) return { kind: 'not-open', result: initialised };
    const opening = readOpening(api);
    if (!opening.ok) return { kind: 'not-open', result: opening };
    const result: OpenResult = { ok: true, launch: opening.launch };
    if (!opening.launch.recording) return { kind: 'open', result, recorder: null };
    const writer = createRowWriter(api, opening.held);
    const sender = createRecordSender(api, writer, finalStatus, opening);
    if (isUnannounced(opening)) announce(writer);
    return { kind: 'open', result, recorder: { writer, sender, since } };
  };

  return {
    open: () => {
      if (state.kind === 'new') state = begin();
      return state.kind === 'closed' ? notOpen('The session is over.') : state.result;
    },
    save: (record) => {
      if (state.kind !== 'open') return notOpen('There is no session to save in.');
      if (state.recorder === null) return { ok: true };
      const { writer, sender } = state.recorder;
      const { sent, result } = sender.send(record, CALLS_PER_SAVE - 1);
      return firstFailure(result, () => (sent === 0 ? { ok: true } : writer.commit()));
    },
    close: (record) => {
      if (state.kind !== 'open') return { ok: true };
      const { recorder } = state;
      state = { kind: 'closed' };
      if (recorder === null) return api.terminate();
      const { writer, sender, since } = recorder;
      const { sent, onlyExit, result } = sender.send(record, Number.POSITIVE_INFINITY);
      // Refused or not, an answer is worth more than the minutes it took.
      writer.write(row('cmi.core.session_time', timespan((clock() - since) / 1000)));
      const saved = firstFailure(result, () =>
        sent === 0 || onlyExit ? { ok: true } : writer.commit(),
      );
      return firstFailure(saved, api.terminate);
    },
  };
}

/** Open edX answers "" whatever it holds: a visit that resumes was announced before, and may be finished. */
function isUnannounced({ reached, launch }: Opening): boolean {
  if (reached.status === '' && launch.entry === 'resume') return false;
  return !isFinished(reached.status);
}

/**
 * Moodle takes a session that sets no status for a completed one. Refused here, it is sent again with the first save,
 * where a failure is shown.
 */
function announce(writer: RowWriter): void {
  if (writer.write(row('cmi.core.lesson_status', 'incomplete')).ok) writer.commit();
}

/** The next step is taken in any case; the first thing that went wrong is what is told. */
function firstFailure(result: SaveResult, next: () => SaveResult): SaveResult {
  const after = next();
  return result.ok ? after : result;
}

function notOpen(happened: string): ReturnType<typeof failure> {
  return failure('initialize', '', '301', happened);
}

function row(element: string, value: string): CmiEntry {
  return { element, value };
}
