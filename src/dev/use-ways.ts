import { useEffect, useState } from 'react';
import type { WayTo } from '../authoring/preview/ways-to-steps.ts';
import type { PlayableWay, WaysRequest } from './ways.ts';

/** Ways as far as they are known: being looked for, found, or not to be found. */
export type Finding<T> =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'failed' };

const known = new WeakMap<object, Map<WaysRequest['ask'], unknown>>();

/** The most sensible way to each step of a case; looked for once for each version of it, when it is first asked for. */
export function useWaysToSteps(request: Omit<WaysRequest, 'ask'> | null) {
  return useThread<ReadonlyMap<string, WayTo>>('steps', request);
}

/** The journeys of a case that are worth playing, in the same way. */
export function useJourneys(request: Omit<WaysRequest, 'ask'> | null) {
  return useThread<readonly PlayableWay[]>('journeys', request);
}

function useThread<T>(
  ask: WaysRequest['ask'],
  request: Omit<WaysRequest, 'ask'> | null,
): Finding<T> {
  const [answer, setAnswer] = useState<{
    readonly of: object;
    readonly finding: Finding<T>;
  } | null>(null);
  const kase = request?.case ?? null;
  useEffect(() => {
    if (kase === null || request === null) return;
    const before = cachedFinding<T>(kase, ask);
    if (before !== null) return setAnswer({ of: kase, finding: before });
    const thread = new Worker(new URL('./ways-thread.ts', import.meta.url), { type: 'module' });
    const end = (finding: Finding<T>) => {
      known.set(kase, new Map(known.get(kase)).set(ask, finding));
      setAnswer({ of: kase, finding });
    };
    thread.addEventListener('message', ({ data }: MessageEvent<T>) =>
      end({ kind: 'found', value: data }),
    );
    thread.addEventListener('error', () => end({ kind: 'failed' }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
    thread.postMessage({ ...request, ask });
    return () => thread.terminate();
    // The rest of the request follows from the case.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [ask, kase]);
  return answer === null || answer.of !== kase ? { kind: 'looking' } : answer.finding;
}

function cachedFinding<T>(kase: object, ask: WaysRequest['ask']): Finding<T> | null {
  const found: unknown = known.get(kase)?.get(ask);
  return isFinding<T>(found) ? found : null;
}

function isFinding<T>(value: unknown): value is Finding<T> {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
