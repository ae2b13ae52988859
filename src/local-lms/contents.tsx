import { useSyncExternalStore } from 'react';
import { attemptInWords } from './attempt-in-words.ts';
import { attemptKey, type AttemptShelf } from './attempt.ts';
import type { ListedItem, ReadyPackage } from './package-list.ts';
import { launchHref } from './route.ts';
import type { RunTime } from './run-time.ts';
import { text } from './text.ts';

interface ContentsProps {
  readonly listed: ReadyPackage;
  /** The item that is launched. */
  readonly open: ListedItem;
  readonly runTime: RunTime;
  readonly shelf: AttemptShelf;
}

/**
 * The items of a package, as an LMS lists them: each with how the learner stands there by what was committed, and a link that
 * launches it.
 */
export function Contents({ listed, open, runTime, shelf }: ContentsProps) {
  useSyncExternalStore(shelf.subscribe, shelf.version);
  return (
    <nav className="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{text.launch.contents}</h2>
      <ol>
        {listed.items.map((item) => (
          <li key={item.identifier}>
            <a
              href={launchHref(listed.file, item.identifier)}
              aria-current={item === open ? 'page' : undefined}
            >
              {item.title}
            </a>
            <span className="standing">
              {attemptInWords(runTime, shelf.read(attemptKey(listed, item)))}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
