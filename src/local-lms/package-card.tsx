import { attemptKey, type AttemptShelf, type KeptAttempt } from './attempt.ts';
import { attemptInWords } from './attempt-in-words.ts';
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
  const attempts = listed.items.map((item) => shelf.read(attemptKey(listed, item)));
  const runTime = runTimes[listed.standard];
  const rows = [
    [words.standard, text.standards[listed.standard]],
    [words.version, listed.version ?? '–'],
    [words.size, formatBytes(listed.bytes)],
    ...(attempts.length > 1 ? [[words.items, String(attempts.length)] as const] : []),
    ...(runTime === null ? [] : [[words.attempt, attemptsInWords(runTime, attempts)] as const]),
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
            {attempts.some((it) => resumes(runTime, it)) ? words.resume : words.launch}
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

/** Of several items only how many were begun: the page of the package says how each stands. */
function attemptsInWords(runTime: RunTime, attempts: readonly (KeptAttempt | null)[]): string {
  const [first = null, ...more] = attempts;
  if (more.length === 0) return attemptInWords(runTime, first);
  const begun = attempts.filter((it) => it !== null).length;
  return begun === 0 ? text.list.noAttempt : `${begun} ${text.list.begun}`;
}
