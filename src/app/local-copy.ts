/**
 * A copy of the learner's events in the browser, kept only while the LMS does not accept them, and offered at the next
 * launch. Bound to package and learner; the learner's id goes into the key as a digest, so nothing personal lies in clear.
 */
import type { AttemptStorage } from '../tracking/ports.ts';

export interface LocalCopy {
  readonly at: number;
  readonly suspendData: string;
}

/** What a local copy needs of the browser's `Storage`. Every call may throw. */
export interface CopyStorage extends AttemptStorage {
  removeItem(key: string): void;
}

export interface LocalCopies {
  read(): LocalCopy | null;
  /** Says whether it was kept. */
  write(copy: LocalCopy): boolean;
  remove(): void;
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
    write: (copy) =>
      attempt(() => {
        storage?.setItem(key, `${copy.at} ${copy.suspendData}`);
        return storage !== null;
      }, false),
    remove: () => attempt(() => storage?.removeItem(key), undefined),
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
  const match = /^(\d+) ([\w-]+)$/.exec(text ?? '');
  const [, at, suspendData] = match ?? [];
  return at === undefined || suspendData === undefined ? null : { at: Number(at), suspendData };
}

/** 53 bits of FNV-1a over two seeds: not a secret, only not a name. */
function digest(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (const character of text)
      value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return hash(0x811c9dc5) + hash(0x050c5d1f);
}
