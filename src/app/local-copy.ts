/**
 * A copy of the learner's events in the browser, offered at the next launch where the LMS turns out not to have them. Bound
 * to package and learner; the learner's id goes into the key as a digest, so nothing personal lies in clear.
 *
 *   copy   at " " suspend data [" " passed "." passed ...]
 *   at     milliseconds since 1970
 *   passed digests of the states that led there, oldest first: an LMS that hands back one of them is behind. None where a
 *          save had failed: then the copy is offered whatever else the LMS has.
 */
import type { CopyStorage, StorageChange } from './page-host.ts';

export interface LocalCopy {
  readonly at: number;
  readonly suspendData: string;
  /** "" where a save had failed. */
  readonly passed: string;
}

/** One place for a copy. */
export interface LocalCopies {
  read(): LocalCopy | null;
  /** Says whether it was kept. */
  write(copy: LocalCopy): boolean;
  remove(): void;
  /** The copy that another window has just written, where it is in this place. */
  written(change: StorageChange): LocalCopy | null;
}

/** The local copy of one package and learner. Storage that is missing or refuses is as good as empty. */
export function localCopies(
  storage: CopyStorage | null,
  packageId: string,
  learner: string,
): LocalCopies {
  const key = `referwise.copy.${packageId}.${digest(learner)}`;
  return {
    read: () => attempt(() => parse(storage?.getItem(key) ?? null), null),
    write: ({ at, suspendData, passed }) =>
      attempt(() => {
        storage?.setItem(key, `${at} ${suspendData} ${passed}`.trimEnd());
        return storage !== null;
      }, false),
    remove: () => attempt(() => storage?.removeItem(key), undefined),
    written: (change) => (change.key === key ? parse(change.newValue) : null),
  };
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

function parse(text: string | null): LocalCopy | null {
  // No more digits than a date has.
  const match = /^(\d{1,15}) ([\w-]+)(?: ([\w.]+))?$/.exec(text ?? '');
  const [, at, suspendData, passed = ''] = match ?? [];
  if (at === undefined || suspendData === undefined) return null;
  return { at: Number(at), suspendData, passed };
}

/** The most characters of digests that a copy carries: some hundred states, the newest. */
const mostPassed = 4000;

/** Adds a state to those that were passed. */
export function passing(passed: string, suspendData: string): string {
  return `${passed}.${digest(suspendData)}`.slice(-mostPassed);
}

/** Whether a copy's state came after one that an LMS hands back. */
export function hasPassed(passed: string, suspendData: string): boolean {
  return passed.split('.').includes(digest(suspendData));
}

/** 64 bits of FNV-1a over two seeds: not a secret, only not a name. */
function digest(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (const character of text)
      value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return hash(0x811c9dc5) + hash(0x050c5d1f);
}
