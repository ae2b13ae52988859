import type { Diagnostic } from '../source/diagnostic.ts';

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside its line in a pull request:
 * `::error file=cases/x/case.json,line=4,col=3,endLine=4,endColumn=9,title=unknown-key::What is wrong. What to do.`
 */
export function annotation(finding: Diagnostic): string {
  const { file, line, column, endLine, endColumn, severity, code, message, remedy } = finding;
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title: code })
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  return `::${severity} ${properties}::${escaped(`${message} ${remedy}`)}`;
}

/** GitHub's own escapes, as in `@actions/core`: a percent sign first, or it would be escaped twice. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
