import type { Edition } from '../edition.ts';
import type { HeardCall } from '../heard-call.ts';

/** What became of the calls of a session. */
export interface CallSummary {
  readonly count: number;
  readonly refused: readonly Refusal[];
  readonly slowestCommit: number;
  readonly firstOpening: HeardCall | undefined;
  readonly lastCommit: HeardCall | undefined;
}

/** A call that was refused, or broke down. */
export interface Refusal {
  readonly call: HeardCall;
  /** The LMS's number; "" where it threw. */
  readonly code: string;
}

/** Goes through the calls once. A refusal is a call after which the last error was asked for and was one. */
export function summarise(
  calls: readonly HeardCall[],
  { functions }: Pick<Edition, 'functions'>,
): CallSummary {
  const { initialize, commit, lastError, write, terminate } = functions;
  const acts = new Set([initialize, commit, write, terminate]);
  const refused = calls.flatMap((call, index): Refusal[] => {
    if (!acts.has(call.name)) return [];
    if (call.threw) return [{ call, code: '' }];
    const asked = calls[index + 1];
    if (asked?.name !== lastError) return [];
    const code = plain(asked);
    const isRefusal = code !== '0' || /^(false|0)$/i.test(plain(call));
    return isRefusal ? [{ call, code }] : [];
  });
  const commits = calls.filter(({ name }) => name === commit);
  return {
    count: calls.length,
    refused,
    slowestCommit: commits.reduce((most, { took }) => Math.max(most, took), 0),
    firstOpening: calls.find(({ name }) => name === initialize),
    lastCommit: commits.at(-1),
  };
}

/** What the last read of an element gave, as text; null where it was not asked for or threw. */
export function readIn(
  calls: readonly HeardCall[],
  { functions }: Pick<Edition, 'functions'>,
  element: string,
): string | null {
  const call = calls.findLast((it) => it.name === functions.read && it.element === element);
  return call === undefined || call.threw ? null : plain(call);
}

/** An answer as the player takes it: "" for whatever is no text. */
export function plain(call: HeardCall | undefined): string {
  if (call === undefined || call.threw) return '';
  const { value } = call;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

/** The elements in which an edition keeps status: one in SCORM 1.2, two in 2004. */
export function statusElements({ ladders }: Pick<Edition, 'ladders'>): readonly string[] {
  return [...ladders.keys()].filter((it) => it.endsWith('status'));
}

/** A call as a support ticket needs it: what was called, and with what. */
export function callName({ name, element }: HeardCall): string {
  return element === '' ? name : `${name} ${element}`;
}
