import type { Edition } from '../edition.ts';
import { guardApi } from '../guarded-api.ts';
import type { HeardCall } from '../heard-call.ts';
import { overLimit } from '../limits.ts';
import type { Clock } from '../ports.ts';
import type { LearnerRecord, Session } from '../types.ts';
import { summarise } from './call-summary.ts';
import type { Asked } from './facts.ts';
import { suspendDataElement } from './suspend-data-element.ts';

/** The LMS that a session is with, and what it should hold. */
export interface SelfTestSubject {
  readonly api: object;
  readonly edition: Edition;
  /** The LMS's own; null where it refused to open one. */
  readonly session: Session | null;
  readonly calls: readonly HeardCall[];
  readonly record: () => LearnerRecord;
  readonly clock: Clock;
}

/**
 * Asks the LMS what it holds, after a save of the ordinary kind. Where the session records, the saved work is set once more to
 * the very value that it has, and committed; status, score and decisions are read and never set. Nothing is asked of an LMS
 * whose attempt goes on in another window. Never throws.
 */
export function askLms({ api, edition, session, calls, record, clock }: SelfTestSubject): Asked {
  const heard: HeardCall[] = [];
  const options = { clock, heard: (call: HeardCall) => void heard.push(call) };
  const status = session?.status() ?? null;
  if (isOver(status)) return { wrote: false, calls: [] };
  const guarded = guardApi(api, edition, options);
  const wrote = status !== null && status.kind !== 'not-recording';
  if (wrote) {
    const saved = { element: suspendDataElement, value: record().suspendData };
    if (saved.value !== '' && overLimit(saved, edition) === null) {
      guarded.write(saved.element, saved.value);
    }
    guarded.commit();
  }
  if (status !== null) {
    const read = (element: string): string => {
      const result = guarded.read(element);
      return result.ok ? result.value : '';
    };
    const { launch } = edition;
    for (const element of [launch.mode, launch.credit, launch.entry]) read(element);
    launch.standing(read);
    read(suspendDataElement);
  }
  const { code } = summarise([...calls, ...heard], edition).refused.at(-1) ?? { code: '' };
  if (/^\d{1,4}$/.test(code))
    for (const words of wordsOf(edition)) guardApi(api, words, options).read(code);
  return { wrote, calls: heard };
}

function isOver(status: ReturnType<Session['status']> | null): boolean {
  if (status === null) return false;
  return (
    status.kind === 'closed' || (status.kind === 'not-recording' && status.because === 'elsewhere')
  );
}

/** The edition with the functions that put an error into words in the place of the one that reads. */
function wordsOf({ functions, errors }: Edition) {
  return ['ErrorString', 'Diagnostic'].map((it) => {
    const read = functions.lastError.replace('LastError', it);
    return { functions: { ...functions, read }, errors };
  });
}
