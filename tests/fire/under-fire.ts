import type { TurnedClock } from '../support/fake-window.ts';

/** How an API answers at present, whatever LMS is behind it. */
export interface Fire {
  /** What stands for yes. */
  yes: true | 'true' | 1 | null | undefined;
  /** Commit throws. */
  commitThrows: boolean;
  /** Milliseconds that each call takes. */
  callTakes: number;
  /** The API has lost its functions: its window went away. */
  isGone: boolean;
  /** The answer to the last commit was no. */
  lastCommitFailed: boolean;
}

/** An API that nothing is wrong with yet. */
export function calm(): Fire {
  return {
    yes: 'true',
    commitThrows: false,
    callTakes: 0,
    isGone: false,
    lastCommitFailed: false,
  };
}

/** An LMS's API as content meets it on a bad day. */
export function underFire(api: object, fire: Fire, clock: TurnedClock): object {
  return new Proxy(api, {
    get: (target, name): unknown => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function' || typeof name !== 'string') return method;
      const isCommit = name.endsWith('Commit');
      if (fire.isGone) {
        if (isCommit) fire.lastCommitFailed = true;
        return undefined;
      }
      return (...given: readonly unknown[]): unknown => {
        clock.now += fire.callTakes;
        if (isCommit) fire.lastCommitFailed = true;
        if (isCommit && fire.commitThrows) throw new Error('NetworkError');
        const answer: unknown = Reflect.apply(method, target, given);
        const isYes = (answer === 'true' || answer === true) && !name.endsWith('GetValue');
        if (isCommit) fire.lastCommitFailed = !isYes;
        return isYes ? fire.yes : answer;
      };
    },
  });
}
