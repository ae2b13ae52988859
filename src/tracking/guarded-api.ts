import { breakdown, refusal } from './scorm12-failure.ts';
import type { SaveResult, TrackingFailure } from './types.ts';

/** The API object of SCORM 1.2 as content sees it (RTE 3.3). What LMSs return is anyone's guess, so: unknown. */
export interface Scorm12Api {
  LMSInitialize(parameter: string): unknown;
  LMSFinish(parameter: string): unknown;
  LMSGetValue(element: string): unknown;
  LMSSetValue(element: string, value: string): unknown;
  LMSCommit(parameter: string): unknown;
  LMSGetLastError(): unknown;
  LMSGetErrorString(code: string): unknown;
  LMSGetDiagnostic(code: string): unknown;
}

export type ReadResult = { readonly ok: true; readonly value: string } | TrackingFailure;

/** The same API, typed and safe: no call throws, every refusal is a value that names element and error. */
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

/** Guards a raw SCORM 1.2 API object. `LMSGetLastError` is asked only after a refusal, to keep calls few. */
export function guardApi(raw: object): GuardedApi {
  const act = (step: Step, name: string, args: readonly string[], element: string): SaveResult => {
    const answer = call(raw, step, name, args, element);
    return answer.ok ? judge(raw, answer.value, step, describe(name, args), element) : answer;
  };
  return {
    initialize: () => act('initialize', 'LMSInitialize', [''], ''),
    read: (element) => {
      const answer = call(raw, 'read', 'LMSGetValue', [element], element);
      return answer.ok ? { ok: true, value: text(answer.value) } : answer;
    },
    write: (element, value) => act('write', 'LMSSetValue', [element, value], element),
    commit: () => act('commit', 'LMSCommit', [''], ''),
    terminate: () => act('terminate', 'LMSFinish', [''], ''),
  };
}

/**
 * The standard says "true" or "false". Seen besides: booleans (NHS Learning Hub), numbers, and nothing at all, which is
 * taken for success when the LMS knows of no error.
 */
function judge(raw: object, value: unknown, step: Step, name: string, element: string): SaveResult {
  if (value === true || value === 1 || value === '1' || text(value).toLowerCase() === 'true') {
    return { ok: true };
  }
  const asked = call(raw, step, 'LMSGetLastError', [], element);
  const code = asked.ok ? text(asked.value).trim() : '';
  const refused = text(value).toLowerCase() === 'false' || value === 0 || value === '0';
  return !refused && code === '0' ? { ok: true } : refusal(step, name, element, code);
}

/** Called on the raw object itself: many APIs use `this`. */
function call(
  raw: object,
  step: Step,
  name: string,
  args: readonly string[],
  element: string,
): Answer {
  try {
    const method: unknown = Reflect.get(raw, name);
    if (typeof method !== 'function') throw new Error(`the API has no function ${name}`);
    const value: unknown = Reflect.apply(method, raw, args);
    return { ok: true, value };
  } catch (error) {
    return breakdown(step, describe(name, args), element, error);
  }
}

/** The call as a support ticket needs it: the element, not the learner's data. */
function describe(name: string, args: readonly string[]): string {
  const [element] = args;
  return element === undefined || element === '' ? name : `${name}("${element}")`;
}

function text(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
