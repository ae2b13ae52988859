import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { attemptKey, type AttemptShelf } from './attempt.ts';
import { Contents } from './contents.tsx';
import { FrameWidth, type FrameSize } from './frame-width.tsx';
import { Message } from './message.tsx';
import type { ListedItem, ListedPackage, ReadyPackage } from './package-list.ts';
import { RecordView } from './record-view.tsx';
import type { RunTime } from './run-time.ts';
import { runTimes } from './run-times.ts';
import { openSession, type LmsSession } from './session.ts';
import { StartOver } from './start-over.tsx';
import { text } from './text.ts';
import { useTitle } from './use-title.ts';

interface LaunchPageProps {
  /** undefined when the list holds no package of that name. */
  readonly launched: ListedPackage | undefined;
  /** The identifier of the item to open; the first one where it is null, or no item's. */
  readonly item: string | null;
  readonly shelf: AttemptShelf;
}

/** Launches a package in a frame, with the run-time where the package looks for it, and the record beside it. */
export function LaunchPage({ launched, item, shelf }: LaunchPageProps) {
  const back = <a href="#/">{text.launch.back}</a>;
  if (launched === undefined) {
    return (
      <Message title={text.launch.unknownTitle} text={text.launch.unknown}>
        {back}
      </Message>
    );
  }
  if (launched.state === 'broken') {
    const reason = `${launched.problem} ${launched.remedy}`;
    return (
      <Message title={text.list.brokenTitle} text={reason}>
        {back}
      </Message>
    );
  }
  const runTime = runTimes[launched.standard];
  if (runTime === null) {
    return (
      <Message title={launched.title} text={text.list.otherStandard}>
        {back}
      </Message>
    );
  }
  const wanted = launched.items.find(({ identifier }) => identifier === item) ?? launched.items[0];
  return <Launch listed={launched} wanted={wanted} runTime={runTime} shelf={shelf} />;
}

interface LaunchProps {
  readonly listed: ReadyPackage;
  readonly wanted: ListedItem;
  readonly runTime: RunTime;
  readonly shelf: AttemptShelf;
}

function Launch({ listed, wanted, runTime, shelf }: LaunchProps) {
  const open = (item: ListedItem, count: number) => ({
    item,
    count,
    session: openSession({ runTime, key: attemptKey(listed, item), shelf, now: Date.now }),
  });
  const [launch, setLaunch] = useState(() => open(wanted, 1));
  const [size, setSize] = useState<FrameSize>('moodle');
  const { item, session, count } = launch;
  // Another item: its frame takes the place of the one before, which ends its session as it goes, as when a page is left.
  if (item.identifier !== wanted.identifier) setLaunch(open(wanted, count + 1));
  const again = () => setLaunch(open(item, count + 1));
  const startOver = () => {
    session.abandon();
    shelf.remove(attemptKey(listed, item));
    again();
  };
  // In place before the frame's first script runs: a frame loads after the commit that put it there.
  useLayoutEffect(() => {
    // What a package of another edition was given before is not there for this one to find.
    const none = { API: undefined, API_1484_11: undefined };
    Object.assign(window, { ...none, [runTime.apiName]: session.api });
  }, [runTime, session]);
  const isOneOfSeveral = listed.items.length > 1;
  useTitle(isOneOfSeveral ? `${item.title} · ${listed.title}` : listed.title);

  return (
    <div className="launch-page">
      <p className="back">
        <a href="#/">{text.launch.back}</a>
      </p>
      <div className="toolbar">
        <h1>{listed.title}</h1>
        <FrameWidth size={size} onChange={setSize} />
        <StartOver
          key={item.identifier}
          question={isOneOfSeveral ? text.launch.confirmItem : text.launch.confirm}
          onConfirm={startOver}
        />
      </div>
      {isOneOfSeveral ? (
        <Contents listed={listed} open={item} runTime={runTime} shelf={shelf} />
      ) : null}
      <div className="desk" data-size={size}>
        <div className="frame-area">
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- LMSs launch packages without one */}
          <iframe
            key={count}
            title={isOneOfSeveral ? item.title : listed.title}
            src={item.launch}
          />
        </div>
        <Beside session={session} of={isOneOfSeveral ? item.title : null} onAgain={again} />
      </div>
    </div>
  );
}

interface BesideProps {
  readonly session: LmsSession;
  /** Whose record it is, where there are several. */
  readonly of: string | null;
  readonly onAgain: () => void;
}

/** The record, and above it what the learner's LMS would say. */
function Beside({ session, of, onAgain }: BesideProps) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  const closed = view.phase === 'closed';
  return (
    <div className="record-area">
      <div className={closed ? 'notice' : undefined}>
        <output>
          {closed ? (
            <>
              <strong>{text.launch.closedTitle}.</strong> {text.launch.closed}
            </>
          ) : null}
        </output>
        {closed ? (
          <button type="button" className="button" onClick={onAgain}>
            {text.launch.again}
          </button>
        ) : null}
      </div>
      {view.kept ? null : <p className="warning">{text.launch.notKept}</p>}
      <RecordView runTime={session.runTime} of={of} view={view} />
    </div>
  );
}
