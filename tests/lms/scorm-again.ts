/** The local LMS: scorm-again's run-times behind `src/local-lms`, a real implementation beside our own. */
import { attemptKey } from '../../src/local-lms/attempt.ts';
import { openSession } from '../../src/local-lms/session.ts';
import type { RunTime } from '../../src/local-lms/run-time.ts';
import { fakeShelf } from '../local-lms/fake-shelf.ts';
import type { KeepingLms } from './double.ts';

/** An LMS that keeps an attempt as the local LMS does, in a shelf of its own. */
export function scormAgain(runTime: RunTime): KeepingLms {
  const shelf = fakeShelf();
  const key = attemptKey({ standard: runTime.apiName, identifier: 'course' });
  const open = () => openSession({ runTime, key, shelf, now: Date.now });
  let session = open();
  const earlier: string[] = [];
  const refused = () =>
    session.view().refused.map(({ element, value, code }) => `${element}=${value}: ${code}`);
  return {
    get api() {
      return session.api;
    },
    relaunch: () => {
      earlier.push(...refused());
      session = open();
      return session.api;
    },
    stored: (element) => {
      const kept = shelf.read(key);
      if (element.endsWith('total_time')) return kept?.totalTime;
      return textAt(kept?.cmi, element.split('.').slice(1));
    },
    refusals: () => [...earlier, ...refused()],
  };
}

function textAt(from: unknown, [first, ...rest]: readonly string[]): string | undefined {
  if (first === undefined) return typeof from === 'string' ? from : undefined;
  if (typeof from !== 'object' || from === null) return undefined;
  const value: unknown = Reflect.get(from, first);
  return textAt(value, rest);
}
