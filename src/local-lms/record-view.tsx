import type { KeptAttempt } from './attempt.ts';
import { formatCount, formatTime } from './format.ts';
import { InteractionTable, ObjectiveTable, RefusedTable } from './record-tables.tsx';
import type { SessionView } from './session.ts';
import { text } from './text.ts';

const words = text.record;

/** The CMI record as an LMS holds it, element by element, in the words of SCORM 1.2. */
export function RecordView({ view }: { readonly view: SessionView }) {
  const { attempt, phase, refused } = view;
  const { cmi } = attempt;
  return (
    <section className="record" aria-labelledby="record-title">
      <div className="record-head">
        <h2 id="record-title">{words.title}</h2>
        <span className="phase" data-phase={phase}>
          {words.phases[phase]}
        </span>
      </div>
      <dl className="elements">
        {elementRows(attempt).map(({ name, element, value }) => (
          <div key={name}>
            <dt>
              {name} <code>{element}</code>
            </dt>
            <dd>{value === '' ? <span className="nothing">{words.nothing}</span> : value}</dd>
          </div>
        ))}
      </dl>
      {refused.length === 0 ? null : <RefusedTable refused={refused} />}
      <SuspendData data={cmi.suspend_data} />
      <ObjectiveTable objectives={Object.values(cmi.objectives)} />
      <InteractionTable interactions={Object.values(cmi.interactions)} />
    </section>
  );
}

interface ElementRow {
  readonly name: string;
  readonly element: string;
  readonly value: string;
}

function elementRows({
  cmi,
  totalTime,
  commits,
  lastCommitAt,
}: KeptAttempt): readonly ElementRow[] {
  const { core } = cmi;
  const score =
    core.score.raw === '' ? '' : `${core.score.raw} (${core.score.min}–${core.score.max})`;
  const committed =
    lastCommitAt === null
      ? words.noCommit
      : `${formatTime(lastCommitAt)}, ${formatCount(commits, 'commit', 'commits')}`;
  return [
    { name: words.status, element: 'lesson_status', value: core.lesson_status },
    { name: words.score, element: 'score.raw (min–max)', value: score },
    { name: words.location, element: 'lesson_location', value: core.lesson_location },
    { name: words.totalTime, element: 'total_time', value: totalTime },
    { name: words.entry, element: 'entry', value: core.entry },
    { name: words.exit, element: 'exit', value: core.exit },
    { name: words.lastCommit, element: 'LMSCommit', value: committed },
  ];
}

function SuspendData({ data }: { readonly data: string }) {
  const over = data.length > words.limit;
  return (
    <div>
      <h3 id="suspend-data-title">
        {words.suspendData}{' '}
        <span className="count">
          {data.length.toLocaleString('en-GB')} of {words.limit.toLocaleString('en-GB')} characters
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
