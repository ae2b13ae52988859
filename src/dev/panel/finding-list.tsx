import type { ShownFinding } from '../../authoring/preview/preview-state.ts';
import { openInEditor } from './open-place.tsx';

/** Findings as `check` prints them, each with the way to its line. */
export function FindingList({ findings }: { readonly findings: readonly ShownFinding[] }) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={keyOf(finding)} className="finding" data-severity={finding.severity}>
          <p className="finding-head">
            <span className="tag" data-severity={finding.severity}>
              {finding.severity}
            </span>
            <code>{finding.code}</code>
          </p>
          <p className="finding-message">{finding.message}</p>
          <p>{finding.remedy}</p>
          <button
            type="button"
            className="place"
            onClick={() => openInEditor(finding.file, finding)}
          >
            <span className="visually-hidden">Open </span>
            {finding.file}:{finding.line}:{finding.column}
          </button>
          {finding.frame !== '' && (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so it must be reached by keyboard
            <pre tabIndex={0}>{finding.frame}</pre>
          )}
        </li>
      ))}
    </ul>
  );
}

function keyOf({ file, line, column, code, message }: ShownFinding): string {
  return [file, line, column, code, message].join(' ');
}
