import { attemptKey, type AttemptShelf, type KeptAttempt } from './attempt.ts';
import { formatBytes } from './format.ts';
import type { BrokenPackage, ReadyPackage } from './package-list.ts';
import { launchHref } from './route.ts';
import { text } from './text.ts';

interface PackageCardProps {
  readonly listed: ReadyPackage;
  readonly shelf: AttemptShelf;
}

/** A package that can be launched, or downloaded for another LMS. */
export function PackageCard({ listed, shelf }: PackageCardProps) {
  const words = text.list;
  const attempt = shelf.read(attemptKey(listed));
  const playable = listed.standard === 'scorm12';
  const rows = [
    [words.standard, text.standards[listed.standard]],
    [words.version, listed.version ?? '–'],
    [words.size, formatBytes(listed.bytes)],
    ...(playable ? [[words.attempt, attemptInWords(attempt)] as const] : []),
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
      {playable ? null : <p>{words.otherStandard}</p>}
      <p className="actions">
        {playable ? (
          <a className="button" href={launchHref(listed.file)}>
            {attempt === null ? words.launch : words.resume}
            <span className="visually-hidden"> {listed.file}</span>
          </a>
        ) : null}
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

function attemptInWords(attempt: KeptAttempt | null): string {
  if (attempt === null) return text.list.noAttempt;
  const { lesson_status: status, score } = attempt.cmi.core;
  return score.raw === '' ? status : `${status}, ${text.list.score} ${score.raw}`;
}
