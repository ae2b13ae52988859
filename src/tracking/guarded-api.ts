import type { Edition } from './edition.ts';
import { breakdown, refusal, type FailedCall } from './failure.ts';
import type { TrackerOptions } from './ports.ts';
import type { SaveResult, TrackingFailure } from './types.ts';

export type ReadResult = { readonly ok: true; readonly value: string } | TrackingFailure;

/** An LMS's API, typed and safe: no call throws, every refusal is a value that names element and error. */
export interface GuardedApi {
  initialize(): SaveResult;
  /** The value, "" where the LMS has none or knows no such element. A failure only when the API breaks down. */
  read(element: string): ReadResult;
  write(element: string, value: string): SaveResult;
  commit(): SaveResult;
  terminate(): SaveResult;
}

type Step = TrackingFailure['step'];
type Answer = { readonly ok: true; readonly value: unknown } | TrackingFailure;

/** Guards a raw API object of an edition. The last error is asked for only after a refusal, to keep calls few. */
export function guardApi(
  raw: object,
  { functions, errors }: Pick<Edition, 'functions' | 'errors'>,
  { clock, heard }: TrackerOptions,
): GuardedApi {
  /** Called on the raw object itself: many APIs use `this`. */
  const call = (name: string, args: readonly string[], failed: FailedCall): Answer => {
    const at = clock();
    let value: unknown;
    let threw = false;
    try {
      const method: unknown = Reflect.get(raw, name);
      if (typeof method !== 'function') throw new Error(`the API has no function ${name}`);
      value = Reflect.apply(method, raw, args);
    } catch (error) {
      value = error;
      threw = true;
    }
    heard?.({ name, element: args[0] ?? '', value, threw, at, took: clock() - at });
    return threw ? breakdown(failed, value) : { ok: true, value };
  };
  const ask = (step: Step, ...args: readonly string[]): Answer =>
    call(functions[step], args, failedCall(step, functions[step], args));

  /**
   * The standard says "true" or "false". Seen besides: booleans (NHS Learning Hub), numbers, and nothing at all, which is
   * taken for success when the LMS knows of no error.
   */
  const act = (step: Step, ...args: readonly string[]): SaveResult => {
    const answer = ask(step, ...args);
    if (!answer.ok) return answer;
    const said = text(answer.value).toLowerCase();
    if (said === 'true' || said === '1') return { ok: true };
    const failed = failedCall(step, functions[step], args);
    const asked = call(functions.lastError, [], failed);
    const code = asked.ok ? text(asked.value).trim() : '';
    const refused = said === 'false' || said === '0';
    return !refused && code === '0' ? { ok: true } : refusal(failed, code, errors);
  };

  return {
    initialize: () => act('initialize', ''),
    read: (element) => {
      const answer = ask('read', element);
      return answer.ok ? { ok: true, value: text(answer.value) } : answer;
    },
    write: (element, value) => act('write', element, value),
    commit: () => act('commit', ''),
    terminate: () => act('terminate', ''),
  };
}

/** The call as a support ticket needs it: the element, not the learner's data. */
function failedCall(step: Step, name: string, [element = '']: readonly string[]): FailedCall {
  return { step, element, name: element === '' ? name : `${name}("${element}")` };
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
