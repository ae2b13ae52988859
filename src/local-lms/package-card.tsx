import { attemptKey, type AttemptShelf, type KeptAttempt } from './attempt.ts';
import { formatBytes } from './format.ts';
import type { BrokenPackage, ReadyPackage } from './package-list.ts';
import { launchHref } from './route.ts';
import type { RunTime } from './run-time.ts';
import { runTimes } from './run-times.ts';
import { text } from './text.ts';

interface PackageCardProps {
  readonly listed: ReadyPackage;
  readonly shelf: AttemptShelf;
}

/** A package that can be launched, or downloaded for another LMS. */
export function PackageCard({ listed, shelf }: PackageCardProps) {
  const words = text.list;
  const attempt = shelf.read(attemptKey(listed));
  const runTime = runTimes[listed.standard];
  const rows = [
    [words.standard, text.standards[listed.standard]],
    [words.version, listed.version ?? '–'],
    [words.size, formatBytes(listed.bytes)],
    ...(runTime === null ? [] : [[words.attempt, attemptInWords(runTime, attempt)] as const]),
  ] as const;
  return (
    <>
      <h2>{listed.title}</h2>
      <p className="file-name">{listed.file}</p>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {runTime === null ? <p>{words.otherStandard}</p> : null}
      <p className="actions">
        {runTime === null ? null : (
          <a className="button" href={launchHref(listed.file)}>
            {resumes(runTime, attempt) ? words.resume : words.launch}
            <span className="visually-hidden"> {listed.file}</span>
          </a>
        )}
        <DownloadLink file={listed.file} />
      </p>
    </>
  );
}

/** A zip that no LMS could launch, with the reason. */
export function BrokenCard({ listed }: { readonly listed: BrokenPackage }) {
  return (
    <>
      <h2>{listed.file}</h2>
      <p className="warning">
        <strong>{text.list.brokenTitle}.</strong> {listed.problem} {listed.remedy}
      </p>
      <p className="actions">
        <DownloadLink file={listed.file} />
      </p>
    </>
  );
}

function DownloadLink({ file }: { readonly file: string }) {
  return (
    <a href={`release/${encodeURIComponent(file)}`} download={file}>
      {text.list.download}
      <span className="visually-hidden"> {file}</span>
    </a>
  );
}

function resumes(runTime: RunTime, attempt: KeptAttempt | null): boolean {
  return attempt !== null && runTime.resumed(attempt) !== null;
}

function attemptInWords(runTime: RunTime, attempt: KeptAttempt | null): string {
  const record = attempt === null ? null : runTime.show(attempt.cmi);
  if (record === null) return text.list.noAttempt;
  const { status, score } = record;
  return score === '' ? status : `${status}, ${text.list.score} ${score}`;
}
