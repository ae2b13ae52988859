import type { KeptAttempt } from './attempt.ts';
import { formatCount, formatTime } from './format.ts';
import { InteractionTable, ObjectiveTable, RefusedTable } from './record-tables.tsx';
import type { ElementRow, RunTime } from './run-time.ts';
import type { SessionView } from './session.ts';
import { text } from './text.ts';

const words = text.record;

interface RecordViewProps {
  readonly runTime: RunTime;
  /** Whose record it is, where a package has several. */
  readonly of: string | null;
  readonly view: SessionView;
}

/** The CMI record as an LMS holds it, element by element, in the words of its edition. */
export function RecordView({ runTime, of, view }: RecordViewProps) {
  const { attempt, phase, refused } = view;
  const record = runTime.show(attempt.cmi);
  if (record === null) return null;
  const waitsFor = phase === 'waiting' ? ` ${runTime.calls.initialize}` : '';
  const rows = [
    ...record.result,
    { name: words.names.totalTime, element: 'total_time', value: attempt.totalTime },
    ...record.session,
    lastCommit(attempt, runTime.calls.commit),
  ];
  return (
    <section className="record" aria-labelledby="record-title">
      <div className="record-head">
        <h2 id="record-title">{words.title}</h2>
        <span className="phase" data-phase={phase}>
          {words.phases[phase]}
          {waitsFor}
        </span>
      </div>
      {of === null ? null : <p className="record-of">{of}</p>}
      <dl className="elements">
        {rows.map(({ name, element, value }) => (
          <div key={name}>
            <dt>
              {name} <code>{element}</code>
            </dt>
            <dd>{value === '' ? <span className="nothing">{words.nothing}</span> : value}</dd>
          </div>
        ))}
      </dl>
      {refused.length === 0 ? null : <RefusedTable refused={refused} />}
      <SuspendData data={record.suspendData} most={runTime.mostSuspendData} />
      <ObjectiveTable table={record.objectives} />
      <InteractionTable table={record.interactions} />
    </section>
  );
}

function lastCommit({ commits, lastCommitAt }: KeptAttempt, element: string): ElementRow {
  const value =
    lastCommitAt === null
      ? words.noCommit
      : `${formatTime(lastCommitAt)}, ${formatCount(commits, 'commit', 'commits')}`;
  return { name: words.names.lastCommit, element, value };
}

interface SuspendDataProps {
  readonly data: string;
  /** Characters that the edition allows. */
  readonly most: number;
}

function SuspendData({ data, most }: SuspendDataProps) {
  const over = data.length > most;
  return (
    <div>
      <h3 id="suspend-data-title">
        {words.suspendData}{' '}
        <span className="count">
          {data.length.toLocaleString('en-GB')} of {most.toLocaleString('en-GB')} characters
        </span>
      </h3>
      {over ? <p className="warning">{words.overLimit}</p> : null}
      {data === '' ? (
        <p className="nothing">{words.nothing}</p>
      ) : (
        <textarea readOnly rows={3} aria-labelledby="suspend-data-title" value={data} />
      )}
    </div>
  );
}
